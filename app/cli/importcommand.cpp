// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "models/policy/imports.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::ImportKind;
using policy::ImportProblem;
using policy::ImportReport;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

// One more byte than the reader takes is enough for it to say that the file is too big.
constexpr qint64 mostBytes = 20 * 1024 * 1024 + 1;

std::optional<ImportKind> kindOf(const QString &word)
{
    if (word == "staff"_L1)
        return ImportKind::Staff;
    if (word == "patients"_L1)
        return ImportKind::Patients;
    if (word == "devices"_L1)
        return ImportKind::Devices;
    return {};
}

domain::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return domain::Error{domain::ErrorCode::NotFound, Words::tr("The file %1 does not exist.").arg(path)};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return domain::Error{
            domain::ErrorCode::Io, Words::tr("The file %1 cannot be read. Check who may read it.").arg(path)};
    return file.read(mostBytes);
}

QString counts(const ImportReport &report)
{
    return Words::tr("new %1, completed %2, unchanged %3")
        .arg(report.added)
        .arg(report.completed)
        .arg(report.unchanged);
}

ExitCode tell(const domain::Result<ImportReport> &result, bool dryRun)
{
    if (!result) {
        console::complain(result.error());
        return ExitCode::Failed;
    }
    const ImportReport &report = *result;
    if (!report.ignoredColumns.isEmpty())
        console::say(Words::tr("Columns left aside: %1").arg(report.ignoredColumns.join(u'、')));
    for (const ImportProblem &remark : report.remarks)
        console::say(policy::describe(remark));
    if (!report.problems.isEmpty()) {
        console::complain(
            Words::tr("The list has %1 problems, so nothing was brought in. Mend these rows and try again:")
                .arg(report.problems.size()));
        for (const ImportProblem &problem : report.problems)
            console::complain(u"  "_s + policy::describe(problem));
        return ExitCode::Failed;
    }
    console::say(dryRun
            ? Words::tr("The list can be brought in (%1). This was a trial; nothing was saved.").arg(counts(report))
            : Words::tr("The list was brought in (%1).").arg(counts(report)));
    return ExitCode::Done;
}

void run(const CommandCall &call, const Finished &finished)
{
    const auto kind = kindOf(call.arguments.positional(1));
    if (!kind) {
        complainAboutUsage(Words::tr("“%1” cannot be brought in. Write staff, patients or devices.")
                               .arg(call.arguments.positional(1)));
        return finished(ExitCode::Usage);
    }
    const auto content = contentOf(call.arguments.positional(2));
    if (!content) {
        console::complain(content.error());
        return finished(ExitCode::Failed);
    }
    const policy::ImportOptions options{.ignoreUnknownColumns = call.arguments.has(u"--ignore-unknown"_s),
        .dryRun = call.arguments.has(u"--dry-run"_s),
        .howToIgnore = u"--ignore-unknown"_s};
    const auto import = [kind, content, options](Session &session, bool dryRun) {
        return policy::importCsv(*kind, *content, {options.ignoreUnknownColumns, dryRun, options.howToIgnore},
            session.registers(), session.ledger());
    };
    const auto look = [import, options](Session &session) -> std::optional<ExitCode> {
        const auto report = import(session, true);
        if (!report && report.error().code == domain::ErrorCode::PermissionDenied)
            return {}; // a trial enters nothing in the audit log: the attempt itself has to
        const bool isGood = report && report->problems.isEmpty();
        if (isGood && !options.dryRun && report->added + report->completed > 0)
            return {}; // only saving it remains
        return tell(report, options.dryRun);
    };
    withSession(call, store::OpenMode::Rehearsal, finished, look,
        [import](Session &session) { return tell(import(session, false), false); });
}

} // namespace

Command importCommand()
{
    return {
        .spec = {.name = u"import"_s,
            .positionals = {u"DIR"_s, u"staff|patients|devices"_s, u"F.csv"_s},
            .options = withSignIn({{u"--dry-run"_s}, {u"--ignore-unknown"_s}})},
        .usage = u"import DIR staff|patients|devices F.csv [--dry-run] [--ignore-unknown] --password-file P"_s,
        .purpose = Words::tr("brings in a list (CSV, UTF-8 or Shift_JIS), all rows or none"),
        .run = run,
    };
}

} // namespace mcs::app
