# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(studio PRIVATE
    library/bin.cpp
    library/collections.cpp library/collections.h
    library/cutfacts.cpp library/cutfacts.h
    library/database.cpp library/database.h
    library/contactsheet.cpp library/contactsheet.h library/disksync.cpp library/disksync.h library/exporter.cpp
    library/exporter.h library/exportfile.cpp library/exportfile.h library/exportoptions.cpp
    library/exportoptions.h library/foreign.cpp library/foreign.h library/foreigngraph.cpp library/foreigngraph.h
    library/intake.cpp library/intake.h
    library/import.cpp library/import.h
    library/idset.h
    library/itemmodel.cpp library/itemmodel.h
    library/itemread.cpp library/itemread.h
    library/itemrow.cpp library/itemrow.h
    library/library.cpp library/library.h library/library_p.h library/libraryreader.cpp library/libraryreader.h
    library/listing.cpp library/listing.h library/madefiles.cpp library/madefiles.h library/marking.cpp
    library/marking.h
    library/migrations.cpp library/migrations.h
    library/naming.cpp library/naming.h library/namewords.cpp library/namewords.h
    library/poster.cpp
    library/filelock.cpp library/filelock.h
    library/foldermove.cpp library/foldermove.h
    library/librarymove.cpp library/librarymove.h library/libraryplace.cpp library/libraryplace.h
    library/otherswrites.cpp library/otherswrites.h
    library/presence.cpp library/presence.h
    library/provenance.cpp library/provenance.h library/rebuild.cpp library/searchquery.cpp library/searchquery.h
    library/searchterms.cpp library/subtitlecues.cpp library/subtitlecues.h library/subtitled.cpp
    library/subtitled.h library/transcript.cpp library/transcript.h library/transcriptanswer.cpp
    library/transcriptedit.cpp library/transcriptedit.h library/transcriptformats.h library/transcriptreaders.cpp
    library/transcriptstore.cpp library/transcriptstore.h library/transcriptwriters.cpp library/watchfolder.cpp
    library/watchfolder.h)
