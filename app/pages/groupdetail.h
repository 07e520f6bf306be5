// SPDX-License-Identifier: Apache-2.0
// All about one group for the detail pane: its state and what it lacks, its members, what was agreed and looked
// through.
#pragma once

#include "models/policy/todo.h"
#include "models/tables/groupmap.h"

namespace mcs::app {

class Facts;
class Session;

class GroupDetail
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::GroupDetail)

public:
    GroupDetail(Session &session, const tables::GroupMap &groups, const QList<policy::TodoItem> &todo, Facts &facts)
        : m_session(session)
        , m_groups(groups)
        , m_todo(todo)
        , m_facts(facts)
    {
    }
    // `unfolded`: the closed memberships and earlier reviews are read and shown, too.
    void describe(const domain::Group &group, bool unfolded);

    // Targets of links: "do:group-review:group-3" opens that editor; "fold:" shows or hides what is past.
    [[nodiscard]] static QString doing(const QString &kind, const QString &subject);

private:
    void state(const domain::Group &group);
    void particulars(const domain::Group &group);
    void consent(const domain::Group &group);
    void todo();
    void members(const domain::Group &group);
    void lookedThrough(const domain::Group &group);
    void agreements(const domain::Group &group);
    void past(const domain::Group &group);
    void days(const QString &label, QDate decided, QDate done, const QString &missing);

    Session &m_session;
    const tables::GroupMap &m_groups;
    const QList<policy::TodoItem> &m_todo;
    Facts &m_facts;
};

} // namespace mcs::app
