# SPDX-FileCopyrightText: 2026 The Gesso developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One program per target, made of the sources that it exercises and nothing else. Qt itself is not
# instrumented: the fuzzer sees the paths through our code only, which is what is under test.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    message(FATAL_ERROR "The fuzz targets need clang: use the preset \"fuzz\".")
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
find_package(tl-expected REQUIRED)

# float-cast-overflow belongs to no group: a number out of a header that fits into no integer.
set(fuzz_checks -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all
    -fno-omit-frame-pointer)

add_library(fuzz_options INTERFACE)
target_link_libraries(fuzz_options INTERFACE gesso_options Qt6::Core Qt6::Network tl::expected)
target_include_directories(fuzz_options INTERFACE "${CMAKE_SOURCE_DIR}/core" "${CMAKE_CURRENT_SOURCE_DIR}")
target_compile_definitions(fuzz_options INTERFACE MSGPACK_NO_BOOST)
target_compile_options(fuzz_options INTERFACE ${fuzz_checks} -fsanitize=fuzzer-no-link)
target_link_options(fuzz_options INTERFACE ${fuzz_checks})

# fuzz_library(NAME FOLDER SOURCES…): these sources of core/FOLDER.
function(fuzz_library name folder)
    list(TRANSFORM ARGN PREPEND "${CMAKE_SOURCE_DIR}/core/${folder}/")
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC fuzz_options)
endfunction()

fuzz_library(fuzz_fal fal
    endpoint.cpp error.cpp errorwords.cpp eventstream.cpp hosts.cpp messagepack.cpp realtimemessages.cpp
    retry.cpp scrub.cpp status.cpp)
fuzz_library(fuzz_catalog studio/catalog
    alternatives.cpp body.cpp coerce.cpp fieldbuilder.cpp form.cpp formjson.cpp jsontext.cpp labels.cpp leading.cpp mediarules.cpp
    overlay.cpp overlayrules.cpp overlaywords.cpp resolver.cpp rules.cpp scalarkinds.cpp schema.cpp schemafacts.cpp commas.cpp textvalue.cpp validate.cpp)
fuzz_library(fuzz_foreign_texts . media/pngtext.cpp studio/library/foreign.cpp studio/library/foreigngraph.cpp)
target_link_libraries(fuzz_foreign_texts PUBLIC fuzz_catalog)
fuzz_library(fuzz_sandbox sandbox
    connection.cpp files.cpp http.cpp inputs.cpp messagepack.cpp models.cpp validate.cpp)
set_target_properties(fuzz_sandbox PROPERTIES AUTOMOC ON)
fuzz_library(fuzz_words studio/library
    subtitlecues.cpp transcript.cpp transcriptanswer.cpp transcriptedit.cpp transcriptreaders.cpp transcriptwriters.cpp)
add_library(fuzz_json STATIC jsonmutator.cpp) # changes JSON as JSON
target_link_libraries(fuzz_json PUBLIC fuzz_options)

foreach(target ${fuzz_targets})
    add_executable(fuzz_${target} ${target}.cpp)
    target_link_libraries(fuzz_${target} PRIVATE fuzz_options)
    target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
endforeach()
foreach(target endpoint errorbody eventstream messagepack realtime result status)
    target_link_libraries(fuzz_${target} PRIVATE fuzz_fal)
endforeach()
target_link_libraries(fuzz_openapi PRIVATE fuzz_catalog)
target_link_libraries(fuzz_foreign PRIVATE fuzz_foreign_texts)
target_link_libraries(fuzz_transcript PRIVATE fuzz_words)
foreach(target httphead messagepack sandboxinput)
    target_link_libraries(fuzz_${target} PRIVATE fuzz_sandbox)
endforeach()
# Whole, so that the fuzzer finds the mutator in it.
foreach(target errorbody openapi realtime result status)
    target_link_libraries(fuzz_${target} PRIVATE -Wl,--whole-archive fuzz_json -Wl,--no-whole-archive)
endforeach()
