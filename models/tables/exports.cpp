// SPDX-License-Identifier: Apache-2.0
#include "models/tables/exportbuilder.h"

#include "models/policy/groupregister.h"
#include "models/policy/imports.h"
#include "models/tables/auditwords.h"
#include "models/tables/words.h"

#include <QHash>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

QString sexCell(Sex sex)
{
    return sex == Sex::Male ? u"男"_s : sex == Sex::Female ? u"女"_s : QString();
}

// The article stands for the choice: the import reads it back.
QString eligibilityCell(const QList<policy::Choice> &choices, const QString &id)
{
    for (const policy::Choice &choice : choices) {
        if (choice.id == id && !choice.articles.isEmpty())
            return choice.articles.first().article;
    }
    return {};
}

Exports::Table staffTable(const Records &records, const policy::Policy &policy)
{
    ExportBuilder table(
        policy::importColumns(policy::ImportKind::Staff) + policy::exportOnlyColumns(policy::ImportKind::Staff));
    for (const Staff &staff : records.staff) {
        table.beginRow();
        table.set(u"氏名"_s, staff.name);
        table.set(u"フリガナ"_s, staff.kana);
        table.set(u"職種"_s, staff.jobType);
        table.set(u"性別"_s, sexCell(staff.sex));
        table.set(u"メールアドレス"_s, staff.email);
        table.set(u"住所"_s, staff.address);
        table.set(u"入職日"_s, day(staff.joinedOn));
        table.set(u"退職日"_s, day(staff.leftOn));
        table.set(u"MCS利用"_s, yesNo(staff.isMcsUser));
        table.set(u"MCS利用規約同意日"_s, day(staff.mcsTermsAgreedOn));
        table.set(u"利用資格"_s, eligibilityCell(policy.staffEligibilities(), staff.eligibility));
        table.set(u"備考"_s, staff.note);
        table.set(u"在職状況"_s, Words::of(staff.employment));
        table.set(u"ID"_s, toText(staff.id));
    }
    return table.table();
}

Exports::Table accountTable(const Records &records)
{
    ExportBuilder table({u"氏名"_s, u"メールアドレス"_s, u"アカウントの状態"_s, u"パスワードの規則"_s, u"取得日"_s,
        u"利用開始日"_s, u"パスワード変更日"_s, u"プロフィール登録日"_s, u"顔写真登録日"_s, u"施設スタッフ登録日"_s,
        u"スタッフ解除の決定日"_s, u"スタッフ解除日"_s, u"削除日"_s, u"ID"_s});
    for (const Staff &staff : records.staff) {
        const McsAccount &account = staff.account;
        if (!staff.isMcsUser && account.status == AccountStatus::None)
            continue;
        table.beginRow();
        table.set(u"氏名"_s, staff.name);
        table.set(u"メールアドレス"_s, staff.email);
        table.set(u"アカウントの状態"_s, Words::of(account.status));
        table.set(u"パスワードの規則"_s, Words::of(account.passwordRule));
        table.set(u"取得日"_s, day(account.acquiredOn));
        table.set(u"利用開始日"_s, day(account.inUseFrom));
        table.set(u"パスワード変更日"_s, day(account.passwordChangedOn));
        table.set(u"プロフィール登録日"_s, day(account.profileOn));
        table.set(u"顔写真登録日"_s, day(account.photoOn));
        table.set(u"施設スタッフ登録日"_s, day(account.registeredOn));
        table.set(u"スタッフ解除の決定日"_s, day(account.releaseDecidedOn));
        table.set(u"スタッフ解除日"_s, day(account.releasedOn));
        table.set(u"削除日"_s, day(account.deletedOn));
        table.set(u"ID"_s, toText(staff.id));
    }
    return table.table();
}

Exports::Table patientTable(const Records &records)
{
    ExportBuilder table(
        policy::importColumns(policy::ImportKind::Patients) + policy::exportOnlyColumns(policy::ImportKind::Patients));
    for (const Patient &patient : records.patients) {
        table.beginRow();
        table.set(u"氏名"_s, patient.name);
        table.set(u"フリガナ"_s, patient.kana);
        table.set(u"生年月日"_s, day(patient.birth));
        table.set(u"性別"_s, sexCell(patient.sex));
        table.set(u"住所"_s, patient.address);
        table.set(u"電話番号"_s, patient.tel);
        table.set(u"主治医"_s, patient.attendingPhysician);
        // The first of each; the paper file has room for one.
        bool family = false;
        bool emergency = false;
        for (const PatientContact &contact : patient.contacts) {
            if (contact.kind == ContactKind::Family && !std::exchange(family, true)) {
                table.set(u"家族氏名"_s, contact.name);
                table.set(u"続柄"_s, contact.relation);
            } else if (contact.kind == ContactKind::Emergency && !std::exchange(emergency, true)) {
                table.set(u"緊急連絡先氏名"_s, contact.name);
                table.set(u"緊急連絡先電話"_s, contact.tel);
            }
        }
        table.set(u"状態"_s, Words::of(patient.status));
        table.set(u"終了日"_s, day(patient.endedOn));
        table.set(u"MCSで共有"_s, yesNo(patient.sharedInMcs));
        table.set(u"備考"_s, patient.note);
        table.set(u"ID"_s, toText(patient.id));
    }
    return table.table();
}

QString basisText(const QList<policy::Choice> &choices, const QString &id)
{
    for (const policy::Choice &choice : choices) {
        if (choice.id == id)
            return choice.text;
    }
    return id;
}

Exports::Table groupTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"グループ名"_s, u"種別"_s, u"患者"_s, u"連携元"_s, u"グループの管理者"_s, u"管理の根拠"_s,
        u"指示・委託した人"_s, u"状態"_s, u"参加者数"_s, u"運用開始の決定日"_s, u"MCSでの作成日"_s, u"終了日"_s,
        u"終了の理由"_s, u"保管の決定日"_s, u"MCSでの保管日"_s, u"患者・家族の参加"_s, u"趣旨"_s, u"使い方"_s,
        u"備考"_s, u"ID"_s});
    QHash<GroupId, int> members;
    for (const Membership &membership : records.memberships)
        members[membership.group]
            += membership.status == MembershipStatus::Joined || membership.status == MembershipStatus::RemovalAsked;
    for (const Group &group : records.groups) {
        table.beginRow();
        table.set(u"グループ名"_s, group.name);
        table.set(u"種別"_s, Words::of(group.kind));
        table.set(u"患者"_s, names.of(group.patient));
        table.set(u"連携元"_s, group.owner.isStored() ? names.of(group.owner) : records.facility.name);
        table.set(u"グループの管理者"_s, names.of(group.manager));
        table.set(u"管理の根拠"_s, basisText(policy.managerBases(), group.managerBasis));
        table.set(u"指示・委託した人"_s, group.instructedBy);
        table.set(u"状態"_s, Words::of(policy::groupState(group, records, policy)));
        table.set(u"参加者数"_s, QString::number(members.value(group.id)));
        table.set(u"運用開始の決定日"_s, day(group.activeFrom));
        table.set(u"MCSでの作成日"_s, day(group.createdInMcsOn));
        table.set(u"終了日"_s, day(group.endedOn));
        table.set(u"終了の理由"_s, group.endReason == GroupEnd::None ? QString() : Words::of(group.endReason));
        table.set(u"保管の決定日"_s, day(group.archiveDecidedOn));
        table.set(u"MCSでの保管日"_s, day(group.archivedInMcsOn));
        table.set(u"患者・家族の参加"_s, yesNo(group.withFamily));
        table.set(u"趣旨"_s, group.purpose);
        table.set(u"使い方"_s, group.usageRules);
        table.set(u"備考"_s, group.note);
        table.set(u"ID"_s, toText(group.id));
    }
    return table.table();
}

Exports::Table memberTable(const QList<Membership> &memberships, const SubjectNames &names)
{
    ExportBuilder table(
        {u"グループ名"_s, u"氏名"_s, u"区分"_s, u"所属"_s, u"続柄"_s, u"状態"_s, u"必要な理由"_s, u"候補とした日"_s,
            u"招待の決定日"_s, u"MCSでの招待日"_s, u"承認日"_s, u"承認者"_s, u"ふさわしいと判断した理由"_s, u"参加日"_s,
            u"解除の依頼日"_s, u"解除の理由"_s, u"解除等の日"_s, u"却下・辞退・取消の理由"_s, u"ID"_s});
    for (const Membership &member : memberships) {
        table.beginRow();
        table.set(u"グループ名"_s, names.of(member.group));
        table.set(u"氏名"_s,
            member.staff.isStored()         ? names.of(member.staff)
                : member.outside.isStored() ? names.of(member.outside)
                                            : member.personName);
        table.set(u"区分"_s, Words::of(member.kind));
        table.set(u"所属"_s, member.outside.isStored() ? names.facilityOf(member.outside) : QString());
        table.set(u"続柄"_s, member.relation);
        table.set(u"状態"_s, Words::of(member.status));
        table.set(u"必要な理由"_s, member.necessity);
        table.set(u"候補とした日"_s, day(member.proposedOn));
        table.set(u"招待の決定日"_s, day(member.invitedOn));
        table.set(u"MCSでの招待日"_s, day(member.invitedInMcsOn));
        table.set(u"承認日"_s, day(member.approvedOn));
        table.set(u"承認者"_s, member.approvedBy.isStored() ? names.of(member.approvedBy) : member.approvedByOther);
        table.set(u"ふさわしいと判断した理由"_s, member.judgement);
        table.set(u"参加日"_s, day(member.joinedOn));
        table.set(u"解除の依頼日"_s, day(member.removalAskedOn));
        table.set(
            u"解除の理由"_s, member.removalReason == RemovalReason::None ? QString() : Words::of(member.removalReason));
        table.set(u"解除等の日"_s, day(member.closedOn));
        table.set(u"却下・辞退・取消の理由"_s, member.closedReason);
        table.set(u"ID"_s, toText(member.id));
    }
    return table.table();
}

} // namespace

QStringList Exports::names()
{
    return u"staff accounts patients groups members consents pledges devices carry-outs submissions trainings "
           u"briefings "
           "incidents inspections continuity-plan notices provisions secondary-uses photo-consents disasters procedures audit"_s
               .split(u' ');
}

std::optional<ExportKind> Exports::fromName(const QString &name)
{
    const qsizetype place = names().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<ExportKind>(place));
}

QString Exports::name(ExportKind kind)
{
    return names().at(int(kind));
}

QString Exports::title(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Staff:
        return tr("Staff");
    case ExportKind::Accounts:
        return tr("MCS accounts");
    case ExportKind::Patients:
        return tr("Patients");
    case ExportKind::Groups:
        return tr("Groups");
    case ExportKind::Members:
        return tr("Members of groups");
    case ExportKind::Consents:
        return tr("Consents");
    case ExportKind::Pledges:
        return tr("Pledges");
    case ExportKind::Devices:
        return tr("Devices");
    case ExportKind::CarryOuts:
        return tr("Carry-outs");
    case ExportKind::Submissions:
        return tr("Applications");
    case ExportKind::Trainings:
        return tr("Trainings");
    case ExportKind::Briefings:
        return tr("Documents and who was told");
    case ExportKind::Incidents:
        return tr("Incidents");
    case ExportKind::Audit:
        return tr("History");
    case ExportKind::Inspections:
        return tr("Self-inspections");
    case ExportKind::ContinuityPlan:
        return tr("Continuity plan");
    case ExportKind::Notices:
        return tr("Notices");
    case ExportKind::Provisions:
        return tr("Provisions to third parties");
    case ExportKind::SecondaryUses:
        return tr("Secondary uses");
    case ExportKind::PhotoConsents:
        return tr("Consents to photographs");
    case ExportKind::Disasters:
        return tr("Devices used in disasters");
    case ExportKind::Procedures:
        return tr("Procedures");
    }
    return {};
}

Permission Exports::permission(ExportKind kind)
{
    return kind == ExportKind::Audit ? Permission::ReadAudit : Permission::PrintRegisters;
}

Exports::Table Exports::table(ExportKind kind, const Records &records, const QList<Membership> &memberships,
    const policy::Policy &policy, QDate today)
{
    const SubjectNames names(records);
    switch (kind) {
    case ExportKind::Staff:
        return staffTable(records, policy);
    case ExportKind::Accounts:
        return accountTable(records);
    case ExportKind::Patients:
        return patientTable(records);
    case ExportKind::Groups:
        return groupTable(records, policy, names);
    case ExportKind::Members:
        return memberTable(memberships, names);
    case ExportKind::Consents:
        return consentTable(records, names);
    case ExportKind::Pledges:
        return pledgeTable(records, names);
    case ExportKind::Devices:
        return deviceTable(records, names);
    case ExportKind::CarryOuts:
        return carryOutTable(records, names, today);
    case ExportKind::Submissions:
        return submissionTable(records, policy, names);
    case ExportKind::Inspections:
        return inspectionTable(records, policy, names);
    case ExportKind::ContinuityPlan:
        return continuityTable(records, policy);
    case ExportKind::Notices:
        return noticeTable(records, policy);
    case ExportKind::Provisions:
        return provisionTable(records, names);
    case ExportKind::SecondaryUses:
        return secondaryUseTable(records, policy, names);
    case ExportKind::PhotoConsents:
        return photoConsentTable(records, names);
    case ExportKind::Disasters:
        return disasterTable(records, names);
    case ExportKind::Procedures:
        return procedureTable(records, policy, today);
    case ExportKind::Trainings:
        return trainingTable(records, policy, names);
    case ExportKind::Briefings:
        return briefingTable(records, names, today);
    case ExportKind::Incidents:
        return incidentTable(records, policy, names);
    case ExportKind::Audit:
        break;
    }
    return {};
}

Exports::Table Exports::auditTable(const QList<AuditEntry> &entries, const Records &records)
{
    const SubjectNames names(records);
    Table table{
        {u"番号"_s, u"日時"_s, u"利用者"_s, u"操作"_s, u"対象"_s, u"対象の名前"_s, u"内容"_s, u"対象のID"_s}, {}};
    table.rows.reserve(entries.size());
    for (const AuditEntry &entry : entries) {
        table.rows.append({QString::number(entry.sequence), entry.at.toLocalTime().toString(u"yyyy/MM/dd HH:mm:ss"_s),
            entry.user, AuditWords::action(entry.action), AuditWords::entity(entry.entity),
            names.of(entry.entity, entry.entityId), AuditWords::changes(entry, &names).join(u'\n'),
            entry.entityId > 0 ? entry.entity + u'-' + QString::number(entry.entityId) : QString()});
    }
    return table;
}

Result<void> Exports::read(ExportKind kind, Ledger &ledger, const Records &records, const policy::Policy &policy,
    QDate today, const AuditFilter &filter, const Take &take)
{
    if (!isAllowed(ledger.currentUser().role, permission(kind)))
        return ledger.refuse(permission(kind), name(kind), 0);
    if (kind == ExportKind::Audit) {
        constexpr int most = 1000;
        for (qint64 before = 0;;) {
            const auto page = ledger.audit(filter, before, most);
            if (!page)
                return page.error();
            if (const auto taken = take(auditTable(*page, records)); !taken || page->size() < most)
                return taken;
            before = page->constLast().sequence;
        }
    }
    QList<Membership> memberships;
    if (kind == ExportKind::Members) {
        auto all = ledger.memberships().all();
        if (!all)
            return all.error();
        memberships = *std::move(all);
    }
    return take(table(kind, records, memberships, policy, today));
}

} // namespace mcs::tables
