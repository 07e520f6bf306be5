// SPDX-License-Identifier: Apache-2.0
// policy check, policy import, policy export: a region as a folder.
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "app/policycheck.h"

#include <QCoreApplication>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

Result<CheckedPolicy> checkedFolder(const QString &path, const policy::PolicyLibrary &library)
{
    const auto folder = policy::readPolicyFolder(path);
    if (!folder)
        return folder.error();
    const auto fonts = forms::FontSet::load();
    if (!fonts)
        return fonts.error();
    return checkPolicy(*folder, library, *fonts, [](int, int) { return !wasInterrupted(); });
}

void sayChecked(const CheckedPolicy &checked)
{
    int pages = 0;
    for (const PreparedPaper &paper : checked.papers)
        pages += int(paper.document.pages.size());
    console::say(Words::tr("“%1”, version “%2”: %3 forms with %4 pages were checked.")
                     .arg(checked.versions.policyName(), checked.versions.versionAfter().name)
                     .arg(checked.papers.size())
                     .arg(pages));
}

ExitCode failed(const domain::Error &error)
{
    console::complain(error);
    return ExitCode::Failed;
}

void check(const CommandCall &call, const Finished &finished)
{
    const auto checked = checkedFolder(call.arguments.positional(0), policy::PolicyLibrary());
    if (!checked)
        return finished(failed(checked.error()));
    sayChecked(*checked);
    finished(ExitCode::Done);
}

void import(const CommandCall &call, const Finished &finished)
{
    // A folder with a mistake leaves the ledger byte for byte as it was.
    const auto looked = checkedFolder(call.arguments.positional(1), policy::PolicyLibrary());
    if (!looked)
        return finished(failed(looked.error()));
    withSession(call, store::OpenMode::ReadWrite, finished, [&call](Session &session) {
        const auto checked = checkedFolder(call.arguments.positional(1), policy::PolicyLibrary(session.records()));
        if (!checked)
            return failed(checked.error());
        const auto adopted = session.registers().policies().adopt(checked->folder, checked->versions.effects());
        if (!adopted)
            return failed(adopted.error());
        sayChecked(*checked);
        console::say(Words::tr("The version is kept in the ledger as “%1”.").arg(adopted->version));
        return ExitCode::Done;
    });
}

void exportFolder(const CommandCall &call, const Finished &finished)
{
    withSession(call, store::OpenMode::ReadOnly, finished, [&call](Session &session) {
        const auto folder = policy::PolicyLibrary(session.records()).folder(session.policy().id());
        if (!folder)
            return failed(folder.error());
        const auto written = policy::writePolicyFolder(*folder, call.arguments.positional(1));
        if (!written)
            return failed(written.error());
        console::say(Words::tr("The policy was written to %1.").arg(*written));
        return ExitCode::Done;
    });
}

} // namespace

QList<Command> policyCommands()
{
    return {
        {
            .spec = {.name = u"policy check"_s, .positionals = {u"FOLDER"_s}, .options = {}},
            .usage = u"policy check FOLDER"_s,
            .purpose = Words::tr("checks a region's folder: policy.json and every form, laid out blank"),
            .run = check,
        },
        {
            .spec = {.name = u"policy import"_s, .positionals = {u"DIR"_s, u"FOLDER"_s}, .options = withSignIn({})},
            .usage = u"policy import DIR FOLDER --password-file P"_s,
            .purpose = Words::tr("checks a region's folder and keeps it in the ledger as the version in force"),
            .run = import,
        },
        {
            .spec = {.name = u"policy export"_s, .positionals = {u"DIR"_s, u"FOLDER"_s}, .options = withSignIn({})},
            .usage = u"policy export DIR FOLDER --password-file P"_s,
            .purpose = Words::tr("writes the facility's region as a folder inside FOLDER"),
            .run = exportFolder,
        },
    };
}

} // namespace mcs::app
