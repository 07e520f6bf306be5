// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/acteditor.h"

#include "app/session.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/staffcombo.h"
#include "models/policy/approvals.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr int yesChoice = 1; // 0 stands for no choice
constexpr int noChoice = 2;

template <class Record> Record recordOf(const QList<Record> &records, typename Record::IdType id)
{
    const auto found
        = std::find_if(records.cbegin(), records.cend(), [id](const Record &record) { return record.id == id; });
    return found == records.cend() ? Record() : *found;
}

} // namespace

void ActEditor::addDay(const QString &key, const QString &label, QDate day, bool required, const QString &hint)
{
    auto *edit = new DateEdit(today());
    edit->setDate(day);
    addField(key, label, edit, hint);
    if (required)
        setRequired(key);
}

void ActEditor::addPerson(const QString &key, const QString &label, StaffId person, bool required)
{
    addField(key, label, new StaffCombo(session().records().staff, today(), person));
    if (required)
        setRequired(key);
}

void ActEditor::addWords(const QString &key, const QString &label, const QString &text, const QString &hint)
{
    addField(key, label, new QPlainTextEdit(text), hint);
}

void ActEditor::addArticles(const QList<Citation> &articles)
{
    if (!articles.isEmpty())
        addText(tr("Articles: %1").arg(tables::articlesText(articles, session().policy())));
}

void ActEditor::addCautions(const QList<policy::Caution> &cautions)
{
    for (const policy::Caution &caution : cautions)
        addText(tr("Note: %1 (%2)").arg(caution.sentence, tables::articlesText(caution.articles, session().policy())))
            ->setObjectName(u"notice"_s);
}

QDate ActEditor::day(const QString &key) const
{
    return qobject_cast<DateEdit *>(input(key))->date();
}

StaffId ActEditor::person(const QString &key) const
{
    return qobject_cast<StaffCombo *>(input(key))->staff();
}

QString ActEditor::words(const QString &key) const
{
    return inputValue(input(key)).toString().trimmed();
}

QDate ActEditor::today() const
{
    return session().clock().today();
}

StaffId ActEditor::myself() const
{
    return session().ledger().currentUser().staff;
}

QString ActEditor::nameOf(StaffId staff) const
{
    return recordOf(session().records().staff, staff).name;
}

Device ActEditor::device(DeviceId id) const
{
    return recordOf(session().records().devices, id);
}

CarryOut ActEditor::carryOut(CarryOutId id) const
{
    return recordOf(session().records().carryOuts, id);
}

DevicePermit ActEditor::permit(DevicePermitId id) const
{
    return recordOf(session().records().devicePermits, id);
}

void ActEditor::addDecision(const QString &what, StaffId applicant, const QString &yes, const QString &no)
{
    m_approval = what;
    m_applicant = applicant;
    m_deciders = addText({});
    m_deciders->setObjectName(u"deciders"_s);
    auto *decision = new QComboBox;
    decision->addItem(yes, yesChoice);
    decision->addItem(no, noChoice);
    addField(u"decision"_s, tr("&Decision"), decision);
    addDay(u"day"_s, tr("Decided &on"), today());
    addPerson(u"by"_s, tr("Decided &by"), {});
    addField(u"solo"_s, tr("Reason for deciding &alone"), new QPlainTextEdit,
        tr("Nobody else could decide: please write why applicant and decider are the same person."));
    addWords(u"words"_s, tr("&Conditions or reason"), {}, tr("Required when it is refused."));
    connect(qobject_cast<DateEdit *>(input(u"day"_s)), &DateEdit::dateChanged, this, &ActEditor::showDeciders);
    showDeciders();
}

void ActEditor::showDeciders()
{
    const policy::Approval approval = session().policy().approval(m_approval);
    const QDate on = day(u"day"_s).isValid() ? day(u"day"_s) : today();
    const policy::Deciders deciders
        = policy::decidersOn(approval, session().records().appointments, session().records().staff, m_applicant, on);
    auto *combo = qobject_cast<QComboBox *>(input(u"by"_s));
    const qint64 was = combo->currentData().toLongLong();
    combo->clear();
    QStringList names;
    for (const StaffId id : deciders.people) {
        combo->addItem(nameOf(id), id.value);
        names += nameOf(id);
    }
    combo->setCurrentIndex(std::max(0, combo->findData(was > 0 ? was : myself().value)));
    QStringList offices;
    for (const OfficeRole office : deciders.offices)
        offices += tables::Words::of(office);
    const QString articles = tables::articlesText(approval.articles, session().policy());
    m_deciders->setText(deciders.people.isEmpty()
            ? tr("Nobody holds the office that decides this (%1; %2). Please record the appointment first.")
                  .arg(offices.join(u'、'), articles)
            : tr("Decided by: %1 (%2; %3)").arg(offices.join(u'、'), names.join(u'、'), articles));
    setFieldVisible(u"solo"_s, deciders.solo);
}

bool ActEditor::approved() const
{
    return qobject_cast<QComboBox *>(input(u"decision"_s))->currentData().toInt() == yesChoice;
}

} // namespace mcs::app
