# SPDX-License-Identifier: Apache-2.0
foreach(name mainwindow dateedit stafftab papertabs todotab groupstab devicestab consenttab pledgematrix conducttab
        oversighttab procedurewindow facilitypapers submissiontab silentregion sample)
    mcs_test(tst_${name} SOURCES tst_${name}.cpp LINK mcs_app mcs_resources LABEL app TIMEOUT 300)
endforeach()
mcs_test(tst_screenreader SOURCES tst_screenreader.cpp LINK mcs_app mcs_resources LABEL app TIMEOUT 300
    RUNNER ${CMAKE_SOURCE_DIR}/tests/support/with-screenreader.sh)
set_tests_properties(tst_screenreader PROPERTIES SKIP_RETURN_CODE 77)
add_dependencies(tst_todotab mcs-ledger)
