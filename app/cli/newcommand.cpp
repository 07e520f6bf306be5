// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/passwordfile.h"
#include "app/cli/signin.h"
#include "app/ledgersetup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <memory>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

constexpr qint64 largestDescription = 1024 * 1024;

Result<QJsonObject> facilityFrom(const QString &path, QDate today)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, Words::tr("The file %1 does not exist.").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, Words::tr("The file %1 cannot be read. Check who may read it.").arg(path)};
    if (file.size() > largestDescription)
        return Error{ErrorCode::InvalidInput, Words::tr("%1 is too big to describe a facility.").arg(path)};
    auto facility = readFacilityJson(file.readAll(), path);
    if (!facility)
        return facility;
    if (const auto checked = checkFacilityJson(*facility, today); !checked)
        return checked.error();
    return facility;
}

// The key lies in a place of its own: beside the ledger it would open every copy of the folder.
Result<void> recoveryOutside(const QString &recovery, const QString &folder)
{
    const QString inside = QDir::cleanPath(QDir(folder).absolutePath()) + u'/';
    if (!QDir::cleanPath(QDir::current().absoluteFilePath(recovery)).startsWith(inside))
        return {};
    return Error{ErrorCode::InvalidInput,
        Words::tr("The recovery key must not lie in the folder of the ledger. Choose another place for it.")};
}

void run(const CommandCall &call, const Finished &finished)
{
    const auto fail = [&finished](const Error &error) {
        console::complain(error);
        finished(ExitCode::Failed);
    };
    SetupRequest request;
    request.folder = call.arguments.positional(0);
    request.policyId = call.arguments.value(u"--policy"_s);
    const QString recovery = call.arguments.value(u"--recovery-out"_s);
    const auto facility = facilityFrom(call.arguments.value(u"--facility"_s), call.clock.today());
    if (!facility)
        return fail(facility.error());
    request.facility = *facility;
    const auto password = readPasswordFile(call.arguments.value(u"--password-file"_s));
    if (!password)
        return fail(password.error());
    request.password = *password;
    if (const auto outside = recoveryOutside(recovery, request.folder); !outside)
        return fail(outside.error());
    const auto recoveryFile = std::make_shared<PrivateFile>(recovery);
    if (const auto created = recoveryFile->create(); !created)
        return fail(created.error());

    withNewLedger(call, request, finished, [recoveryFile, recovery](MadeLedger &made) -> Result<void> {
        if (const auto written = recoveryFile->writeLine(made.recoveryKey); !written)
            return written;
        recoveryFile->keep();
        console::say(Words::tr("The ledger was made in %1. The first user is “%2”.")
                         .arg(made.opened.folder, made.opened.ledger->currentUser().name));
        console::say(Words::tr("The recovery key is in %1. Print it, keep it in a locked place and delete the file.")
                         .arg(recovery));
        sayHowItOpens(made);
        return {};
    });
}

} // namespace

Command newCommand()
{
    return {
        .spec = {.name = u"new"_s,
            .positionals = {u"DIR"_s},
            .options = {{u"--policy"_s, OptionSpec::Takes::One, true}, {u"--facility"_s, OptionSpec::Takes::One, true},
                {u"--password-file"_s, OptionSpec::Takes::One, true},
                {u"--recovery-out"_s, OptionSpec::Takes::One, true}}},
        .usage = u"new DIR --policy ID --facility F.json --password-file P --recovery-out R"_s,
        .purpose = Words::tr("makes a new ledger; the recovery key is written to R"),
        .run = run,
    };
}

} // namespace mcs::app
