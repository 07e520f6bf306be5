// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/pledgeeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "models/domain/japanese.h"
#include "models/tables/peoplemap.h"
#include "models/tables/todomodel.h"

#include <QLineEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

PledgeEditor::PledgeEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"pledge"_s, subject, parent)
{
    setWindowTitle(tr("Record signed pledges"));
    QStringList names;
    for (const QString &one : subject.split(u',')) {
        for (const Staff &staff : session.records().staff) {
            if (toText(staff.id) == one) {
                m_staff.append(staff.id);
                names.append(staff.name);
            }
        }
    }
    QStringList places;
    for (const StaffPledge &pledge : session.records().pledges)
        places += pledge.storagePlace;
    const int shown = 12;
    QString people = names.mid(0, shown).join(u"、"_s);
    if (names.size() > shown)
        people += tr(" and %1 more").arg(names.size() - shown);
    addHeading(names.size() == 1 ? tr("The signed pledge of %1 has come back.").arg(people)
                                 : tr("The signed pledges of these %1 people have come back:").arg(names.size()));
    if (names.size() > 1)
        addText(people);
    // The model rules ask for five points, not for their form (4-1).
    const policy::Policy &rules = session.policy();
    if (const policy::Demand points = rules.demand(u"pledge-points"_s); points.inForce && !points.regional)
        addText(
            tr("A pledge in the facility's own words may be recorded as well, where it covers the five points (%1).")
                .arg(tables::articlesText(points.articles, rules)));
    auto *day = new DateEdit(session.clock().today());
    day->setDate(session.clock().today());
    addField(u"signed"_s, tr("&Signed on"), day, tr("The date written on the paper."));
    setRequired(u"signed"_s);
    auto *place = textEdit({}, 200);
    suggest(place, places);
    addField(u"place"_s, tr("&Place of the original"), place, tr("For example the name of the folder and the shelf."));
    const tables::PeopleMap known(session.records());
    const bool replaces = std::any_of(m_staff.cbegin(), m_staff.cend(), [&known](StaffId staff) {
        const auto onFile = known.pledgeInForce(staff);
        return onFile && onFile->status == PledgeStatus::Signed;
    });
    auto *reason = textEdit({}, 500);
    suggest(reason, {tr("New form"), tr("Wrong or changed address"), tr("Changed name")});
    addField(u"replaces"_s, tr("&Reason of the new pledge"), reason,
        tr("A signed pledge is on file; the new one takes its place."));
    setFieldVisible(u"replaces"_s, replaces);
    setCaption(tr("Record as signed"));
}

void PledgeEditor::check()
{
    const QDate day = qobject_cast<DateEdit *>(input(u"signed"_s))->date();
    if (day.isValid() && day > session().clock().today())
        refuse(u"signed"_s, tr("This day lies in the future. Please enter the date written on the paper."));
    refuse(u"place"_s, checkText(label(u"place"_s), inputValue(input(u"place"_s)).toString(), 200));
}

Result<void> PledgeEditor::save()
{
    const QDate day = qobject_cast<DateEdit *>(input(u"signed"_s))->date();
    const QString place = inputValue(input(u"place"_s)).toString().trimmed();
    const QString reason = inputValue(input(u"replaces"_s)).toString().trimmed();
    return session().ledger().atomically([&]() -> Result<void> {
        for (const StaffId staff : std::as_const(m_staff)) {
            if (const auto done = session().registers().pledgeSigned(staff, day, place, reason); !done)
                return done.error();
        }
        return {};
    });
}

} // namespace mcs::app
