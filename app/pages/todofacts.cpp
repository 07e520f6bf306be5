// SPDX-License-Identifier: Apache-2.0
#include "app/pages/todofacts.h"

#include "app/pages/facts.h"
#include "app/session.h"
#include "models/tables/todomodel.h"

#include <QCoreApplication>

#include <utility>

namespace mcs::app {

using namespace Qt::StringLiterals;

void describeTodo(const QStringList &subjects, Session &session, Facts &facts)
{
    bool first = true;
    for (const policy::TodoItem &item : session.todo()) {
        if (!subjects.contains(item.subjectId))
            continue;
        if (std::exchange(first, false))
            facts.heading(QCoreApplication::translate("mcs::app::DeviceText", "To do now"));
        facts.status(policy::levelWord(item.level), item.sentence, tables::toneOf(item, session.clock().today()));
        facts.pair(u" "_s, tables::articlesText(item.articles, session.policy()));
        facts.link(policy::actionCaption(item.action),
            u"do:%1:%2"_s.arg(policy::actionName(item.action), item.targets.isEmpty() ? item.subjectId : item.targets));
    }
}

} // namespace mcs::app
