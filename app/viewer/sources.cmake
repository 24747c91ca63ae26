# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(app PRIVATE
    viewer/animationplayer.cpp viewer/batchgrid.cpp viewer/clipline.cpp viewer/comparedialog.cpp
    viewer/comparepanes.cpp viewer/comparesettings.cpp viewer/cutdialog.cpp viewer/elidedlabel.cpp
    viewer/exportdialog.cpp viewer/exportfields.cpp viewer/facttable.cpp viewer/filedrag.cpp viewer/filepage.cpp
    viewer/filmstrip.cpp viewer/findbar.cpp viewer/flowlayout.cpp viewer/pairlayout.cpp viewer/pairlayout.h viewer/folders.cpp viewer/format.cpp
    viewer/framebutton.cpp viewer/framesource.cpp viewer/imagecanvas.cpp viewer/imagecanvaspaint.cpp
    viewer/imagepage.cpp viewer/inspector.cpp viewer/itemviewer.cpp viewer/joindialog.cpp viewer/kinview.cpp
    viewer/levelmeter.cpp viewer/makedialog.cpp viewer/markbar.cpp viewer/messagepage.cpp viewer/nextsteps.cpp
    viewer/page.h viewer/picture.cpp viewer/playback.cpp viewer/previewlabel.cpp viewer/ratingstars.cpp
    viewer/resulttile.cpp viewer/screencolours.cpp viewer/segmentdelegate.cpp viewer/segmentlist.cpp
    viewer/segmentmodel.cpp viewer/settingrows.cpp viewer/soundout.cpp viewer/soundpage.cpp viewer/stage.cpp
    viewer/subtitlesdialog.cpp viewer/tagedit.cpp viewer/textpage.cpp viewer/thumbnails.cpp viewer/tilepainter.cpp
    viewer/tiles.cpp viewer/timeline.cpp viewer/transcriptactions.cpp viewer/transcriptdocument.cpp
    viewer/loudness.cpp viewer/loudness.h viewer/transcriptview.cpp viewer/transportbar.cpp viewer/videopage.cpp viewer/videosurface.cpp
    viewer/waveform.cpp)
target_sources(app PRIVATE
    library/dialogs.cpp library/grid.cpp library/gridlayout.cpp library/gridview.cpp library/importbar.cpp library/unwritten.cpp library/unwritten.h
    library/itemdelegate.cpp library/itemmenu.cpp library/libraryactions.cpp library/librarypage.cpp
    library/markpainter.cpp library/pickdialog.cpp library/searchbar.cpp library/searchcompletion.cpp
    library/sidebar.cpp)

# The profile of the screen, where the window system is X11.
pkg_check_modules(Xcb QUIET IMPORTED_TARGET xcb)
if(Xcb_FOUND)
    target_link_libraries(app PRIVATE PkgConfig::Xcb)
    set_property(SOURCE viewer/screencolours.cpp APPEND PROPERTY COMPILE_DEFINITIONS GESSO_HAS_XCB)
endif()
