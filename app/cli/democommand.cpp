// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/passwordfile.h"
#include "app/cli/signin.h"
#include "app/ledgersetup.h"
#include "app/sampleledger.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

// Writes a random password where there is none yet. The file is gone again when the ledger could not be made.
Result<std::shared_ptr<PrivateFile>> passwordFileFor(const QString &path)
{
    if (path == "-"_L1 || QFileInfo::exists(path))
        return std::shared_ptr<PrivateFile>();
    auto file = std::make_shared<PrivateFile>(path);
    if (const auto created = file->create(); !created)
        return created.error();
    if (const auto written = file->writeLine(randomPassword()); !written)
        return written.error();
    return file;
}

Result<void> fill(domain::Ledger &ledger, const domain::Clock &clock)
{
    const auto facilities = ledger.facilities().all();
    if (!facilities)
        return facilities.error();
    const auto policy = policy::PolicyLibrary().load(facilities->first());
    if (!policy)
        return policy.error();
    return enterSample(ledger, *policy, clock.today());
}

void run(const CommandCall &call, const Finished &finished)
{
    const auto fail = [&finished](const domain::Error &error) {
        console::complain(error);
        finished(ExitCode::Failed);
    };
    const QString passwordPath = call.arguments.value(u"--password-file"_s);
    const auto passwordFile = passwordFileFor(passwordPath);
    if (!passwordFile)
        return fail(passwordFile.error());
    const auto password = readPasswordFile(passwordPath);
    if (!password)
        return fail(password.error());
    SetupRequest request = sampleRequest(call.clock.today());
    request.folder = call.arguments.positional(0);
    request.password = *password;

    withNewLedger(
        call, request, finished, [file = *passwordFile, &clock = call.clock](MadeLedger &made) -> Result<void> {
            if (const auto filled = fill(*made.opened.ledger, clock); !filled)
                return filled;
            if (file)
                file->keep();
            console::say(Words::tr("The sample ledger was made in %1. All people in it are fictitious.")
                             .arg(made.opened.folder));
            sayHowItOpens(made);
            return {};
        });
}

} // namespace

Command demoCommand()
{
    return {
        .spec = {.name = u"demo"_s,
            .positionals = {u"DIR"_s},
            .options = {{u"--password-file"_s, OptionSpec::Takes::One, true}}},
        .usage = u"demo DIR --password-file P"_s,
        .purpose
        = Words::tr("makes a sample ledger of fictitious people; P is made with a random password when missing"),
        .run = run,
    };
}

} // namespace mcs::app
