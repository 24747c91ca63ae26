# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    accessiblechoice.h accessiblechoice.cpp accessiblecombo.h accessiblecombo.cpp accessiblelabel.h accessiblelabel.cpp accessiblerole.h accessiblerole.cpp announce.h announce.cpp mnemonics.h mnemonics.cpp textdirection.h textdirection.cpp scaledslider.h scaledslider.cpp connector.h connector.cpp dropoverlay.h dropoverlay.cpp droprouter.h
    droprouter.cpp framefield.h framefield.cpp firstrun.cpp firstrun.h filedialogkeys.cpp filedialogkeys.h focusheir.h activewindow.cpp activewindow.h dot.cpp dot.h icons.cpp instance.cpp instance.h keptsettings.cpp keptsettings.h language.cpp
    language.h mainbatch.cpp mainchain.cpp mainclips.cpp maindrops.cpp mainexport.cpp mainitems.cpp mainlibrary.cpp
    mainlive.cpp mainmenus.cpp mainsettings.cpp mainspending.cpp links.cpp links.h maincitizen.cpp mainhelp.cpp
    mainsession.cpp starttrace.h starttrace.cpp
    mainviewers.cpp mainwindow.cpp mainwindow.h
    messagebar.h messagebar.cpp sentence.h desktopportal.h sessionbus.h recentfiles.cpp recentfiles.h tray.cpp tray.h rail.h rail.cpp statusbar.h statusbar.cpp style.h style.cpp stylecontrols.cpp stylelabels.cpp styleprimitives.cpp
    theme.cpp
    settings/librarymoving.h settings/librarymoving.cpp settings/librarypart.h settings/librarypart.cpp
    settings/pages.h settings/pages.cpp settings/proxypart.h settings/proxypart.cpp settings/settingsfile.h settings/settingsfile.cpp
    settings/shortcuts.h settings/shortcuts.cpp settings/shortcutspage.h settings/shortcutspage.cpp
    settings/settingsdialog.h settings/settingsdialog.cpp settings/settingsform.h settings/settingsform.cpp
    models/fieldwords.h models/fieldwords.cpp models/modeldetails.h models/modeldetails.cpp models/modelpictureview.h
    models/modelpictureview.cpp models/modelspage.h models/modelspage.cpp
    compose/calmwheel.h compose/calmwheel.cpp compose/card.h compose/card.cpp compose/cardlisteditor.h
    compose/cardlisteditor.cpp compose/carry.h compose/carry.cpp compose/carryfiles.cpp compose/carrynames.cpp compose/carrynames.h compose/carryshape.cpp
    compose/checklisteditor.h compose/checklisteditor.cpp compose/choiceeditor.h compose/choiceeditor.cpp
    compose/codehighlighter.h compose/codehighlighter.cpp compose/codeview.h compose/codeview.cpp
    compose/coloreditor.h compose/coloreditor.cpp compose/colors.h compose/colors.cpp compose/composecode.cpp
    compose/composefiles.cpp compose/composemodel.cpp compose/composegenerate.cpp compose/composepanel.h compose/composepanel.cpp
    compose/draftchange.h compose/draftchange.cpp compose/dropped.h compose/dropped.cpp compose/fieldeditor.h
    compose/fieldrow.h compose/fieldrow.cpp compose/formcolumn.h compose/formcolumn.cpp compose/formhistory.cpp compose/formhistory.h compose/formproblems.cpp compose/formstep.h
    compose/formstep.cpp compose/formundo.h compose/formundo.cpp compose/formview.h compose/formview.cpp
    compose/growingtext.h compose/growingtext.cpp compose/helpbubble.h compose/helpbubble.cpp compose/jsoneditor.h
    compose/jsoneditor.cpp compose/lineeditor.h compose/lineeditor.cpp compose/lineseditor.h compose/lineseditor.cpp
    compose/makeeditor.cpp compose/mediachip.h compose/mediachip.cpp compose/mediachipcure.cpp compose/mediachiphand.cpp compose/mediaeditor.h compose/mediaeditor.cpp
    compose/mediasources.cpp compose/mediatouch.cpp compose/modelbutton.h compose/modelbutton.cpp compose/quietlist.h compose/modelfinder.h
    compose/modelfinder.cpp compose/modelfinderlist.h compose/modelfinderlist.cpp compose/modelfinderrow.h
    compose/modelfinderrow.cpp compose/modelpicker.h compose/modelpicker.cpp compose/notice.h compose/notice.cpp
    compose/numberbox.h compose/numberbox.cpp compose/numbereditor.h compose/numbereditor.cpp compose/objecteditor.h
    compose/objecteditor.cpp compose/paletteeditor.h compose/paletteeditor.cpp compose/pastedcode.h
    compose/pastedcode.cpp compose/presetbutton.h compose/presetbutton.cpp compose/presetlist.h compose/presetlist.cpp
    compose/presetpreview.h compose/presetpreview.cpp compose/presetsaver.h compose/presetsaver.cpp
    compose/promptmarks.h compose/promptmarks.cpp compose/promptweights.h compose/promptweights.cpp
    compose/seededitor.h compose/seededitor.cpp compose/segments.h compose/segments.cpp compose/settle.cpp compose/settle.h compose/sizeeditor.h
    compose/sizeeditor.cpp compose/taborder.h compose/taborder.cpp compose/texteditor.h compose/texteditor.cpp
    compose/toggleeditor.h compose/toggleeditor.cpp compose/tupleeditor.h compose/tupleeditor.cpp
    compose/weightseditor.h compose/weightseditor.cpp compose/words.h compose/words.cpp
    compose/media/cropbox.h compose/media/cropbox.cpp compose/media/cropcanvas.h compose/media/cropcanvas.cpp
    compose/media/cropdialog.h compose/media/cropdialog.cpp compose/media/droparea.h compose/media/droparea.cpp
    compose/media/mask.h compose/media/mask.cpp compose/media/maskcanvas.h compose/media/maskcanvas.cpp
    compose/media/maskdialog.h compose/media/maskdialog.cpp compose/media/pictureview.h compose/media/pictureview.cpp
    compose/media/refit.h compose/media/refit.cpp compose/media/screengrab.h compose/media/screengrab.cpp
    compose/media/trimdialog.h compose/media/trimdialog.cpp compose/media/trimstrip.h compose/media/trimstrip.cpp
    compose/media/wantedsize.h compose/media/wantedsize.cpp
    queue/exchangemodel.h queue/exchangemodel.cpp queue/exchangepanel.h queue/exchangepanel.cpp queue/jobactions.h queue/jobactions.cpp
    queue/jobfilter.h queue/jobfilter.cpp
    queue/jobdelegate.h queue/jobdelegate.cpp queue/jobdetails.h queue/jobdetails.cpp queue/jobmenu.h queue/jobmenu.cpp queue/jobtable.h queue/jobtable.cpp queue/logmodel.h queue/logmodel.cpp
    queue/logpanel.h queue/logpanel.cpp queue/logview.h queue/logview.cpp queue/queuepanel.h queue/queuepanel.cpp
    queue/toolbuttons.h queue/toolbuttons.cpp savetext.h savetext.cpp
    spending/daychart.h spending/daychart.cpp spending/money.h spending/money.cpp spending/spendingdialog.h
    spending/spendingdialog.cpp spending/spendingmodel.h spending/spendingmodel.cpp)

file(GLOB icon_files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/../resources/icons/*.svg")
qt_add_resources(app icons PREFIX "/icons" BASE "${CMAKE_CURRENT_SOURCE_DIR}/../resources/icons" FILES ${icon_files})
