// SPDX-License-Identifier: Apache-2.0
// Tables of inspections, the continuity plan, notices, provisions, uses and procedures.
#include "models/policy/inspectionregister.h"
#include "models/policy/useregister.h"
#include "models/tables/continuitymodel.h"
#include "models/tables/exportbuilder.h"
#include "models/tables/proceduremodel.h"
#include "models/tables/todomodel.h"
#include "models/tables/words.h"

namespace mcs::tables {

using namespace Qt::StringLiterals;
using namespace domain;

// One row for each item of each inspection.
Exports::Table inspectionTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"点検日"_s, u"期間"_s, u"点検表"_s, u"点検者"_s, u"完了日"_s, u"区分"_s, u"点検項目"_s,
        u"条文"_s, u"結果"_s, u"根拠"_s, u"記録からの回答"_s, u"是正の内容"_s, u"是正の期限"_s, u"是正日"_s, u"ID"_s});
    for (const SelfInspection &inspection : records.inspections) {
        const auto list = policy::inspectionList(policy, inspection.checklist);
        for (const InspectionLine &line : inspection.lines) {
            const policy::InspectionItem *item = list ? policy::itemOf(*list, line.item) : nullptr;
            table.beginRow();
            table.set(u"点検日"_s, day(inspection.inspectedOn));
            table.set(u"期間"_s, inspection.period);
            table.set(u"点検表"_s, list ? list->title : inspection.checklist);
            table.set(u"点検者"_s, names.of(inspection.inspector));
            table.set(u"完了日"_s, day(inspection.finishedOn));
            table.set(u"区分"_s, item ? item->group : QString());
            table.set(u"点検項目"_s, item ? item->text : line.item);
            table.set(u"条文"_s, item ? articlesText(item->articles, policy) : QString());
            table.set(u"結果"_s, Words::of(line.answer));
            table.set(u"根拠"_s, line.evidence);
            table.set(u"記録からの回答"_s, yesNo(line.fromRecords));
            table.set(u"是正の内容"_s, line.correction);
            table.set(u"是正の期限"_s, day(line.dueOn));
            table.set(u"是正日"_s, day(line.doneOn));
            table.set(u"ID"_s, toText(inspection.id));
        }
    }
    return table.table();
}

// The plan in force, in calling order.
Exports::Table continuityTable(const Records &records, const policy::Policy &policy)
{
    ExportBuilder table({u"順番"_s, u"連絡先"_s, u"役割"_s, u"電話番号"_s, u"FAX番号"_s, u"メールアドレス"_s, u"版"_s,
        u"適用日"_s, u"連絡方法"_s, u"急を要するとき"_s, u"内部への周知日"_s, u"外部への周知日"_s, u"見直し日"_s});
    const ContinuityPlan *plan = policy::currentPlan(records);
    if (!plan)
        return table.table();
    int place = 0;
    for (const ContinuityContact &contact : plan->contacts) {
        table.beginRow();
        table.set(u"順番"_s, QString::number(++place));
        table.set(u"連絡先"_s, contact.name);
        table.set(u"役割"_s, contact.role);
        table.set(u"電話番号"_s, contact.tel);
        table.set(u"FAX番号"_s, contact.fax);
        table.set(u"メールアドレス"_s, contact.email);
        table.set(u"版"_s, plan->version);
        table.set(u"適用日"_s, day(plan->effectiveOn));
        table.set(u"連絡方法"_s, methodWords(*plan, policy).join(u'、'));
        table.set(u"急を要するとき"_s, plan->emergencyRule);
        table.set(u"内部への周知日"_s, day(plan->announcedInsideOn));
        table.set(u"外部への周知日"_s, day(plan->announcedOutsideOn));
        table.set(u"見直し日"_s, day(plan->reviewedOn));
    }
    return table.table();
}

Exports::Table noticeTable(const Records &records, const policy::Policy &policy)
{
    ExportBuilder table({u"連絡先"_s, u"用件"_s, u"内容"_s, u"期限"_s, u"連絡日"_s, u"方法"_s, u"返答"_s, u"ID"_s});
    for (const domain::Notice &notice : records.notices) {
        const auto rule = policy::noticeRule(policy, notice.matter);
        table.beginRow();
        table.set(u"連絡先"_s, notice.recipient);
        table.set(u"用件"_s, rule ? rule->title : QString());
        table.set(u"内容"_s, notice.text);
        table.set(u"期限"_s, day(notice.dueOn));
        table.set(u"連絡日"_s, day(notice.sentOn));
        table.set(u"方法"_s, notice.sentOn.isValid() ? Words::of(notice.method) : QString());
        table.set(u"返答"_s, notice.reply);
        table.set(u"ID"_s, toText(notice.id));
    }
    return table.table();
}

Exports::Table provisionTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table(
        {u"提供日"_s, u"患者"_s, u"提供先"_s, u"提供した情報の項目"_s, u"根拠"_s, u"記録者"_s, u"備考"_s, u"ID"_s});
    for (const ThirdPartyProvision &one : records.provisions) {
        table.beginRow();
        table.set(u"提供日"_s, day(one.providedOn));
        table.set(u"患者"_s, names.of(one.patient));
        table.set(u"提供先"_s, one.recipient);
        table.set(u"提供した情報の項目"_s, one.items);
        table.set(u"根拠"_s, one.basis);
        table.set(u"記録者"_s, names.of(one.recordedBy));
        table.set(u"備考"_s, one.note);
        table.set(u"ID"_s, toText(one.id));
    }
    return table.table();
}

Exports::Table secondaryUseTable(const Records &records, const policy::Policy &policy, const SubjectNames &names)
{
    ExportBuilder table({u"申請日"_s, u"申請者"_s, u"グループ名"_s, u"対象"_s, u"利用の方法"_s, u"目的の区分"_s,
        u"目的"_s, u"情報の出所"_s, u"提供者"_s, u"文書の事業所"_s, u"提供者の許可日"_s, u"管理者の許可日"_s,
        u"匿名化"_s, u"状態"_s, u"決定日"_s, u"決定者"_s, u"不許可の理由"_s, u"利用日"_s, u"ID"_s});
    const policy::SecondaryUseRules rules = policy.secondaryUse();
    for (const SecondaryUse &use : records.secondaryUses) {
        QStringList done;
        for (const policy::Choice &choice : rules.of(use.purposeClass).anonymised) {
            if (use.anonymised.contains(choice.id))
                done += choice.text;
        }
        table.beginRow();
        table.set(u"申請日"_s, day(use.askedOn));
        table.set(u"申請者"_s, names.of(use.applicant));
        table.set(u"グループ名"_s, names.of(use.group));
        table.set(u"対象"_s, use.content);
        table.set(u"利用の方法"_s, Words::of(use.kind));
        table.set(u"目的の区分"_s, Words::of(use.purposeClass));
        table.set(u"目的"_s, use.purpose);
        table.set(u"情報の出所"_s, Words::of(use.source));
        table.set(u"提供者"_s, use.provider);
        table.set(u"文書の事業所"_s, names.of(use.facility));
        table.set(u"提供者の許可日"_s, day(use.providerPermittedOn));
        table.set(u"管理者の許可日"_s, day(use.managerPermittedOn));
        table.set(u"匿名化"_s, done.join(u'、'));
        table.set(u"状態"_s, Words::of(use.status));
        table.set(u"決定日"_s, day(use.decidedOn));
        table.set(u"決定者"_s, names.of(use.decidedBy));
        table.set(u"不許可の理由"_s, use.refuseReason);
        table.set(u"利用日"_s, day(use.usedOn));
        table.set(u"ID"_s, toText(use.id));
    }
    return table.table();
}

Exports::Table photoConsentTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table(
        {u"撮影日"_s, u"患者"_s, u"撮影の対象"_s, u"同意した人"_s, u"同意の方法"_s, u"撮影者"_s, u"備考"_s, u"ID"_s});
    for (const PhotoConsent &consent : records.photoConsents) {
        table.beginRow();
        table.set(u"撮影日"_s, day(consent.takenOn));
        table.set(u"患者"_s, names.of(consent.patient));
        table.set(u"撮影の対象"_s, Words::of(consent.subject));
        table.set(u"同意した人"_s, consent.consenter);
        table.set(u"同意の方法"_s, Words::of(consent.method));
        table.set(u"撮影者"_s, names.of(consent.photographer));
        table.set(u"備考"_s, consent.note);
        table.set(u"ID"_s, toText(consent.id));
    }
    return table.table();
}

// One row for each device; a disaster without any has one, too.
Exports::Table disasterTable(const Records &records, const SubjectNames &names)
{
    ExportBuilder table({u"災害"_s, u"発生日"_s, u"終了日"_s, u"宣言者"_s, u"状態"_s, u"利用者"_s, u"端末"_s,
        u"利用（から）"_s, u"利用（まで）"_s, u"消去日"_s, u"登録した端末"_s, u"ID"_s});
    for (const DisasterEvent &event : records.disasters) {
        const auto begin = [&] {
            table.beginRow();
            table.set(u"災害"_s, event.name);
            table.set(u"発生日"_s, day(event.startedOn));
            table.set(u"終了日"_s, day(event.endedOn));
            table.set(u"宣言者"_s, names.of(event.declaredBy));
            table.set(u"状態"_s, Words::of(policy::stateOf(event)));
            table.set(u"ID"_s, toText(event.id));
        };
        if (event.uses.isEmpty())
            begin();
        for (const DisasterUse &use : event.uses) {
            begin();
            table.set(u"利用者"_s, names.of(use.staff));
            table.set(u"端末"_s, use.description);
            table.set(u"利用（から）"_s, day(use.from));
            table.set(u"利用（まで）"_s, day(use.to));
            table.set(u"消去日"_s, day(use.wipedOn));
            table.set(u"登録した端末"_s, names.of(use.registeredAs));
        }
    }
    return table.table();
}

// One row for each step.
Exports::Table procedureTable(const Records &records, const policy::Policy &policy, QDate today)
{
    ExportBuilder table({u"手続"_s, u"対象"_s, u"開始日"_s, u"期日"_s, u"完了日"_s, u"中止の理由"_s, u"順番"_s,
        u"手順"_s, u"条文"_s, u"状態"_s, u"期限・実施日"_s, u"見送りの理由"_s, u"確認者"_s, u"ID"_s});
    for (const Procedure &procedure : records.procedures) {
        const policy::ProcedureStatus status = policy::procedureState(procedure, records, policy, today);
        int place = 0;
        for (const policy::StepStatus &step : status.steps) {
            table.beginRow();
            table.set(u"手続"_s, titleOf(status));
            table.set(u"対象"_s, status.subjectName);
            table.set(u"開始日"_s, day(procedure.startedOn));
            table.set(u"期日"_s, day(status.day));
            table.set(u"完了日"_s, day(procedure.finishedOn));
            table.set(u"中止の理由"_s, procedure.cancelledReason);
            table.set(u"順番"_s, QString::number(++place));
            table.set(u"手順"_s, step.rule.text);
            table.set(u"条文"_s, articlesText(step.articles, policy));
            table.set(u"状態"_s, Words::of(step.state));
            table.set(u"期限・実施日"_s, day(isSettled(step) ? step.doneOn : step.due));
            table.set(u"見送りの理由"_s, step.waivedReason);
            table.set(u"確認者"_s, step.by);
            table.set(u"ID"_s, toText(procedure.id));
        }
    }
    return table.table();
}

} // namespace mcs::tables
