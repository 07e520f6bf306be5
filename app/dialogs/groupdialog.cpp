// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/groupdialog.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/pickcombo.h"
#include "models/domain/japanese.h"
#include "models/tables/todomodel.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

GroupDialog::GroupDialog(Session &session, const QString &kind, const QString &subject, QWidget *parent)
    : RecordEditor(session, kind, subject, parent)
    , m_map(session.records(), session.policy(), session.clock().today())
{
}

void GroupDialog::addDay(const QString &key, const QString &label, QDate day, bool required, const QString &hint)
{
    auto *edit = new DateEdit(session().clock().today());
    edit->setDate(day);
    addField(key, label, edit, hint);
    if (required)
        setRequired(key);
    m_days.append(key);
}

QDate GroupDialog::day(const QString &key) const
{
    return qobject_cast<DateEdit *>(input(key))->date();
}

QString GroupDialog::text(const QString &key) const
{
    return inputValue(input(key)).toString().trimmed();
}

bool GroupDialog::isChecked(const QString &key) const
{
    return inputValue(input(key)).toBool();
}

void GroupDialog::check()
{
    const QDate today = session().clock().today();
    for (const QString &key : std::as_const(m_days)) {
        if (isFieldVisible(key) && day(key).isValid() && day(key) > today)
            refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
    }
}

void GroupDialog::checkOrder(const QString &earlier, const QString &later)
{
    if (isFieldVisible(earlier) && isFieldVisible(later) && day(earlier).isValid() && day(later).isValid()
        && day(later) < day(earlier))
        refuse(later, tr("This day lies before “%1”. Please check both dates.").arg(label(earlier)));
}

void GroupDialog::checkLength(const QString &key, int maximumCharacters)
{
    refuse(key, checkText(label(key), text(key), maximumCharacters));
}

QString GroupDialog::articles(const QStringList &demands) const
{
    QList<Citation> found;
    for (const QString &key : demands) {
        for (const Citation &citation : session().policy().demand(key).articles) {
            if (!found.contains(citation))
                found.append(citation);
        }
    }
    return tables::articlesText(found, session().policy());
}

void GroupDialog::addArticles(const QStringList &demands)
{
    if (const QString found = articles(demands); !found.isEmpty())
        addText(tr("Articles: %1").arg(found));
}

const Group *GroupDialog::group(const QString &subject) const
{
    return m_map.group(idFromText<GroupId>(subject).value_or(GroupId{}));
}

const Membership *GroupDialog::membership(const QString &subject) const
{
    return m_map.membership(idFromText<MembershipId>(subject).value_or(MembershipId{}));
}

QString GroupDialog::nameOf(const Membership &membership) const
{
    const tables::MemberFacts facts = m_map.facts(membership);
    QStringList more{facts.job, facts.office};
    more.removeAll(QString());
    return more.isEmpty() ? facts.name : tr("%1 (%2)").arg(facts.name, more.join(u' '));
}

PickCombo *GroupDialog::officeCombo(ExternalFacilityId chosen, const QString &ours) const
{
    QList<ExternalFacility> offices = session().records().externalFacilities;
    std::sort(offices.begin(), offices.end(),
        [](const ExternalFacility &a, const ExternalFacility &b) { return sortKey({}, a.name) < sortKey({}, b.name); });
    QList<PickCombo::Choice> choices;
    if (!ours.isEmpty())
        choices.append({-1, ours, {}});
    QStringList taken{ours};
    for (const ExternalFacility &office : offices) {
        QString text = office.name;
        if (taken.contains(text)) // two offices of one name
            text = tr("%1 (%2)").arg(office.name, office.tel.isEmpty() ? toText(office.id) : office.tel);
        taken.append(text);
        choices.append({office.id.value, text, {}});
    }
    return new PickCombo(choices, chosen.isStored() ? chosen.value : ours.isEmpty() ? 0 : -1);
}

Result<ExternalFacilityId> GroupDialog::office(const QString &key)
{
    const auto *combo = qobject_cast<PickCombo *>(input(key));
    if (combo->chosen() != 0)
        return ExternalFacilityId{std::max<qint64>(0, combo->chosen())};
    if (combo->typed().isEmpty())
        return ExternalFacilityId{};
    ExternalFacility fresh;
    fresh.name = combo->typed();
    const auto saved = session().registers().groups().saveExternalFacility(fresh);
    if (!saved)
        return saved.error();
    return saved->id;
}

} // namespace mcs::app
