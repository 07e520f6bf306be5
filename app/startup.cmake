# SPDX-License-Identifier: Apache-2.0
list(APPEND MCS_APP_SOURCES
    composition.cpp
    hygiene.cpp
    keychain.cpp
    theme.cpp
    tools.h
    widgetprompts.cpp
    locking/draftstore.cpp
    locking/inactivitytimer.cpp locking/inactivitytimer.h
    locking/longwork.h
    locking/sessionlockwatcher.cpp locking/sessionlockwatcher.h
    printing/previewdialog.cpp printing/previewdialog.h
    printing/printdialogs.cpp printing/printdialogs.h
    printing/recoverysheet.cpp
    printing/sheetprinter.cpp
    printing/testpage.cpp
    settings/auditsection.cpp settings/auditsection.h
    settings/facilityform.cpp settings/facilityform.h
    settings/facilitysection.cpp settings/facilitysection.h
    settings/jobtypeeditor.cpp settings/jobtypeeditor.h
    settings/jobtypessection.cpp settings/jobtypessection.h
    settings/adduserdialog.cpp settings/adduserdialog.h
    settings/keydialog.cpp settings/keydialog.h
    settings/newrecoverykeydialog.cpp settings/newrecoverykeydialog.h
    settings/passworddialog.cpp settings/passworddialog.h
    settings/listtable.cpp settings/listtable.h
    settings/officessection.cpp settings/officessection.h
    settings/outsidesection.cpp settings/outsidesection.h
    settings/formspreview.cpp settings/formspreview.h
    settings/policiessection.cpp settings/policiessection.h
    settings/policyreviewdialog.cpp settings/policyreviewdialog.h
    settings/switchessection.cpp settings/switchessection.h
    settings/templateeditor.cpp settings/templateeditor.h
    settings/printingsection.cpp settings/printingsection.h
    settings/regionsection.cpp settings/regionsection.h
    settings/screensection.cpp settings/screensection.h
    settings/settingspage.cpp settings/settingspage.h
    settings/settingssection.cpp settings/settingssection.h
    settings/userssection.cpp settings/userssection.h
    startup/administratorpage.cpp startup/administratorpage.h
    startup/busybar.h
    startup/creatingpage.cpp startup/creatingpage.h
    startup/desk.cpp startup/desk.h
    startup/entermoveson.cpp startup/entermoveson.h
    startup/facilitypage.cpp startup/facilitypage.h
    startup/firstdatapage.cpp startup/firstdatapage.h
    startup/ledgerflow.cpp startup/ledgerflow.h
    startup/ledgerkeys.cpp startup/ledgerkeys.h
    startup/ledgermaker.cpp startup/ledgermaker.h
    startup/ledgeropener.cpp startup/ledgeropener.h
    startup/localsettings.cpp startup/localsettings.h
    startup/openedledger.h
    startup/passwordpair.cpp startup/passwordpair.h
    startup/recoverykeypage.cpp startup/recoverykeypage.h
    startup/recoverykeypanel.cpp startup/recoverykeypanel.h
    startup/recoverypage.cpp startup/recoverypage.h
    startup/regionpage.cpp startup/regionpage.h
    startup/setupwizard.cpp startup/setupwizard.h
    startup/startpage.cpp startup/startpage.h
    startup/unlockpage.cpp startup/unlockpage.h
    startup/unlockwindow.cpp startup/unlockwindow.h
    startup/worker.h)
