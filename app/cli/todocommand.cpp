// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/signin.h"
#include "models/domain/wareki.h"
#include "models/policy/todo.h"

#include <QCoreApplication>

namespace mcs::app {

using namespace Qt::StringLiterals;
using policy::TodoItem;
using policy::TodoState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::CommandLine)
};

QString articlesOf(const TodoItem &item, const policy::Policy &policy)
{
    QStringList articles;
    for (const policy::Citation &citation : item.articles)
        articles.append(policy.shortNameOf(citation.policy) + citation.article);
    return articles.isEmpty() ? QString() : u"（"_s + articles.join(u'、') + u"）"_s;
}

QString snoozeOf(const TodoItem &item)
{
    return isSnoozed(item)
        ? Words::tr(" [put off until %1: %2]").arg(domain::warekiShort(item.snoozedUntil), item.snoozeReason)
        : QString();
}

// One group a state, in the order of the list; the columns of a group align.
void sayTable(const QList<TodoItem> &items, const policy::Policy &policy, QDate today)
{
    if (items.isEmpty()) {
        console::say(Words::tr("There is nothing to do as of %1.").arg(domain::warekiLong(today)));
        return;
    }
    console::say(Words::tr("To do as of %1: %2").arg(domain::warekiLong(today)).arg(items.size()));
    int subjectCells = 0;
    for (const TodoItem &item : items)
        subjectCells = std::max(subjectCells, console::width(item.subjectId));
    for (const TodoState state : {TodoState::Overdue, TodoState::Missing, TodoState::Due, TodoState::Coming}) {
        QStringList lines;
        for (const TodoItem &item : items) {
            if (item.state != state)
                continue;
            const QString due = item.due.isValid() ? domain::warekiShort(item.due) : u"-"_s;
            lines.append(u"  "_s + console::padded(policy::levelWord(item.level), 6) + console::padded(due, 11)
                + console::padded(item.subjectId, subjectCells + 2) + item.sentence + articlesOf(item, policy)
                + snoozeOf(item));
        }
        if (lines.isEmpty())
            continue;
        console::say({});
        console::say(Words::tr("[%1] %2").arg(policy::stateWord(state)).arg(lines.size()));
        console::say(lines.join(u'\n'));
    }
}

void run(const CommandCall &call, const Finished &finished)
{
    const QString word = call.arguments.value(u"--date"_s);
    const auto date = domain::parseDate(word);
    if (!date) {
        console::complain(date.error());
        return finished(ExitCode::Failed);
    }
    const QDate today = date->isValid() ? *date : call.clock.today();
    const bool json = call.arguments.has(u"--json"_s);
    // Asking what is to be done changes nothing: it works while a window has the ledger open.
    withSession(call, store::OpenMode::ReadOnly, finished, [today, json](Session &session) {
        const QList<TodoItem> items = policy::todoList(session.records(), session.policy(), today);
        if (json)
            console::write(policy::todoJson(items));
        else
            sayTable(items, session.policy(), today);
        return ExitCode::Done;
    });
}

} // namespace

Command todoCommand()
{
    return {
        .spec = {.name = u"todo"_s,
            .positionals = {u"DIR"_s},
            .options = withSignIn({{u"--date"_s, OptionSpec::Takes::One}, {u"--json"_s}})},
        .usage = u"todo DIR [--date D] [--json] --password-file P"_s,
        .purpose = Words::tr("lists what is missing, due or overdue, with its article"),
        .run = run,
    };
}

} // namespace mcs::app
