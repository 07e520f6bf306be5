// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/outsideeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/pickcombo.h"
#include "models/domain/japanese.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

ExternalMemberEditor::ExternalMemberEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"external-member"_s, subject, parent)
{
    if (const ExternalMember *stored
        = map().outside(idFromText<ExternalMemberId>(subject).value_or(ExternalMemberId{})))
        m_member = *stored;
    setWindowTitle(m_member.id.isStored() ? tr("Outside member") : tr("New outside member"));
    QStringList jobs;
    for (const JobType &job : session.records().jobTypes)
        jobs += job.name;
    for (const ExternalMember &member : session.records().externalMembers)
        jobs += member.jobType;
    addField(u"name"_s, tr("&Name"), textEdit(m_member.name, 100));
    setRequired(u"name"_s);
    addField(u"kana"_s, tr("Re&ading"), textEdit(m_member.kana, 100), tr("In katakana; decides the order of lists."));
    addField(u"office"_s, tr("O&ffice"), officeCombo(m_member.facility), tr("A new name is entered as a new office."));
    setRequired(u"office"_s);
    auto *job = textEdit(m_member.jobType, 100);
    suggest(job, jobs);
    addField(u"job"_s, tr("&Job"), job, tr("As their office calls it."));
    addField(u"tel"_s, tr("Te&lephone"), latinEdit(m_member.tel, 50));
    addField(u"email"_s, tr("&E-mail address"), latinEdit(m_member.email, 200));
    addDay(u"left"_s, tr("Left their office on"), m_member.leftOn, false);
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_member.note));
}

void ExternalMemberEditor::check()
{
    GroupDialog::check();
    if (!text(u"name"_s).isEmpty())
        refuse(u"name"_s, checkName(label(u"name"_s), text(u"name"_s)));
    checkLength(u"kana"_s, 100);
    checkLength(u"office"_s, 100);
    checkLength(u"job"_s, 100);
    checkLength(u"note"_s, 1000);
    if (!text(u"email"_s).isEmpty())
        refuse(u"email"_s, checkEmail(label(u"email"_s), text(u"email"_s)));
}

Result<void> ExternalMemberEditor::save()
{
    return session().ledger().atomically([this]() -> Result<void> {
        const auto office = this->office(u"office"_s);
        if (!office)
            return office.error();
        ExternalMember member = m_member;
        member.facility = *office;
        member.name = text(u"name"_s);
        member.kana = text(u"kana"_s);
        member.jobType = text(u"job"_s);
        member.tel = text(u"tel"_s);
        member.email = text(u"email"_s);
        member.leftOn = day(u"left"_s);
        member.note = text(u"note"_s);
        return withoutValue(session().registers().groups().saveExternalMember(member));
    });
}

ExternalFacilityEditor::ExternalFacilityEditor(Session &session, const QString &subject, QWidget *parent)
    : GroupDialog(session, u"external-facility"_s, subject, parent)
{
    if (const ExternalFacility *stored
        = map().facility(idFromText<ExternalFacilityId>(subject).value_or(ExternalFacilityId{})))
        m_facility = *stored;
    setWindowTitle(m_facility.id.isStored() ? tr("Other office") : tr("New office"));
    QStringList kinds{session.records().facility.kind};
    for (const ExternalFacility &facility : session.records().externalFacilities)
        kinds += facility.kind;
    addField(u"name"_s, tr("&Name of the office"), textEdit(m_facility.name, 100));
    setRequired(u"name"_s);
    auto *kind = textEdit(m_facility.kind, 50);
    suggest(kind, kinds);
    addField(u"kind"_s, tr("&Kind"), kind, tr("For example hospital, pharmacy, home nursing."));
    addField(u"tel"_s, tr("Te&lephone"), latinEdit(m_facility.tel, 50));
    addField(u"fax"_s, tr("Fa&x"), latinEdit(m_facility.fax, 50));
    addField(u"applied"_s, tr("Has &applied for MCS"),
        enumCombo({Known::Unknown, Known::Yes, Known::No}, m_facility.applied));
    addField(u"posting"_s, tr("Allows &posting its documents"),
        enumCombo({Known::Unknown, Known::Yes, Known::No}, m_facility.allowsPosting));
    addField(u"note"_s, tr("No&te"), new QPlainTextEdit(m_facility.note));
}

void ExternalFacilityEditor::check()
{
    GroupDialog::check();
    checkLength(u"name"_s, 100);
    checkLength(u"kind"_s, 50);
    checkLength(u"note"_s, 1000);
}

Result<void> ExternalFacilityEditor::save()
{
    ExternalFacility facility = m_facility;
    facility.name = text(u"name"_s);
    facility.kind = text(u"kind"_s);
    facility.tel = text(u"tel"_s);
    facility.fax = text(u"fax"_s);
    facility.applied = enumValue<Known>(input(u"applied"_s));
    facility.allowsPosting = enumValue<Known>(input(u"posting"_s));
    facility.note = text(u"note"_s);
    return withoutValue(session().registers().groups().saveExternalFacility(facility));
}

} // namespace mcs::app
