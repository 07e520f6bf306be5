// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/packeteditor.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"

#include <QJsonArray>
#include <QListWidget>
#include <QSet>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

PacketEditor::PacketEditor(Session &session, QWidget *parent)
    : RecordEditor(session, u"packet"_s, {}, parent)
{
    setWindowTitle(tr("Prepare an application"));
    QStringList papers;
    for (const policy::FormInfo &form : session.policy().forms()) {
        if (!form.packet.isEmpty())
            papers += form.number + u' ' + form.title;
    }
    addHeading(tr("These papers are made and handed in together:"));
    addText(papers.join(u'\n'));
    const bool first = session.records().submissions.isEmpty();
    addField(u"kind"_s, tr("&Kind"),
        enumCombo(
            {SubmissionKind::New, SubmissionKind::Addition}, first ? SubmissionKind::New : SubmissionKind::Addition));
    m_people = new QListWidget;
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setMinimumHeight(fontMetrics().height() * 10);
    for (const Staff &staff : policy::rosterOn(session.records(), session.clock().today())) {
        QString text = staff.name + u"　"_s + staff.jobType;
        if (!staff.mcsTermsAgreedOn.isValid())
            text += tr(" (MCS terms not agreed yet)");
        else if (staff.email.isEmpty())
            text += tr(" (no e-mail address)");
        auto *item = new QListWidgetItem(text, m_people);
        item->setData(Qt::UserRole, staff.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    if (m_people->count() > 0)
        m_people->setCurrentRow(0);
    addField(u"people"_s, tr("&People listed"), m_people, u" "_s);
    setCaption(tr("Prepare"));
    connect(
        qobject_cast<QComboBox *>(input(u"kind"_s)), &QComboBox::currentIndexChanged, this, &PacketEditor::tickPeople);
    connect(m_people, &QListWidget::itemChanged, this, &PacketEditor::count);
    tickPeople();
}

void PacketEditor::tickPeople()
{
    // An addition lists those whom no earlier packet listed.
    QSet<StaffId> listed;
    if (enumValue<SubmissionKind>(input(u"kind"_s)) == SubmissionKind::Addition) {
        for (const Submission &submission : session().records().submissions) {
            if (submission.status != SubmissionStatus::Cancelled)
                listed += QSet<StaffId>(submission.roster.cbegin(), submission.roster.cend());
        }
    }
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem *item = m_people->item(row);
        item->setCheckState(listed.contains({item->data(Qt::UserRole).toLongLong()}) ? Qt::Unchecked : Qt::Checked);
    }
    count();
}

void PacketEditor::count()
{
    const qsizetype people = roster().size();
    const int rows = std::max(1, session().policy().rosterRows());
    setHint(u"people"_s,
        tr("%1 people, %2 page(s) of the list").arg(people).arg(std::max<qsizetype>(1, (people + rows - 1) / rows)));
}

QList<StaffId> PacketEditor::roster() const
{
    QList<StaffId> roster;
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            roster.append(StaffId{m_people->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return roster;
}

void PacketEditor::check()
{
    if (roster().isEmpty())
        refuse(u"people"_s, tr("Please tick at least one person."));
}

Result<void> PacketEditor::save()
{
    const auto saved = session().registers().preparePacket(enumValue<SubmissionKind>(input(u"kind"_s)), roster());
    return withoutValue(saved);
}

QJsonObject PacketEditor::extraDraft() const
{
    QJsonArray people;
    for (const StaffId id : roster())
        people.append(id.value);
    return {{u"roster"_s, people}};
}

void PacketEditor::setExtraDraft(const QJsonObject &extra)
{
    const QJsonArray people = extra[u"roster"].toArray();
    for (int row = 0; row < m_people->count(); ++row) {
        QListWidgetItem *item = m_people->item(row);
        item->setCheckState(
            people.contains(QJsonValue(item->data(Qt::UserRole).toLongLong())) ? Qt::Checked : Qt::Unchecked);
    }
}

} // namespace mcs::app
