# SPDX-License-Identifier: Apache-2.0
foreach(name mainwindow dateedit stafftab papertabs)
    mcs_test(tst_${name} SOURCES tst_${name}.cpp LINK mcs_app mcs_resources TIMEOUT 300)
endforeach()
