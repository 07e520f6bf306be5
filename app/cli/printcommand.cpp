// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "app/printing/printservice.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"

#include <QCoreApplication>

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

// What the words ask for, as far as it can be told without the ledger.
struct PrintWish
{
    policy::FormRequest request;
    std::optional<domain::Fill> fill;
    QString explainer; // id or e-mail
    QString output;
};

Result<PrintWish> wishOf(const Arguments &arguments, QDate date)
{
    const auto usage = [](const QString &sentence) { return Error{ErrorCode::InvalidInput, sentence}; };
    PrintWish wish;
    wish.request.role = arguments.value(u"--form"_s);
    wish.request.allMissing = arguments.has(u"--all-missing"_s);
    wish.request.blank = arguments.has(u"--blank"_s);
    wish.request.subjects = arguments.values(u"--subject"_s);
    wish.explainer = arguments.value(u"--explainer"_s);
    wish.output = arguments.value(u"-o"_s);
    if (int(wish.request.allMissing) + int(wish.request.blank) + int(!wish.request.subjects.isEmpty()) > 1)
        return usage(Words::tr("Give only one of --all-missing, --subject and --blank."));
    const QString fill = arguments.value(u"--fill"_s);
    if (fill == "unsigned"_L1)
        wish.fill = domain::Fill::Unsigned;
    else if (fill == "full"_L1)
        wish.fill = domain::Fill::Full;
    else if (arguments.has(u"--fill"_s))
        return usage(Words::tr("--fill is unsigned or full."));
    if (wish.request.blank && wish.fill)
        return usage(Words::tr("A blank form is not filled in; leave --fill out."));
    if (wish.request.blank)
        wish.fill = domain::Fill::Blank;
    wish.request.date = date;
    return wish;
}

Result<domain::StaffId> explainerOf(const QString &word, const domain::Records &records)
{
    for (const domain::Staff &staff : records.staff) {
        if (domain::toText(staff.id) == word
            || (!staff.email.isEmpty() && domain::emailKey(staff.email) == domain::emailKey(word)))
            return staff.id;
    }
    return Error{ErrorCode::NotFound,
        Words::tr("There is no staff “%1” to explain the consent. Give an id such as staff-3 or an e-mail address.")
            .arg(word)};
}

// Equal records give equal papers.
bool isUnchanged(const domain::Records &a, const domain::Records &b)
{
#define MCS_SAME(Type, name) &&a.name == b.name
    return a.facility == b.facility MCS_RECORD_KINDS(MCS_SAME);
#undef MCS_SAME
}

bool goOn(int, int)
{
    return !wasInterrupted();
}

// The papers, laid out while nothing is written yet.
struct LaidOut
{
    domain::Records records;
    std::shared_ptr<const forms::FontSet> fonts;
    QList<PreparedPaper> papers;
};

Result<LaidOut> layOut(Session &session, PrintWish wish)
{
    if (!wish.explainer.isEmpty()) {
        const auto explainer = explainerOf(wish.explainer, session.records());
        if (!explainer)
            return explainer.error();
        wish.request.explainer = *explainer;
    }
    auto fonts = forms::FontSet::load();
    if (!fonts)
        return fonts.error();
    const PrintService service(session.ledger(), session.registers(), *fonts, session.clock());
    const auto info = session.policy().form(wish.request.role);
    const domain::Fill fill = wish.fill.value_or(info ? info->defaultFill : domain::Fill::Full);
    auto papers = service.prepare(wish.request, fill, goOn);
    if (!papers)
        return papers.error();
    if (papers->isEmpty() && !wish.request.allMissing) {
        return Error{ErrorCode::InvalidInput,
            wish.request.role == "consent"_L1
                ? Words::tr(
                    "Whom is the form for? Give --all-missing, or --subject with a patient's id such as patient-3.")
                : Words::tr(
                    "Whom is the form for? Give --all-missing, or --subject with an id from the to-do list or an "
                    "e-mail address.")};
    }
    return LaidOut{session.records(), *std::move(fonts), *std::move(papers)};
}

Result<QString> write(Session &session, const LaidOut &sheets, const QString &output)
{
    PrintService service(session.ledger(), session.registers(), sheets.fonts, session.clock());
    if (const auto written = service.writePdf(sheets.papers, output, goOn); !written)
        return written.error();
    int pages = 0;
    for (const PreparedPaper &paper : sheets.papers)
        pages += static_cast<int>(paper.document.pages.size());
    if (const QString remark = sheets.papers.first().remark; !remark.isEmpty()) // the same for all
        console::complain(remark);
    return Words::tr("%1 papers (%2 pages) were written to %3.").arg(sheets.papers.size()).arg(pages).arg(output);
}

void run(const CommandCall &call, const Finished &finished)
{
    // A day that does not exist is a mistake in the request, not in its form.
    const auto date = domain::parseDate(call.arguments.value(u"--date"_s));
    if (!date) {
        console::complain(date.error());
        return finished(ExitCode::Failed);
    }
    const auto wish = wishOf(call.arguments, date->isValid() ? *date : call.clock.today());
    if (!wish) {
        complainAboutUsage(wish.error().message);
        return finished(ExitCode::Usage);
    }
    const auto sheets = std::make_shared<LaidOut>();
    const auto look = [sheets, wish = *wish](Session &session) -> std::optional<ExitCode> {
        auto laidOut = layOut(session, wish);
        if (!laidOut) {
            console::complain(laidOut.error());
            return ExitCode::Failed;
        }
        if (laidOut->papers.isEmpty()) {
            console::say(Words::tr("Nothing is missing, so nothing was printed."));
            return ExitCode::Done;
        }
        *sheets = *std::move(laidOut);
        return {};
    };
    withSession(call, store::OpenMode::ReadOnly, finished, look, [sheets, wish = *wish, look](Session &session) {
        // Somebody may have changed the ledger since it was looked at.
        if (!isUnchanged(session.records(), sheets->records)) {
            if (const auto ended = look(session))
                return *ended;
        }
        const auto told = write(session, *sheets, wish.output);
        if (!told) {
            console::complain(told.error());
            return ExitCode::Failed;
        }
        console::say(*told);
        return ExitCode::Done;
    });
}

} // namespace

Command printCommand()
{
    return {
        .spec = {.name = u"print"_s,
            .positionals = {u"DIR"_s},
            .options = withSignIn({{u"--form"_s, OptionSpec::Takes::One, true}, {u"--all-missing"_s},
                {u"--subject"_s, OptionSpec::Takes::Many}, {u"--blank"_s}, {u"--fill"_s, OptionSpec::Takes::One},
                {u"--explainer"_s, OptionSpec::Takes::One}, {u"--date"_s, OptionSpec::Takes::One},
                {u"-o"_s, OptionSpec::Takes::One, true}})},
        .usage
        = u"print DIR --form ROLE [--all-missing | --subject ID ... | --blank] [--fill unsigned|full] [--explainer ID] [--date D] -o OUT.pdf --password-file P"_s,
        .purpose = Words::tr("writes forms and the facility's own papers as a PDF and records that they were printed"),
        .run = run,
    };
}

} // namespace mcs::app
