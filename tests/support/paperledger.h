// SPDX-License-Identifier: Apache-2.0
// A ledger with a record for each of the facility's own papers, entered through the registers where there are any.
// Everything is fictitious.
#pragma once

#include "tests/support/devices.h"
#include "tests/support/groups.h"

namespace mcs::tests {

class PaperLedger
{
public:
    explicit PaperLedger(TestLedger &ledger)
        : m_ledger(ledger)
        , people(ledger)
        , nurse(ledger.add(aStaff().named(QStringLiteral("渡邉 はるか"), QStringLiteral("ワタナベ ハルカ"))))
        , leaver(ledger.add(aStaff()
                                .named(QStringLiteral("山田 太郎"), QStringLiteral("ヤマダ タロウ"))
                                .withJob(QStringLiteral("介護支援専門員"))))
        , patient(ledger.add(aPatient().named(QStringLiteral("草彅 示子"), QStringLiteral("クサナギ シメコ"))))
    {
    }

    [[nodiscard]] static QDate day(int daysAgo) { return TestLedger::today.addDays(-daysAgo); }

    domain::Device checkedDevice(const domain::Device &wanted)
    {
        domain::Device device = wanted;
        device.maker = QStringLiteral("見本電機");
        device.model = QStringLiteral("MT-10");
        device.serial = QStringLiteral("SN-0012345");
        device.os = QStringLiteral("iPadOS 18");
        const auto saved = must(m_ledger.registers().devices().saveDevice(device));
        must(m_ledger.registers().devices().check(aCheck(saved, people.administrator.id, day(20), m_ledger.policy())));
        return saved;
    }

    // 届出 and 承認; it may go out from eight days ago on.
    domain::CarryOut approvedCarryOut(const QList<domain::Device> &devices)
    {
        auto &register_ = m_ledger.registers().devices();
        domain::CarryOut wanted = aCarryOut(nurse, devices, day(8), day(1));
        domain::CarryOutItem memory;
        memory.medium = QStringLiteral("USBメモリ（暗号化）");
        memory.content = QStringLiteral("サービス担当者会議の出席者名簿");
        wanted.items.append(memory);
        wanted.destination = QStringLiteral("患家、村役場会議室");
        const auto draft = must(register_.saveDraft(wanted));
        must(register_.apply(draft.id, day(9)));
        return must(register_.decide(draft.id,
            {true, day(8), people.administrator.id, {}, QStringLiteral("画面ロックをかけ、車内に置かないこと")}));
    }

    domain::CarryOut confirmedCarryOut(const QList<domain::Device> &devices)
    {
        auto &register_ = m_ledger.registers().devices();
        const auto carryOut = must(register_.takeOut(approvedCarryOut(devices).id, day(7)));
        QList<policy::DeviceRegister::ItemReturn> items;
        for (qsizetype i = 0; i < carryOut.items.size(); ++i)
            items.append({i, day(2), day(1)});
        must(register_.giveBackItems(carryOut.id, items));
        return must(register_.confirm(carryOut.id, day(1), people.administrator.id));
    }

    domain::Device personalPhone()
    {
        domain::Device phone = aDevice().ownedBy(nurse).numbered(QStringLiteral("B-001"));
        phone.name = QStringLiteral("渡邉のスマートフォン");
        phone.tel = QStringLiteral("090-0000-0000");
        return checkedDevice(phone);
    }

    // Decided by 事業所管理者, as who has to be signed in.
    domain::DevicePermit permitted(const domain::Device &phone)
    {
        auto &register_ = m_ledger.registers().devices();
        domain::DevicePermit permit = must(register_.askPermit(aPermit(phone, day(30))));
        permit.status = domain::PermitStatus::Permitted;
        permit.decidedOn = permit.from = day(28);
        permit.decidedBy = people.manager.id;
        permit.conditions = QStringLiteral("訪問中の閲覧に限る");
        return must(m_ledger.registers().devices().decidePermit(permit));
    }

    domain::GroupReview reviewed(const domain::Group &group)
    {
        const auto keep = people.joined(GroupMaker::candidate(group, nurse, day(100)), day(100));
        const auto gone = people.joined(GroupMaker::candidate(group, leaver, day(100)), day(100));
        const auto outside = people.outsider(people.facility(), QStringLiteral("鈴木 看子"));
        const auto asked = people.joined(GroupMaker::candidate(group, outside, day(100)), day(100));
        domain::GroupReview review;
        review.group = group.id;
        review.reviewedOn = day(3);
        review.reviewer = people.administrator.id;
        review.lines = {{keep.id, domain::Verdict::Keep, {}},
            {gone.id, domain::Verdict::Remove, QStringLiteral("担当を外れたため")},
            {asked.id, domain::Verdict::Check, QStringLiteral("訪問の予定を確認する")}};
        review.note = QStringLiteral("要確認の1名は来週までに確認する");
        return must(people.groups().review(review));
    }

    domain::TrainingSession training(const QStringList &topics)
    {
        domain::TrainingSession session;
        session.title = QStringLiteral("個人情報とMCSの使い方（年次）");
        session.heldOn = day(40);
        session.lecturer = QStringLiteral("葛󠄀城 𠮷男");
        session.topics = topics;
        session.material = QStringLiteral("MCS利用マニュアル 第3版");
        session.minutes = 45;
        session.attendances = {{nurse.id, day(40), true}, {people.administrator.id, day(40), true}};
        return must(m_ledger.ledger().trainings().save(session));
    }

    domain::ContinuityPlan plan()
    {
        domain::ContinuityPlan plan;
        plan.version = QStringLiteral("令和8年度版");
        plan.effectiveOn = day(200);
        plan.emergencyRule = QStringLiteral("急変時はMCSを使わず、主治医の携帯電話へ直接連絡する");
        plan.methods = {QStringLiteral("電話"), QStringLiteral("FAX")};
        plan.contacts = {
            {QStringLiteral("みどり在宅クリニック 髙橋医師"), QStringLiteral("主治医"), QStringLiteral("090-0000-1111"),
                QStringLiteral("029-000-0001"), QStringLiteral("saki@midori.example.jp")},
            {QStringLiteral("ひかり訪問看護ステーション"), QStringLiteral("訪問看護"), QStringLiteral("029-000-2222"),
                QStringLiteral("029-000-2223"), QStringLiteral("hikari@example.jp")}};
        plan.announcedInsideOn = day(199);
        plan.announcedOutsideOn = day(198);
        plan.reviewedOn = day(10);
        return must(m_ledger.ledger().continuityPlans().save(plan));
    }

    domain::Incident incident(const domain::Device &device, const domain::Group &group)
    {
        domain::Incident incident;
        incident.kind = domain::IncidentKind::Loss;
        incident.status = domain::IncidentStatus::InProgress;
        incident.occurredOn = day(6);
        incident.foundAt = QDateTime(day(6), QTime(17, 30));
        incident.foundBy = nurse.id;
        incident.reportedAt = QDateTime(day(6), QTime(17, 50));
        incident.reportedTo = people.administrator.id;
        incident.description = QStringLiteral("訪問の帰りに、タブレットを入れた鞄を駅の待合室に置き忘れた。30分後に"
                                              "戻ったが見当たらなかった。端末は画面ロックをかけていた。");
        incident.device = device.id;
        incident.account = nurse.id;
        incident.patients = {{patient.id}};
        incident.groups = {{group.id}};
        incident.instruction = QStringLiteral("駅と警察へ届け出ること。MCSのパスワードを直ちに変更すること。");
        incident.instructedBy = people.administrator.id;
        incident.instructedOn = day(6);
        incident.actions = {{QStringLiteral("password-change"), day(6), nurse.id, {}},
            {QStringLiteral("police"), day(5), people.administrator.id, {}},
            {QStringLiteral("line-stop"), {}, {}, QStringLiteral("回線契約のない端末のため")}};
        incident.personalData = true;
        incident.knownOn = day(6);
        incident.judgement = domain::BreachJudgement::Reportable;
        incident.judgementReason = QStringLiteral("要配慮個人情報が含まれる");
        incident.firstReportOn = day(3);
        incident.cause = QStringLiteral("持ち運びの手順が決められていなかった。");
        incident.prevention = QStringLiteral("端末は身体から離さない鞄に入れる。移動の前後に所在を確かめる。");
        return must(m_ledger.ledger().incidents().save(incident));
    }

    domain::SelfInspection inspection(const QStringList &items)
    {
        domain::SelfInspection inspection;
        inspection.period = QStringLiteral("令和8年度");
        inspection.inspectedOn = day(5);
        inspection.inspector = people.manager.id;
        for (const QString &item : items) {
            domain::InspectionLine line;
            line.item = item;
            line.answer = domain::InspectionAnswer::Met;
            line.evidence = QStringLiteral("端末点検の記録");
            inspection.lines.append(line);
        }
        inspection.lines.first().answer = domain::InspectionAnswer::NotMet;
        inspection.lines.first().correction = QStringLiteral("付箋を撤去");
        inspection.lines.first().dueOn = day(-10);
        return must(m_ledger.ledger().inspections().save(inspection));
    }

    domain::SecondaryUse secondaryUse(const domain::Group &group)
    {
        domain::SecondaryUse use;
        use.group = group.id;
        use.content = QStringLiteral("10月の訪問予定の投稿");
        use.purpose = QStringLiteral("紙の予定表に転記し、訪問介護の事業所へ渡すため");
        use.kind = domain::SecondaryUseKind::Transcription;
        use.provider = QStringLiteral("ひかり訪問看護ステーション 鈴木 看子");
        use.providerPermittedOn = day(12);
        use.applicant = nurse.id;
        use.askedOn = day(14);
        use.status = domain::SecondaryUseStatus::Permitted;
        use.decidedOn = day(11);
        use.decidedBy = people.administrator.id;
        return must(m_ledger.ledger().secondaryUses().save(use));
    }

    domain::Procedure leaving(const QStringList &steps)
    {
        domain::Procedure procedure;
        procedure.kind = QStringLiteral("leaver");
        procedure.subject = toText(leaver.id);
        procedure.successor = nurse.id;
        procedure.startedOn = day(10);
        procedure.lastDay = day(-10);
        for (const QString &step : steps) {
            domain::ProcedureStep made;
            made.step = step;
            procedure.steps.append(made);
        }
        procedure.steps.first().doneOn = day(4);
        procedure.steps.first().by = QStringLiteral("葛󠄀城 𠮷男");
        procedure.steps.last().waivedReason = QStringLiteral("使用なし");
        return must(m_ledger.ledger().procedures().save(procedure));
    }

    domain::ThirdPartyProvision provision()
    {
        domain::ThirdPartyProvision provision;
        provision.patient = patient.id;
        provision.providedOn = day(60);
        provision.recipient = QStringLiteral("見本総合病院（茨城県那珂郡東海村見本九丁目１番地、院長 見本 一郎）");
        provision.items = QStringLiteral("氏名、生年月日、住所、診療の経過");
        provision.basis = QStringLiteral("本人の同意（利用者同意書 令和8年4月1日）");
        provision.recordedBy = nurse.id;
        return must(m_ledger.ledger().provisions().save(provision));
    }

private:
    TestLedger &m_ledger;

public:
    GroupMaker people;
    const domain::Staff nurse;
    const domain::Staff leaver;
    const domain::Patient patient;
};

} // namespace mcs::tests
