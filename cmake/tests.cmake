# SPDX-License-Identifier: Apache-2.0

# mcs_test(<name> SOURCES … LINK … [RUNNER …] [LABEL label] [TIMEOUT s]): one Qt Test program, run by ctest.
# RUNNER is put before the program, such as a script that starts a keychain service or an X server.
function(mcs_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT" "SOURCES;LINK;RUNNER")
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE mcs_options ${arg_LINK} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        MCS_SOURCE_DIR="${CMAKE_SOURCE_DIR}" MCS_BINARY_DIR="${CMAKE_BINARY_DIR}"
        MCS_PROGRAM="${CMAKE_BINARY_DIR}/bin/mcs-ledger" MCS_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_test(NAME ${name} COMMAND ${arg_RUNNER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()
