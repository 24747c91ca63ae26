# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(source
    alternatives.cpp body.cpp catalog.cpp catalog.h catalog_p.h catalogupdate.cpp coerce.cpp coerce.h
    fieldbuilder.cpp fieldbuilder.h form.cpp form.h formfacts.cpp formjson.cpp jsontext.cpp jsontext.h labels.cpp
    labels.h leading.cpp leading.h livelist.cpp livelist.h medialimits.cpp medialimits.h mediarules.cpp mediarules.h modellist.cpp
    modellist.h modelmemory.cpp modelmemory.h modelpictures.cpp modelpictures.h modelsearch.cpp modelsearch.h
    overlay.cpp overlay.h overlayrules.cpp overlayrules.h overlaywords.cpp price.cpp pricebook.cpp pricebook.h
    pricerates.cpp pricerates.h priceunits.cpp priceunits.h resolver.cpp resolver.h rules.cpp rules.h
    scalarkinds.cpp scalarkinds.h schema.cpp schema.h schemachange.cpp schemachange.h schemafacts.cpp schemafacts.h
    schemastore.cpp schemastore.h commas.cpp commas.h textvalue.cpp validate.cpp validate.h verbs.cpp verbs.h wildcards.cpp wildcards.h)
    target_sources(studio PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${source}")
endforeach()
