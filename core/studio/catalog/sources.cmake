# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(source
    alternatives.cpp coerce.cpp coerce.h fieldbuilder.cpp fieldbuilder.h form.cpp form.h jsontext.cpp jsontext.h
    labels.cpp labels.h mediarules.cpp mediarules.h overlay.cpp overlay.h overlayrules.cpp overlayrules.h overlaywords.cpp resolver.cpp resolver.h
    scalarkinds.cpp scalarkinds.h schemafacts.cpp schemafacts.h schema.cpp schema.h body.cpp formjson.cpp textvalue.cpp
    catalog.cpp modellist.cpp modellist.h modelsearch.cpp modelsearch.h price.cpp rules.cpp rules.h validate.cpp validate.h catalog.h)
    coerce.cpp coerce.h fieldbuilder.cpp fieldbuilder.h form.cpp form.h jsontext.cpp jsontext.h
    labels.cpp labels.h medialimits.cpp medialimits.h mediarules.cpp mediarules.h overlay.cpp overlay.h resolver.cpp resolver.h
    scalarkinds.cpp scalarkinds.h schema.cpp schema.h body.cpp formjson.cpp textvalue.cpp
    catalog.cpp catalog_p.h catalogupdate.cpp formfacts.cpp livelist.cpp livelist.h modelmemory.cpp modelmemory.h
    modelpictures.cpp modelpictures.h pricebook.cpp pricebook.h pricerates.cpp pricerates.h priceunits.cpp priceunits.h
    schemachange.cpp schemachange.h schemastore.cpp schemastore.h modellist.cpp modellist.h modelsearch.cpp modelsearch.h price.cpp rules.cpp rules.h validate.cpp validate.h catalog.h)
    catalog.cpp modellist.cpp modellist.h modelsearch.cpp modelsearch.h price.cpp rules.cpp rules.h validate.cpp validate.h
    wildcards.cpp wildcards.h catalog.h)
    target_sources(studio PRIVATE "${CMAKE_CURRENT_LIST_DIR}/${source}")
endforeach()
