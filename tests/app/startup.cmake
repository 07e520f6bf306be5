# SPDX-License-Identifier: Apache-2.0
# First window, keychain, first day, locking, settings, printing.
set(keychain ${CMAKE_SOURCE_DIR}/tests/support/with-keychain.sh)
set(cups ${CMAKE_SOURCE_DIR}/tests/support/with-cups.sh)
mcs_test(tst_keychain SOURCES tst_keychain.cpp LINK mcs_app mcs_resources RUNNER ${keychain} LABEL app)
mcs_test(tst_nokeychain SOURCES tst_nokeychain.cpp LINK mcs_app mcs_resources LABEL app
    RUNNER env DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent)
mcs_test(tst_sessionlock SOURCES tst_sessionlock.cpp LINK mcs_app mcs_resources RUNNER ${keychain} LABEL app)
foreach(test tst_unlock tst_wizard tst_lock tst_settings tst_policysettings tst_audittab)
    mcs_test(${test} SOURCES ${test}.cpp LINK mcs_app mcs_resources LABEL app)
endforeach()
mcs_test(tst_clipboard SOURCES tst_clipboard.cpp LINK mcs_app mcs_resources LABEL app
    RUNNER xvfb-run -a env QT_QPA_PLATFORM=xcb)
mcs_test(tst_printing SOURCES tst_printing.cpp LINK mcs_app mcs_resources RUNNER ${cups} LABEL app)
set_tests_properties(tst_printing PROPERTIES SKIP_RETURN_CODE 77)
