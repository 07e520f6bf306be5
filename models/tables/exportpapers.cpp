// SPDX-License-Identifier: Apache-2.0
// Papers, devices and carry-outs as tables.
#include "models/policy/deviceregister.h"
#include "models/policy/imports.h"
#include "models/tables/exportbuilder.h"
#include "models/tables/words.h"

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

// As the import reads them.
QString typeCell(DeviceType type)
{
    static const QStringList words
        = {u"PC"_s, u"ノートPC"_s, u"タブレット"_s, u"スマートフォン"_s, u"USB等の媒体"_s, u"ルータ"_s};
    return words.value(int(type));
}

QString ownerCell(DeviceOwner owner)
{
    static const QStringList words = {u"事業所貸与"_s, u"個人"_s, u"共用"_s, u"災害時臨時"_s};
    return words.value(int(owner));
}

} // namespace

Exports::Table consentTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table({u"患者"_s, u"状態"_s, u"同意の方法"_s, u"黙示とした理由"_s, u"印刷日"_s, u"説明日"_s,
        u"説明者"_s, u"MCSの利用を説明"_s, u"署名日"_s, u"署名した人の区分"_s, u"署名した人"_s, u"続柄"_s,
        u"代筆の理由"_s, u"患者の署名"_s, u"家族の署名"_s, u"不同意の項"_s, u"原本の保管者"_s, u"控え・乙の交付日"_s,
        u"撤回日"_s, u"撤回・終了の理由"_s, u"同意が不要な理由"_s, u"保管場所"_s, u"備考"_s, u"ID"_s});
    for (const Consent &consent : records.consents) {
        table.beginRow();
        const bool isSigned = consent.signedOn.isValid();
        table.set(u"患者"_s, names.of(consent.patient));
        table.set(u"状態"_s, Words::of(consent.status));
        table.set(u"同意の方法"_s, Words::of(consent.method));
        table.set(u"黙示とした理由"_s, consent.impliedReason);
        table.set(u"印刷日"_s, day(consent.printedOn));
        table.set(u"説明日"_s, day(consent.explainedOn));
        table.set(u"説明者"_s, names.of(consent.explainedBy));
        table.set(u"MCSの利用を説明"_s, yesNo(consent.mcsExplained));
        table.set(u"署名日"_s, day(consent.signedOn));
        table.set(u"署名した人の区分"_s, isSigned ? Words::of(consent.signerKind) : QString());
        table.set(u"署名した人"_s,
            isSigned && consent.signerKind == SignerKind::Patient ? names.of(consent.patient) : consent.signerName);
        table.set(u"続柄"_s, consent.relation);
        table.set(u"代筆の理由"_s, consent.proxyReason);
        table.set(u"患者の署名"_s, isSigned ? yesNo(consent.patientSigned) : QString());
        table.set(u"家族の署名"_s, isSigned ? yesNo(consent.familySigned) : QString());
        QStringList refused;
        for (const RefusedClause &clause : consent.refused)
            refused.append(clause.sealed ? clause.clause : clause.clause + u"（印なし）"_s);
        table.set(u"不同意の項"_s, refused.join(u'、'));
        table.set(u"原本の保管者"_s, Words::of(consent.custody));
        table.set(u"控え・乙の交付日"_s, day(consent.counterpartHandedOn));
        table.set(u"撤回日"_s, day(consent.withdrawnOn));
        table.set(u"撤回・終了の理由"_s, consent.endReason);
        table.set(u"同意が不要な理由"_s, consent.exemptionBasis);
        table.set(u"保管場所"_s, consent.storagePlace);
        table.set(u"備考"_s, consent.note);
        table.set(u"ID"_s, toText(consent.id));
    }
    return table.table();
}

Exports::Table pledgeTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table({u"氏名"_s, u"状態"_s, u"印刷日"_s, u"署名日"_s, u"保管場所"_s, u"省略の根拠とした誓約書"_s,
        u"その誓約書の日付"_s, u"確認した人"_s, u"ID"_s});
    for (const StaffPledge &pledge : records.pledges) {
        table.beginRow();
        table.set(u"氏名"_s, names.of(pledge.staff));
        table.set(u"状態"_s, Words::of(pledge.status));
        table.set(u"印刷日"_s, day(pledge.printedOn));
        table.set(u"署名日"_s, day(pledge.signedOn));
        table.set(u"保管場所"_s, pledge.storagePlace);
        table.set(u"省略の根拠とした誓約書"_s, pledge.exemption.document);
        table.set(u"その誓約書の日付"_s, day(pledge.exemption.date));
        table.set(u"確認した人"_s, pledge.exemption.checkedBy);
        table.set(u"ID"_s, toText(pledge.id));
    }
    return table.table();
}

Exports::Table deviceTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table(
        policy::importColumns(policy::ImportKind::Devices) + policy::exportOnlyColumns(policy::ImportKind::Devices));
    for (const Device &device : records.devices) {
        table.beginRow();
        table.set(u"管理番号"_s, device.ledgerNumber);
        table.set(u"名称"_s, device.name);
        table.set(u"種別"_s, typeCell(device.type));
        table.set(u"所有"_s, ownerCell(device.owner));
        table.set(u"個人の所有者"_s, names.of(device.personalOwner));
        table.set(u"メーカー"_s, device.maker);
        table.set(u"機種"_s, device.model);
        table.set(u"製造番号"_s, device.serial);
        table.set(u"OS"_s, device.os);
        table.set(u"電話番号"_s, device.tel);
        table.set(u"保管場所"_s, device.location);
        table.set(u"施錠保管"_s, yesNo(device.lockedStorage));
        table.set(u"登録日"_s, day(device.registeredOn));
        const DeviceAssignment *lent = policy::openAssignment(device);
        table.set(u"利用者"_s, lent ? names.of(lent->staff) : QString());
        table.set(u"貸与日"_s, lent ? day(lent->lentOn) : QString());
        table.set(u"備考"_s, device.note);
        table.set(u"状態"_s, Words::of(device.status));
        table.set(u"起動時パスワード変更日"_s, day(device.startupPasswordChangedOn));
        table.set(u"紛失日"_s, day(device.lostOn));
        table.set(u"廃止日"_s, day(device.retiredOn));
        table.set(u"消去確認日"_s, day(device.erasedOn));
        table.set(u"ID"_s, toText(device.id));
    }
    return table.table();
}

// One row for each thing that goes out.
Exports::Table carryOutTable(const Records &records, const SubjectNames &names, QDate today)
{
    ExportBuilder table({u"申請者"_s, u"持ち出す情報の内容"_s, u"格納する媒体"_s, u"目的"_s, u"期間（から）"_s,
        u"期間（まで）"_s, u"持出先"_s, u"状態"_s, u"期限超過"_s, u"申請日"_s, u"承認・却下の日"_s, u"承認者"_s,
        u"申請者が自ら承認した理由"_s, u"条件"_s, u"却下・取下げの理由"_s, u"持出日"_s, u"返却日"_s, u"消去日"_s,
        u"紛失日"_s, u"返却確認日"_s, u"返却確認者"_s, u"備考"_s, u"ID"_s});
    for (const CarryOut &carryOut : records.carryOuts) {
        QList<CarryOutItem> items = carryOut.items;
        if (items.isEmpty())
            items.append(CarryOutItem());
        for (const CarryOutItem &item : std::as_const(items)) {
            table.beginRow();
            table.set(u"申請者"_s, names.of(carryOut.applicant));
            table.set(u"持ち出す情報の内容"_s, item.content);
            table.set(u"格納する媒体"_s, item.device.isStored() ? names.of(item.device) : item.medium);
            table.set(u"目的"_s, carryOut.purpose);
            table.set(u"期間（から）"_s, day(carryOut.from));
            table.set(u"期間（まで）"_s, day(carryOut.to));
            table.set(u"持出先"_s, carryOut.destination);
            table.set(u"状態"_s, Words::of(carryOut.status));
            table.set(u"期限超過"_s, policy::isOverdue(carryOut, today) ? u"○"_s : QString());
            table.set(u"申請日"_s, day(carryOut.appliedOn));
            table.set(u"承認・却下の日"_s, day(carryOut.decidedOn));
            table.set(u"承認者"_s, names.of(carryOut.decidedBy));
            table.set(u"申請者が自ら承認した理由"_s, carryOut.soloReason);
            table.set(u"条件"_s, carryOut.conditions);
            table.set(u"却下・取下げの理由"_s, carryOut.rejectReason);
            table.set(u"持出日"_s, day(carryOut.takenOn));
            table.set(u"返却日"_s, day(item.returnedOn));
            table.set(u"消去日"_s, day(item.erasedOn));
            table.set(u"紛失日"_s, day(item.lostOn));
            table.set(u"返却確認日"_s, day(carryOut.checkedOn));
            table.set(u"返却確認者"_s, names.of(carryOut.checkedBy));
            table.set(u"備考"_s, carryOut.note);
            table.set(u"ID"_s, toText(carryOut.id));
        }
    }
    return table.table();
}

Exports::Table submissionTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"種別"_s, u"状態"_s, u"書類"_s, u"名簿"_s, u"署名した管理者"_s, u"作成日"_s, u"提出日"_s,
        u"提出方法"_s, u"受付日"_s, u"受付番号"_s, u"可否決定日"_s, u"可否の理由"_s, u"ID付与日"_s, u"異動・退会日"_s,
        u"届出の理由"_s, u"受講した講習"_s, u"差戻しの理由"_s, u"備考"_s, u"ID"_s});
    const auto courseOf = [&records](const Submission &submission) {
        for (const TrainingSession &course : records.trainings) {
            if (course.id == submission.training)
                return course.title;
        }
        return QString();
    };
    for (const Submission &submission : records.submissions) {
        table.beginRow();
        QStringList papers;
        for (const SubmissionPaper &paper : submission.papers) {
            const auto form = policy.form(paper.role);
            const QString title = form ? form->title : paper.role;
            papers.append(paper.signedOn.isValid() ? u"%1（署名 %2）"_s.arg(title, day(paper.signedOn)) : title);
        }
        QStringList roster;
        for (const StaffId staff : submission.roster)
            roster.append(names.of(staff));
        table.set(u"種別"_s, Words::of(submission.kind));
        table.set(u"状態"_s, Words::of(submission.status));
        table.set(u"書類"_s, papers.join(u'、'));
        table.set(u"名簿"_s, roster.join(u'、'));
        table.set(u"署名した管理者"_s, names.of(submission.managerAtSigning));
        table.set(u"作成日"_s, day(submission.preparedOn));
        table.set(u"提出日"_s, day(submission.submittedOn));
        table.set(u"提出方法"_s,
            submission.method == SubmissionMethod::Unrecorded ? QString() : Words::of(submission.method));
        table.set(u"受付日"_s, day(submission.receivedOn));
        table.set(u"受付番号"_s, submission.receiptNumber);
        table.set(u"可否決定日"_s, day(submission.decidedOn));
        table.set(u"可否の理由"_s, submission.decisionReason);
        table.set(u"ID付与日"_s, day(submission.idsIssuedOn));
        table.set(u"異動・退会日"_s, day(submission.effectiveOn));
        table.set(u"届出の理由"_s, submission.reason);
        table.set(u"受講した講習"_s, courseOf(submission));
        table.set(u"差戻しの理由"_s, submission.returnedReason);
        table.set(u"備考"_s, submission.note);
        table.set(u"ID"_s, toText(submission.id));
    }
    return table.table();
}

} // namespace mcs::tables
