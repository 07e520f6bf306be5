// SPDX-License-Identifier: Apache-2.0
#include "app/cli/signin.h"

#include "app/cli/console.h"
#include "app/cli/passwordfile.h"

#include <QCoreApplication>
#include <QDir>
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

ExitCode fail(const domain::Error &error)
{
    console::complain(error);
    return ExitCode::Failed;
}

Result<LedgerOpener::Request> requestOf(const CommandCall &call, store::OpenMode mode)
{
    const QString folder = call.arguments.positional(0);
    if (!QFileInfo(folder).isDir()) {
        return domain::Error{domain::ErrorCode::NotFound,
            Words::tr("There is no ledger in %1. Check the folder, or make a ledger with “mcs-ledger new”.")
                .arg(folder)};
    }
    if (!call.password) {
        const auto password = readPasswordFile(call.arguments.value(u"--password-file"_s));
        if (!password)
            return password.error();
        call.password = *password;
    }
    return LedgerOpener::Request{folder, call.arguments.value(u"--user"_s), *call.password, mode};
}

// By name or id ("facility-2"); empty: the first.
Result<void> chooseFacility(domain::Ledger &ledger, const QString &wanted)
{
    if (wanted.isEmpty())
        return {};
    const auto facilities = ledger.facilities().all();
    if (!facilities)
        return facilities.error();
    QStringList names;
    for (const domain::Facility &facility : *facilities) {
        if (facility.name == wanted || domain::toText(facility.id) == wanted)
            return ledger.chooseFacility(facility.id);
        names.append(u"%1 (%2)"_s.arg(domain::toText(facility.id), facility.name));
    }
    return domain::Error{domain::ErrorCode::NotFound,
        Words::tr("The ledger has no facility “%1”. Choose one of %2.").arg(wanted, names.join(u'、'))};
}

void discard(const CommandCall &call, MadeLedger &made, const std::function<void()> &done)
{
    const QString slot = made.opened.ledger->currentUser().slotId;
    const QString folder = made.opened.folder;
    made.opened.ledger.reset();
    QDir(folder).removeRecursively();
    if (!made.boundToThisPc)
        return done();
    call.keychain.remove(slot, call.context, [done](const KeychainAnswer &) { done(); });
}

} // namespace

void withSession(const CommandCall &call, store::OpenMode mode, const Finished &finished,
    const std::function<ExitCode(Session &)> &work, IfNotWritable ifNotWritable)
{
    const auto request = requestOf(call, mode);
    if (!request)
        return finished(fail(request.error()));
    auto *opener = new LedgerOpener(call.keychain, call.guard, call.clock, call.context);
    opener->open(*request, [&call, mode, finished, work, ifNotWritable](Result<OpenedLedger> opened) {
        if (!opened && ifNotWritable == IfNotWritable::ReadOnly
            && (opened.error().code == domain::ErrorCode::InUse
                || opened.error().code == domain::ErrorCode::ReadOnlyMedium))
            return withSession(call, store::OpenMode::ReadOnly, finished, work);
        if (!opened && mode != store::OpenMode::ReadWrite && opened.error().code == domain::ErrorCode::ReadOnlyMedium)
            return withSession(call, store::OpenMode::ReadWrite, finished, work);
        if (!opened)
            return finished(fail(opened.error()));
        if (const auto chosen = chooseFacility(*opened->ledger, call.arguments.value(u"--facility"_s)); !chosen)
            return finished(fail(chosen.error()));
        const auto session = Session::start(opened->folder, std::move(opened->ledger), call.clock);
        finished(session ? work(**session) : fail(session.error()));
    });
}

void withSession(const CommandCall &call, store::OpenMode lookMode, const Finished &finished,
    const std::function<std::optional<ExitCode>(Session &)> &look, const std::function<ExitCode(Session &)> &work,
    IfNotWritable ifNotWritable)
{
    const auto goesOn = std::make_shared<bool>(false);
    const auto lookedAt = [&call, goesOn, finished, work, ifNotWritable](ExitCode code) {
        if (*goesOn)
            withSession(call, store::OpenMode::ReadWrite, finished, work, ifNotWritable);
        else
            finished(code);
    };
    withSession(call, lookMode, lookedAt, [goesOn, look](Session &session) {
        const auto ended = look(session);
        *goesOn = !ended;
        return ended.value_or(ExitCode::Done);
    });
}

void withDataKey(const CommandCall &call, const Finished &finished,
    const std::function<ExitCode(const QString &, const store::Secret &)> &work)
{
    const auto request = requestOf(call, store::OpenMode::ReadOnly);
    if (!request)
        return finished(fail(request.error()));
    auto *opener = new LedgerOpener(call.keychain, call.guard, call.clock, call.context);
    opener->unlock(*request, [finished, work, folder = request->folder](const Result<LedgerKeys::Unlocked> &unlocked) {
        finished(unlocked ? work(folder, unlocked->dataKey) : fail(unlocked.error()));
    });
}

void withNewLedger(const CommandCall &call, const SetupRequest &request, const Finished &finished,
    const std::function<Result<void>(MadeLedger &)> &work)
{
    auto *opener = new LedgerOpener(call.keychain, call.guard, call.clock, call.context);
    auto *maker = new LedgerMaker(call.keychain, *opener, call.clock, call.context);
    maker->make(request, [&call, finished, work](Result<MadeLedger> made) {
        if (!made)
            return finished(fail(made.error()));
        const auto worked = work(*made);
        if (worked)
            return finished(ExitCode::Done);
        const ExitCode code = fail(worked.error());
        discard(call, *made, [finished, code] { finished(code); });
    });
}

void sayHowItOpens(const MadeLedger &made)
{
    if (!made.boundToThisPc)
        console::say(Words::tr("This PC offers no keychain, so the password alone opens the ledger."));
}

} // namespace mcs::app
