# SPDX-License-Identifier: Apache-2.0
# SQLite3 Multiple Ciphers as libsqlite3.so.0 in our own library folder. Because the program itself links it, the dependency of
# Qt's stock QSQLITE plugin on libsqlite3.so.0 is already satisfied when the plugin loads, and the driver works encrypted.
if(NOT MCS_SQLITE3MC_DIR)
    set(MCS_SQLITE3MC_DIR ${CMAKE_SOURCE_DIR}/build/sqlite3mc)
endif()
if(NOT EXISTS ${MCS_SQLITE3MC_DIR}/sqlite3.c)
    message(FATAL_ERROR "SQLite3 Multiple Ciphers is not in ${MCS_SQLITE3MC_DIR}. "
        "Run packaging/fetch-sqlite3mc.sh, or give its folder with -DMCS_SQLITE3MC_DIR=.")
endif()
add_library(mcs_sqlite SHARED ${MCS_SQLITE3MC_DIR}/sqlite3.c)
set_target_properties(mcs_sqlite PROPERTIES OUTPUT_NAME sqlite3 SOVERSION 0 VERSION 0.0 AUTOMOC OFF)
target_include_directories(mcs_sqlite SYSTEM PUBLIC ${MCS_SQLITE3MC_DIR})
target_compile_definitions(mcs_sqlite PRIVATE
    SQLITE_TEMP_STORE=3 SQLITE_SECURE_DELETE SQLITE_DQS=0 SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_ENABLE_COLUMN_METADATA
    SQLITE_THREADSAFE=1 SQLITE_USE_URI=0)
# Always optimised and never instrumented: it is not our code, and a debug build of it makes every test slow.
target_compile_options(mcs_sqlite PRIVATE -w -O2 -g0 -fno-sanitize=all)
target_link_libraries(mcs_sqlite PRIVATE m dl pthread)
