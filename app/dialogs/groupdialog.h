// SPDX-License-Identifier: Apache-2.0
// What the dialogs about groups share: days with their checks, and the names of groups and members.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/tables/groupmap.h"

namespace mcs::app {

class PickCombo;

class GroupDialog : public RecordEditor
{
    Q_OBJECT

public:
    GroupDialog(Session &session, const QString &kind, const QString &subject, QWidget *parent);

protected:
    void check() override; // no day lies in the future

    void addDay(const QString &key, const QString &label, QDate day, bool required, const QString &hint = {});
    [[nodiscard]] QDate day(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const; // trimmed
    [[nodiscard]] bool isChecked(const QString &key) const;
    // Refuses `later` when both are there and it lies before `earlier`.
    void checkOrder(const QString &earlier, const QString &later);
    void checkLength(const QString &key, int maximumCharacters);
    // 「東海村 第5条・準則 3-2」 of the duties that are in force; empty: none is.
    [[nodiscard]] QString articles(const QStringList &demands) const;
    void addArticles(const QStringList &demands); // a quiet line with them

    [[nodiscard]] const tables::GroupMap &map() const { return m_map; }
    [[nodiscard]] const domain::Group *group(const QString &subject) const; // "group-3"; null: there is none
    [[nodiscard]] const domain::Membership *membership(const QString &subject) const;
    // 「斎藤 花子（看護師）」
    [[nodiscard]] QString nameOf(const domain::Membership &membership) const;

    // The offices on record and the field to choose one in or to type a new one.
    [[nodiscard]] PickCombo *officeCombo(domain::ExternalFacilityId chosen, const QString &ours = {}) const;
    // The chosen office; a name that is new is entered. Not stored: this facility, or nothing was typed.
    [[nodiscard]] domain::Result<domain::ExternalFacilityId> office(const QString &key);

private:
    tables::GroupMap m_map;
    QStringList m_days;
};

template <class T> domain::Result<void> plain(const domain::Result<T> &result)
{
    return result ? domain::Result<void>() : domain::Result<void>(result.error());
}

} // namespace mcs::app
