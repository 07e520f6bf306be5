// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "models/store/ledgerfolder.h"

#include <QCoreApplication>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

ExitCode verify(const QString &folder, const store::Secret &dataKey)
{
    const auto report = store::verifyLedger(folder, dataKey);
    if (!report) {
        console::complain(report.error());
        return ExitCode::Failed;
    }
    if (!report->problems.isEmpty()) {
        console::complain(domain::Error{domain::ErrorCode::Damaged,
            Words::tr("The ledger is not as it was written. Do not go on working with it; bring back a backup."), {},
            report->problems});
        return ExitCode::Failed;
    }
    console::say(Words::tr("The ledger is as it was written: %1 audit entries and %2 pages were checked.")
                     .arg(report->auditRows)
                     .arg(report->pages));
    return ExitCode::Done;
}

} // namespace

Command verifyCommand()
{
    return {
        .spec = {.name = u"verify"_s, .positionals = {u"DIR"_s}, .options = withSignIn({})},
        .usage = u"verify DIR --password-file P"_s,
        .purpose = Words::tr("checks that nothing in the ledger was changed from outside"),
        .run = [](const CommandCall &call, const Finished &finished) { withDataKey(call, finished, verify); },
    };
}

} // namespace mcs::app
