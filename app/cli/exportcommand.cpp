// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "app/exporting.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace mcs::app {

using namespace Qt::StringLiterals;
using tables::ExportKind;
using tables::Exports;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

std::optional<domain::TextEncoding> encodingOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"--encoding"_s).toLower();
    if (!arguments.has(u"--encoding"_s) || name == "utf-8"_L1 || name == "utf8"_L1)
        return domain::TextEncoding::Utf8;
    if (name == "cp932"_L1 || name == "shift_jis"_L1 || name == "sjis"_L1)
        return domain::TextEncoding::Cp932;
    return {};
}

ExitCode tell(const domain::Result<ExportDone> &done, const ExportWish &wish)
{
    if (!done) {
        console::complain(done.error());
        return ExitCode::Failed;
    }
    if (!done->changedCharacters.isEmpty())
        console::complain(
            Words::tr("CP932 does not have these characters, so the file has 〓 or a plain form in their place: %1. "
                      "Without --encoding cp932 every character is kept.")
                .arg(done->changedCharacters.join(u' ')));
    console::say(Words::tr("%1 rows were written to %2.").arg(done->rows).arg(wish.path));
    if (!done->isNoted)
        console::say(Words::tr("The ledger could not be written to, so its history does not tell of this list."));
    return ExitCode::Done;
}

void run(const CommandCall &call, const Finished &finished)
{
    const auto kind = Exports::fromName(call.arguments.positional(1));
    if (!kind) {
        complainAboutUsage(Words::tr("“%1” cannot be written out. Write one of: %2.")
                               .arg(call.arguments.positional(1), Exports::names().join(u' ')));
        return finished(ExitCode::Usage);
    }
    const auto encoding = encodingOf(call.arguments);
    if (!encoding) {
        complainAboutUsage(Words::tr("--encoding is utf-8 or cp932."));
        return finished(ExitCode::Usage);
    }
    const ExportWish wish{*kind, call.arguments.value(u"-o"_s), *encoding, {}};
    // A file that cannot be written leaves the ledger as it was. What the role forbids goes on, to be entered.
    const auto look = [wish](Session &session) -> std::optional<ExitCode> {
        if (!domain::isAllowed(session.ledger().currentUser().role, Exports::permission(wish.kind)))
            return {};
        QSaveFile trial(wish.path);
        trial.setDirectWriteFallback(false);
        if (trial.open(QIODevice::WriteOnly))
            return {};
        return tell(writeExport(session, wish), wish);
    };
    withSession(
        call, store::OpenMode::ReadOnly, finished, look,
        [wish](Session &session) { return tell(writeExport(session, wish), wish); }, IfNotWritable::ReadOnly);
}

} // namespace

Command exportCommand()
{
    return {
        .spec = {.name = u"export"_s,
            .positionals = {u"DIR"_s, u"KIND"_s},
            .options
            = withSignIn({{u"-o"_s, OptionSpec::Takes::One, true}, {u"--encoding"_s, OptionSpec::Takes::One}})},
        .usage
        = u"export DIR %1 -o OUT.csv [--encoding utf-8|cp932] --password-file P"_s.arg(Exports::names().join(u'|')),
        .purpose = Words::tr("writes a register as CSV and enters that in the history"),
        .run = run,
    };
}

} // namespace mcs::app
