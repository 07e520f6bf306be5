// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"

#include "app/cli/passwordfile.h"
#include "app/hygiene.h"
#include "app/startup/ledgerflow.h"
#include "app/theme.h"
#include "app/tools.h"
#include "app/widgetprompts.h"
#include "models/store/ledgerfolder.h"
#include "models/store/loginguard.h"

#include <QApplication>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

QString optionValue(const QString &option)
{
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype place = arguments.indexOf(option);
    return place >= 0 ? arguments.value(place + 1) : QString();
}

} // namespace

int runWindow(int argc, char **argv)
{
    forbidCoreDumps();
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mcs-ledger"_s);
    QGuiApplication::setDesktopFileName(u"mcs-ledger"_s);

    LocalSettings settings;
    useLanguage(settings.language());
    useReadableFont(settings.fontPoints());

    const domain::SystemClock clock;
    // Long, for the person may have to unlock the keychain of the PC first.
    constexpr int keychainMilliseconds = 60000;
    const auto keychain = systemKeychain(keychainMilliseconds);
    WidgetPrompts prompts;
    store::LoginGuard guard(clock, loginStorage(settings));
    Tools tools{clock, *keychain, prompts, settings, guard, printRecoverySheet};
    LedgerFlow flow(tools);
    const QString folder = optionValue(u"--ledger"_s);
    const QString passwordFile = optionValue(u"--password-file"_s);
    if (folder.isEmpty() || passwordFile.isEmpty()) {
        flow.start(folder);
    } else {
        const auto password = readPasswordFile(passwordFile);
        flow.start(folder, password ? *password : store::Secret());
        if (!password)
            prompts.showError(nullptr, password.error());
    }
    return QApplication::exec();
}

} // namespace mcs::app
