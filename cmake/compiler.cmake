# SPDX-License-Identifier: Apache-2.0
# Compiler cache, warnings, sanitizers, and the one function that makes a layer.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # The sloppiness lets ccache serve translation units that use a precompiled header.
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

# A fast linker: there is one test program a test file. gold is part of binutils.
find_program(MOLD_LINKER ld.mold)
find_program(GOLD_LINKER ld.gold)
if(MOLD_LINKER)
    add_link_options(-fuse-ld=mold)
elseif(GOLD_LINKER)
    add_link_options(-fuse-ld=gold)
endif()

add_library(mcs_options INTERFACE)
target_compile_definitions(mcs_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(mcs_options INTERFACE -Wall -Wextra -Wshadow -fno-omit-frame-pointer)
if(MCS_WARNINGS_AS_ERRORS)
    target_compile_options(mcs_options INTERFACE -Werror)
endif()
target_include_directories(mcs_options INTERFACE ${CMAKE_SOURCE_DIR})
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-g1>)
endif()
if(MCS_SANITIZE)
    add_compile_options(-fsanitize=${MCS_SANITIZE} -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${MCS_SANITIZE})
    # The instrumented constructors of std::variant trip a false -Wmaybe-uninitialized in GCC 12.
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-maybe-uninitialized>)
endif()

# mcs_layer(<target> SOURCES … LINK … [PCH header …]): a static library that is one layer of the program.
# What a layer may include is exactly what it links.
function(mcs_layer target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE;PCH")
    add_library(${target} STATIC ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    target_link_libraries(${target} PUBLIC mcs_options ${arg_LINK} PRIVATE ${arg_PRIVATE})
    if(MCS_PCH AND arg_PCH)
        target_precompile_headers(${target} PRIVATE ${arg_PCH})
    endif()
endfunction()
