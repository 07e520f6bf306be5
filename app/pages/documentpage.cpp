// SPDX-License-Identifier: Apache-2.0
#include "app/pages/documentpage.h"

#include "app/pages/facts.h"
#include "app/pages/todofacts.h"
#include "app/session.h"
#include "app/widgets/icons.h"
#include "app/widgets/recordtable.h"
#include "models/domain/wareki.h"
#include "models/policy/toldpeople.h"
#include "models/tables/words.h"

#include <QAction>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;
using tables::Tone;
using tables::Words;

DocumentPage::DocumentPage(const PageTools &tools, QWidget *parent)
    : Page(tools, u"policy-documents"_s, *new tables::DocumentModel, false, parent)
    , m_model(static_cast<tables::DocumentModel &>(*table()->model()))
{
    setWindowTitle(tr("Documents"));
    setWindowIcon(icon(u"document"_s));
    m_model.setParent(this);
    table()->setWideColumn(tables::DocumentModel::Title);
    table()->setAccessibleName(tr("Register of documents"));
    showEmptyHint(tr("No document is registered yet. Press F6 to enter the first."));
    addPageAction(u"add"_s, tr("New document"), Qt::Key_F6, Permission::EditRecords, Needs::Nothing, [this] {
        edit(u"policy-document"_s, {});
    })->setShortcuts({Qt::Key_F6, QKeySequence::New, Qt::Key_Insert});
    addPageAction(u"edit"_s, tr("Edit"), Qt::Key_F2, Permission::EditRecords, Needs::One, [this] { open(current()); });
    addPageAction(
        u"delete"_s, tr("Delete"), Qt::Key_Delete, Permission::EditRecords, Needs::Some, [this] { removeSelected(); });
    addSeparator();
    m_brief = addPageAction(u"briefing"_s, tr("Record the telling"), Qt::Key_F9, Permission::EditRecords, Needs::Some,
        [this] { edit(u"briefing"_s, selection().join(u',')); });
    m_version = addPageAction(u"renew"_s, tr("New version"), Qt::Key_F7, Permission::EditRecords, Needs::One,
        [this] { edit(u"policy-document"_s, u"version-of:"_s + current()); });
    m_check = addPageAction(u"check"_s, tr("Record a check"), Qt::Key_F11, Permission::EditRecords, Needs::One,
        [this] { edit(u"policy-document-check"_s, current()); });
}

void DocumentPage::fill()
{
    m_model.setRecords(session().records(), session().policy(), session().clock().today());
}

const PolicyDocument *DocumentPage::document(const QString &subject) const
{
    const QList<PolicyDocument> &all = session().records().policyDocuments;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [&subject](const PolicyDocument &one) { return toText(one.id) == subject; });
    return found == all.cend() ? nullptr : &*found;
}

bool DocumentPage::isToBeTold(const QString &subject) const
{
    const PolicyDocument *one = document(subject);
    const QDate today = session().clock().today();
    const QList<const Staff *> everybody = policy::peopleToTrain(session().records(), today);
    return one && one->needsBriefing && policy::isInForce(*one, today)
        && std::any_of(everybody.cbegin(), everybody.cend(),
            [one](const Staff *staff) { return !policy::briefingOf(*one, staff->id); });
}

void DocumentPage::updateActions()
{
    const PolicyDocument *one = document(current());
    const bool inForce = one && policy::isInForce(*one, session().clock().today());
    const QStringList chosen = selection();
    setAllowed(m_brief,
        std::any_of(chosen.cbegin(), chosen.cend(), [this](const QString &subject) { return isToBeTold(subject); }));
    setAllowed(m_version, inForce);
    setAllowed(m_check, inForce);
}

void DocumentPage::open(const QString &subject)
{
    edit(u"policy-document"_s, subject);
}

QString DocumentPage::paneButton(const QString &subject) const
{
    return isToBeTold(subject) ? tr("Record the telling") : QString();
}

void DocumentPage::pressPaneButton(const QString &subject)
{
    edit(u"briefing"_s, subject);
}

void DocumentPage::describe(const QString &subject, Facts &facts)
{
    const PolicyDocument *one = document(subject);
    if (!one)
        return;
    const QDate today = session().clock().today();
    facts.title(one->title, Words::of(one->kind));
    facts.pair(tr("Version"), one->version);
    facts.pair(tr("In force from"), one->effectiveOn);
    facts.pair(tr("Superseded on"), one->supersededOn);
    facts.pair(tr("Checked on"), one->checkedOn);
    facts.pair(tr("Where it is kept"), one->storagePlace);
    facts.pair(tr("Note"), one->note);
    describeTodo({subject}, session(), facts);
    if (!one->needsBriefing) {
        facts.quiet(tr("Nobody has to be told of it."));
        return;
    }
    QList<QList<Facts::Cell>> rows;
    int told = 0;
    const QList<const Staff *> everybody = policy::peopleToTrain(session().records(), today);
    const policy::ToldPeople toldPeople(*one);
    for (const Staff *staff : everybody) {
        const Briefing *briefing = toldPeople.briefing(staff->id);
        told += briefing ? 1 : 0;
        rows.append({{staff->name, Tone::None, u"show:"_s + toText(staff->id)},
            briefing ? Facts::Cell{warekiShort(briefing->briefedOn), Tone::Good}
                     : Facts::Cell{tr("Not yet"), Tone::Bad},
            {briefing ? Words::of(briefing->method) : QString()}});
    }
    facts.heading(tr("Told to %1 of %2 people").arg(told).arg(everybody.size()));
    if (!rows.isEmpty())
        facts.table({tr("Name"), tr("Told on"), tr("How")}, {42, 32, 26}, rows);
}

Result<void> DocumentPage::remove(const QString &subject, const QString &reason)
{
    return session().ledger().policyDocuments().remove(
        idFromText<PolicyDocumentId>(subject).value_or(PolicyDocumentId{}), reason);
}

Result<void> DocumentPage::restore(const QString &subject)
{
    return session().ledger().policyDocuments().restore(
        idFromText<PolicyDocumentId>(subject).value_or(PolicyDocumentId{}));
}

} // namespace mcs::app
