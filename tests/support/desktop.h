// SPDX-License-Identifier: Apache-2.0
// What the window's parts need, faked where the machine is concerned: settings in a temporary file, keychain in memory,
// prompts that answer. Link mcs_app and mcs_resources.
#pragma once

#include "app/tools.h"
#include "tests/support/fakekeychain.h"
#include "tests/support/japanese.h"
#include "tests/support/recordingprompts.h"

#include <QApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace mcs::tests {

struct Desktop
{
    QTemporaryDir folder;
    domain::FixedClock clock{QDate(2026, 11, 20)};
    FakeKeychain keychain;
    RecordingPrompts prompts;
    app::LocalSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    store::LoginGuard guard{clock, app::loginStorage(settings)};
    QList<app::RecoverySheet> printedSheets;
    app::Tools tools{clock, keychain, prompts, settings, guard, [this](QWidget *, const app::RecoverySheet &sheet) {
                         printedSheets.append(sheet);
                         return true;
                     }};

    Desktop()
    {
        QStandardPaths::setTestModeEnabled(true);
        installJapanese();
    }
};

// The widget of that object name anywhere in the program's windows; null when there is none.
template <class Widget> Widget *anywhere(const QString &name)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = window->objectName() == name ? qobject_cast<Widget *>(window) : nullptr)
            return found;
        if (auto *found = window->findChild<Widget *>(name))
            return found;
    }
    return nullptr;
}

// The field an assistive program would find under that name.
template <class Widget> Widget *named(QWidget *window, const QString &accessibleName)
{
    const QList<Widget *> all = window->findChildren<Widget *>();
    for (Widget *widget : all) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace mcs::tests
