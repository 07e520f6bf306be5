// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/packeteditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/service.h"
#include "models/policy/submissions.h"

#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSet>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

// The kind that a facility hands in next.
SubmissionKind kindDue(const Records &records, const policy::Policy &policy)
{
    const bool first = std::none_of(records.submissions.cbegin(), records.submissions.cend(),
        [](const Submission &one) { return one.kind == SubmissionKind::New && policy::isHandedIn(one.status); });
    if (first)
        return SubmissionKind::New;
    return policy.submission(SubmissionKind::Addition) ? SubmissionKind::Addition : SubmissionKind::Change;
}

bool saysWhen(SubmissionKind kind)
{
    return kind == SubmissionKind::Change || kind == SubmissionKind::Removal;
}

} // namespace

PacketEditor::PacketEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"packet"_s, subject, parent)
{
    setWindowTitle(tr("Prepare an application"));
    addKinds();
    m_papers = addText({});
    m_people = new QListWidget;
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setMinimumHeight(fontMetrics().height() * 10);
    addField(u"people"_s, tr("&People listed"), m_people, u" "_s);
    addField(u"effective"_s, tr("&From when"), new DateEdit(session.clock().today()),
        tr("The day of the change, or the last day. It may lie ahead."));
    addField(u"reason"_s, tr("&Reason"), new QPlainTextEdit);
    addTrainings();
    setCaption(tr("Prepare"));
    connect(
        qobject_cast<QComboBox *>(input(u"kind"_s)), &QComboBox::currentIndexChanged, this, &PacketEditor::showKind);
    connect(m_people, &QListWidget::itemChanged, this, &PacketEditor::count);
    showKind();
}

void PacketEditor::addKinds()
{
    auto *kinds = new QComboBox;
    for (const policy::SubmissionRule &one : session().policy().submissions())
        kinds->addItem(one.title, int(one.kind));
    const auto asked = policy::kindNamed(subject().section(u',', 0, 0));
    const SubmissionKind kind = asked.value_or(kindDue(session().records(), session().policy()));
    kinds->setCurrentIndex(std::max(0, kinds->findData(int(kind))));
    addField(u"kind"_s, tr("&Kind"), kinds);
}

// The course or video that counts where the policy asks for one.
void PacketEditor::addTrainings()
{
    auto *trainings = new QComboBox;
    trainings->addItem(tr("(the newest)"), 0);
    for (const TrainingSession &one : session().records().trainings) {
        if (one.kind == TrainingKind::Course || one.kind == TrainingKind::Video)
            trainings->addItem(tr("%1 (%2)").arg(one.title, warekiShort(one.heldOn)), one.id.value);
    }
    addField(u"training"_s, tr("Course or &video"), trainings);
}

policy::SubmissionRule PacketEditor::rule() const
{
    return session()
        .policy()
        .submission(enumValue<SubmissionKind>(input(u"kind"_s)))
        .value_or(policy::SubmissionRule());
}

QString PacketEditor::aboutPapers() const
{
    const policy::SubmissionRule shown = rule();
    QStringList lines{tr("These papers are made and handed in together:")};
    for (const QString &role : shown.papers) {
        if (const auto form = session().policy().form(role))
            lines.append(u"・"_s + (form->number + u' ' + form->title).trimmed());
    }
    if (const QString recipient = policy::recipientOf(session().policy(), shown.kind); !recipient.isEmpty())
        lines.append(tr("Handed in to: %1").arg(recipient));
    const std::pair<QString, QString> needs[] = {
        {u"terms"_s, tr("everybody listed has agreed to the MCS terms")},
        {u"training"_s, tr("a course or a training video has been attended")},
        {u"accounts"_s, tr("everybody listed has an MCS account")},
        {u"explained"_s, tr("everybody listed has been told of the policy")},
        {u"pledges"_s, tr("everybody listed has signed the pledge")},
        {u"eligibility"_s, tr("it is entered on what grounds everybody listed may use MCS")},
    };
    QStringList before;
    for (const auto &[need, words] : needs) {
        if (shown.asks(need))
            before.append(words);
    }
    if (!before.isEmpty())
        lines.append(tr("Before it is handed in: %1.").arg(before.join(tr("; "))));
    return lines.join(u'\n');
}

void PacketEditor::showKind()
{
    const policy::SubmissionRule shown = rule();
    m_papers->setText(aboutPapers());
    setFieldVisible(u"people"_s, shown.lists != policy::SubmissionRule::Lists::Nobody);
    setFieldVisible(u"effective"_s, saysWhen(shown.kind));
    setFieldVisible(u"reason"_s, saysWhen(shown.kind));
    setFieldVisible(u"training"_s, shown.asks(u"training"_s));
    listPeople();
    auto *effective = qobject_cast<DateEdit *>(input(u"effective"_s));
    if (!saysWhen(shown.kind) || !effective->text().isEmpty())
        return;
    for (const Staff &staff : session().records().staff) {
        if (staff.leftOn.isValid() && roster().contains(staff.id))
            effective->setDate(staff.leftOn);
    }
}

bool PacketEditor::isListed(const Staff &staff) const
{
    const QDate today = session().clock().today();
    if (policy::isMcsUserOn(staff, today))
        return true;
    return saysWhen(rule().kind)
        && (policy::hasAccount(staff) || policy::notifiedUsers(session().records()).contains(staff.id));
}

bool PacketEditor::isTicked(const Staff &staff) const
{
    const SubmissionKind kind = rule().kind;
    const QStringList asked = subject().split(u',');
    if (asked.size() > 1 && policy::kindNamed(asked.first()) == kind)
        return asked.contains(toText(staff.id));
    if (saysWhen(kind)) {
        const QList<policy::TodoItem> &todo = session().todo();
        return std::any_of(todo.cbegin(), todo.cend(), [&](const policy::TodoItem &item) {
            return item.action == policy::TodoAction::PrintPacket && item.targets == policy::kindName(kind)
                && item.subjectId == toText(staff.id);
        });
    }
    if (kind != SubmissionKind::Addition)
        return true;
    // An addition lists those whom no earlier packet listed.
    const QList<Submission> &all = session().records().submissions;
    return std::none_of(all.cbegin(), all.cend(), [&staff](const Submission &one) {
        return policy::tellsWhoUses(one.kind) && one.status != SubmissionStatus::Cancelled
            && one.status != SubmissionStatus::Refused && one.roster.contains(staff.id);
    });
}

QString PacketEditor::remarkOn(const Staff &staff) const
{
    const policy::SubmissionRule shown = rule();
    if (shown.kind == SubmissionKind::Removal)
        return staff.leftOn.isValid() ? tr(" (last day %1)").arg(warekiShort(staff.leftOn)) : QString();
    if (shown.asks(u"terms"_s) && !staff.mcsTermsAgreedOn.isValid())
        return tr(" (MCS terms not agreed yet)");
    if (staff.email.isEmpty())
        return tr(" (no e-mail address)");
    if (shown.asks(u"accounts"_s) && !policy::hasAccount(staff))
        return tr(" (no MCS account yet)");
    return shown.asks(u"eligibility"_s) && staff.eligibility.isEmpty() ? tr(" (grounds for using MCS not entered)")
                                                                       : QString();
}

void PacketEditor::listPeople()
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    QList<std::pair<QByteArray, const Staff *>> people;
    for (const Staff &staff : session().records().staff) {
        if (isListed(staff))
            people.append({sortKey(staff.kana, staff.name), &staff});
    }
    std::stable_sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[key, staff] : std::as_const(people)) {
        auto *item = new QListWidgetItem(staff->name + u"　"_s + staff->jobType + remarkOn(*staff), m_people);
        item->setData(Qt::UserRole, staff->id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked(*staff) ? Qt::Checked : Qt::Unchecked);
    }
    if (m_people->count() > 0)
        m_people->setCurrentRow(0);
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
    const policy::SubmissionRule shown = rule();
    if (shown.lists != policy::SubmissionRule::Lists::Nobody && roster().isEmpty())
        refuse(u"people"_s, tr("Please tick at least one person."));
    if (!saysWhen(shown.kind))
        return;
    if (!qobject_cast<DateEdit *>(input(u"effective"_s))->date().isValid())
        refuse(u"effective"_s, tr("Please enter the day."));
    if (inputValue(input(u"reason"_s)).toString().trimmed().isEmpty())
        refuse(u"reason"_s, tr("Please write the reason."));
}

Result<void> PacketEditor::save()
{
    const policy::SubmissionRule shown = rule();
    const qint64 training
        = shown.asks(u"training"_s) ? qobject_cast<QComboBox *>(input(u"training"_s))->currentData().toLongLong() : 0;
    return withoutValue(session().registers().preparePacket(shown.kind, roster(),
        {qobject_cast<DateEdit *>(input(u"effective"_s))->date(), inputValue(input(u"reason"_s)).toString().trimmed(),
            TrainingId{training}}));
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
