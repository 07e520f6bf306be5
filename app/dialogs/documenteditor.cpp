// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/documenteditor.h"

#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/peoplepicker.h"
#include "app/widgets/ticklist.h"
#include "models/domain/wareki.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

DocumentEditor::DocumentEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"policy-document"_s, subject, parent)
{
    fillFrom(subject);
    setWindowTitle(m_document.id.isStored() ? tr("Edit a document") : tr("New version of a document"));
    addField(u"kind"_s, tr("&Kind"),
        enumCombo(
            {PolicyDocumentKind::RegionalPolicy, PolicyDocumentKind::ModelRules, PolicyDocumentKind::OperatingRules,
                PolicyDocumentKind::ManagementRules, PolicyDocumentKind::Manual, PolicyDocumentKind::Guideline,
                PolicyDocumentKind::Law, PolicyDocumentKind::RetirementRules, PolicyDocumentKind::Terms},
            m_document.kind));
    auto *title = textEdit(m_document.title);
    QStringList titles;
    for (const PolicyDocument &one : session.records().policyDocuments)
        titles.append(one.title);
    for (const policy::ExpectedDocument &expected : session.policy().expectedDocuments())
        titles.append(expected.title);
    suggest(title, titles);
    addField(u"title"_s, tr("&Title of the document"), title);
    setRequired(u"title"_s);
    addField(u"version"_s, tr("&Version"), textEdit(m_document.version, 100),
        tr("As the document calls it: 「第5.1版」, 「2023年1月1日改正」. A new version takes the place of the earlier "
           "one of "
           "the same kind and title, and everybody is told of it anew."));
    setRequired(u"version"_s);
    addDay(u"effective"_s, tr("In &force from"), m_document.effectiveOn);
    addDay(u"checked"_s, tr("&Checked on"), m_document.id.isStored() ? m_document.checkedOn : today(), false,
        tr("When it was last looked whether this is the newest version."));
    auto *briefing = new QCheckBox;
    briefing->setChecked(m_document.needsBriefing);
    addField(u"briefing"_s, tr("&Every MCS user is told of it"), briefing);
    addField(u"place"_s, tr("&Where it is kept"), textEdit(m_document.storagePlace));
    addWords(u"note"_s, tr("&Note"), m_document.note);
    setCaption(tr("Save the document"));
}

void DocumentEditor::fillFrom(const QString &subject)
{
    const QString of = subject.section(u':', 1);
    const QString id = subject.startsWith("version-of:"_L1) ? of : subject;
    for (const PolicyDocument &one : session().records().policyDocuments) {
        if (toText(one.id) == id)
            m_document = one;
    }
    if (subject.startsWith("version-of:"_L1)) {
        PolicyDocument next;
        next.kind = m_document.kind;
        next.title = m_document.title;
        next.needsBriefing = m_document.needsBriefing;
        next.storagePlace = m_document.storagePlace;
        m_document = next;
    }
    if (!subject.startsWith("expected:"_L1))
        return;
    for (const policy::ExpectedDocument &expected : session().policy().expectedDocuments()) {
        if (expected.id != of)
            continue;
        m_document.kind = expected.kind;
        m_document.title = expected.title;
        m_document.needsBriefing = expected.briefing;
    }
}

Result<void> DocumentEditor::save()
{
    PolicyDocument document = m_document;
    document.kind = enumValue<PolicyDocumentKind>(input(u"kind"_s));
    document.title = words(u"title"_s);
    document.version = words(u"version"_s);
    document.effectiveOn = day(u"effective"_s);
    document.checkedOn = day(u"checked"_s);
    document.needsBriefing = inputValue(input(u"briefing"_s)).toBool();
    document.storagePlace = words(u"place"_s);
    document.note = words(u"note"_s);
    return withoutValue(session().registers().trainings().saveDocument(document));
}

BriefingEditor::BriefingEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"briefing"_s, subject, parent)
{
    setWindowTitle(tr("Record the telling"));
    addHeading(tr("These documents were explained or handed out to these people."));
    addArticles(session.policy().demand(u"briefing"_s).articles);
    const QStringList subjects = subject.split(u',');
    const QList<const PolicyDocument *> documents = policy::documentsToBrief(session.records(), today());
    const QList<const Staff *> everybody = policy::peopleToTrain(session.records(), today());
    const auto lacks = [&](const PolicyDocument &document) {
        return std::any_of(everybody.cbegin(), everybody.cend(), [&](const Staff *staff) {
            return subjects.contains(toText(staff->id)) && !policy::briefingOf(document, staff->id);
        });
    };
    QList<TickList::Entry> entries;
    QStringList ticked;
    QStringList chosen;
    for (const PolicyDocument *document : documents) {
        entries.append({toText(document->id), policy::titleOf(*document)});
        if (subjects.contains(toText(document->id)) || lacks(*document))
            ticked.append(toText(document->id));
    }
    QList<PeoplePicker::Person> people;
    for (const Staff *staff : everybody) {
        people.append({toText(staff->id), staff->name, staff->kana, staff->jobType, {}});
        const bool isAsked = std::any_of(documents.cbegin(), documents.cend(), [&](const PolicyDocument *document) {
            return subjects.contains(toText(document->id)) && !policy::briefingOf(*document, staff->id);
        });
        if (isAsked || subjects.contains(toText(staff->id)))
            chosen.append(toText(staff->id));
    }
    m_documents = new TickList(entries, ticked);
    addField(u"documents"_s, tr("&Documents"), m_documents);
    m_people = new PeoplePicker;
    m_people->setPeople(people);
    m_people->setChosen(chosen);
    addField(u"people"_s, tr("&People"), m_people);
    addDay(u"day"_s, tr("&Told on"), today());
    addField(u"method"_s, tr("&How"),
        enumCombo({BriefingMethod::Meeting, BriefingMethod::Individual, BriefingMethod::Handout, BriefingMethod::Email,
                      BriefingMethod::Other},
            BriefingMethod::Meeting));
    setCaption(tr("Record the telling"));
}

Result<void> BriefingEditor::save()
{
    QList<PolicyDocumentId> documents;
    for (const QString &subject : m_documents->ticked())
        documents.append(idFromText<PolicyDocumentId>(subject).value_or(PolicyDocumentId{}));
    QList<StaffId> people;
    for (const QString &subject : m_people->chosen())
        people.append(idFromText<StaffId>(subject).value_or(StaffId{}));
    return session().registers().trainings().briefed(
        documents, people, day(u"day"_s), enumValue<BriefingMethod>(input(u"method"_s)));
}

QJsonObject BriefingEditor::extraDraft() const
{
    return {{u"documents"_s, QJsonArray::fromStringList(m_documents->ticked())},
        {u"people"_s, QJsonArray::fromStringList(m_people->chosen())}};
}

void BriefingEditor::setExtraDraft(const QJsonObject &draft)
{
    m_documents->setTicked(draft[u"documents"].toVariant().toStringList());
    m_people->setChosen(draft[u"people"].toVariant().toStringList());
}

} // namespace mcs::app
