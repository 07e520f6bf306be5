// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/exemptioneditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "models/domain/japanese.h"
#include "models/tables/todomodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

ExemptionEditor::ExemptionEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"exemption"_s, subject, parent)
    , m_staff(idFromText<StaffId>(subject).value_or(StaffId{}))
{
    setWindowTitle(tr("Record an exemption"));
    QString name;
    for (const Staff &staff : session.records().staff) {
        if (staff.id == m_staff)
            name = staff.name;
    }
    const policy::Demand demand = session.policy().demand(u"pledge-exemption"_s);
    addHeading(tr("An existing pledge of secrecy stands in for the new one of %1.").arg(name));
    addText(tr("Allowed when the existing paper covers all points below (%1).")
                .arg(tables::articlesText(demand.articles, session.policy())));
    addField(u"document"_s, tr("&Name of the existing paper"), textEdit({}, 200),
        tr("For example the pledge of secrecy of the work contract."));
    setRequired(u"document"_s);
    addField(u"date"_s, tr("&Signed on"), new DateEdit(session.clock().today()));
    setRequired(u"date"_s);
    auto *points = new QWidget;
    auto *layout = new QVBoxLayout(points);
    layout->setContentsMargins(0, 0, 0, 0);
    const QStringList sentences = session.policy().exemptionPoints();
    for (int at = 0; at < sentences.size(); ++at) {
        auto *line = new QWidget;
        auto *lineLayout = new QHBoxLayout(line);
        lineLayout->setContentsMargins(0, 0, 0, 0);
        auto *check = new QCheckBox(tr("(%1)").arg(at + 1));
        check->setObjectName(u"point-%1"_s.arg(at + 1));
        check->setAccessibleName(sentences.at(at));
        auto *words = new QLabel(sentences.at(at));
        words->setWordWrap(true);
        words->setBuddy(check);
        lineLayout->addWidget(check, 0, Qt::AlignTop);
        lineLayout->addWidget(words, 1);
        layout->addWidget(line);
        m_points.append(check);
    }
    addField(u"points"_s, tr("The paper covers"), points);
    QString checker;
    for (const Staff &staff : session.records().staff) {
        if (staff.id == session.ledger().currentUser().staff)
            checker = staff.name;
    }
    addField(u"checked-by"_s, tr("&Checked by"),
        textEdit(checker.isEmpty() ? session.ledger().currentUser().name : checker, 100));
    setRequired(u"checked-by"_s);
    setCaption(tr("Record the exemption"));
}

void ExemptionEditor::check()
{
    refuse(u"document"_s, checkText(label(u"document"_s), inputValue(input(u"document"_s)).toString(), 200));
    refuse(u"checked-by"_s, checkText(label(u"checked-by"_s), inputValue(input(u"checked-by"_s)).toString(), 100));
    const QDate date = qobject_cast<DateEdit *>(input(u"date"_s))->date();
    if (date.isValid() && date > session().clock().today())
        refuse(u"date"_s, tr("This day lies in the future. Please enter the date written on the paper."));
    for (const QCheckBox *point : std::as_const(m_points)) {
        if (!point->isChecked()) {
            refuse(u"points"_s,
                tr("Please tick every point the paper covers. If it does not cover all, a new pledge is needed."));
            break;
        }
    }
}

Result<void> ExemptionEditor::save()
{
    PledgeExemption exemption;
    exemption.document = inputValue(input(u"document"_s)).toString().trimmed();
    exemption.date = qobject_cast<DateEdit *>(input(u"date"_s))->date();
    exemption.checkedBy = inputValue(input(u"checked-by"_s)).toString().trimmed();
    for (qsizetype at = 0; at < m_points.size() && at < qsizetype(exemption.points.size()); ++at)
        exemption.points[size_t(at)] = m_points.at(at)->isChecked();
    const auto saved = session().registers().pledgeExempted(m_staff, exemption);
    return withoutValue(saved);
}

QJsonObject ExemptionEditor::extraDraft() const
{
    QJsonArray points;
    for (const QCheckBox *point : m_points)
        points.append(point->isChecked());
    return {{u"points"_s, points}};
}

void ExemptionEditor::setExtraDraft(const QJsonObject &extra)
{
    const QJsonArray points = extra[u"points"].toArray();
    for (qsizetype at = 0; at < m_points.size() && at < points.size(); ++at)
        m_points.at(at)->setChecked(points.at(at).toBool());
}

} // namespace mcs::app
