// SPDX-License-Identifier: Apache-2.0
// Scenarios about consents: 17 (a made-up region as data), 19, 20 and the consent's side of 22.
#include "models/policy/sharing.h"
#include "models/policy/todo.h"
#include "tests/stories/papers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;

class TestStoryConsents : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Patient m_patient;

    Registers &registers() { return m_ledger->registers(); }
    static QDate today() { return TestLedger::today; }
    Consent toSign() const
    {
        Consent consent;
        consent.patient = m_patient.id;
        consent.explainedOn = consent.signedOn = QDate(2026, 11, 10);
        return consent;
    }
    Group aGroup(Registers &registers, const QString &name) const
    {
        Group group;
        group.patient = m_patient.id;
        group.name = name;
        group.preparedOn = QDate(2026, 11, 1);
        return must(registers.groups().saveGroup(group));
    }
    Group stored(GroupId id) { return must(m_ledger->ledger().groups().find(id)); }
    std::optional<TodoItem> todo(const QString &id) const
    {
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        const auto it = std::find_if(items.cbegin(), items.cend(), [&](const TodoItem &item) { return item.id == id; });
        return it == items.cend() ? std::nullopt : std::optional(*it);
    }
    // 見本町: 東海村's rules, and patients who use MCS already need no consent. Data alone.
    static Policy sampleRegion(const QString &folder)
    {
        QFile original(u":/policies/tokai/policy.json"_s);
        if (!original.open(QIODevice::ReadOnly))
            qFatal("no policy");
        QJsonObject root = QJsonDocument::fromJson(original.readAll()).object();
        root.insert("id"_L1, u"mihon"_s);
        root.insert("shortName"_L1, u"見本町"_s);
        QJsonObject consent = root.value("consent"_L1).toObject();
        consent.insert("exemption"_L1, u"既にMCSを利用している場合"_s);
        root.insert("consent"_L1, consent);
        QDir(folder).mkpath(u"mihon/forms"_s);
        for (const QString &name : QDir(u":/policies/tokai/forms"_s).entryList({u"*.xml"_s}))
            QFile::copy(u":/policies/tokai/forms/"_s + name, folder + u"/mihon/forms/"_s + name);
        QFile file(folder + u"/mihon/policy.json"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QJsonDocument(root).toJson());
        file.close();
        return must(PolicyLibrary({u":/policies"_s, folder}).load(u"mihon"_s, true, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        m_patient = m_ledger->add(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s));
    }

    void scenario17AnExemptionNeedsItsBasisAndOpensTheGroup()
    {
        const QTemporaryDir folder;
        const Policy policy = sampleRegion(folder.path());
        Registers region(m_ledger->ledger(), policy, m_ledger->clock());
        const Group group = aGroup(region, u"茨城 トメ 多職種"_s);
        const auto blank = region.consentExempted(m_patient.id, u"　"_s, today());
        QCOMPARE(blank.error().code, ErrorCode::RuleViolation);
        QCOMPARE(blank.error().articles.first(), (Citation{u"mihon"_s, u"第6条"_s}));
        QVERIFY(!region.consentExempted(m_patient.id, u"令和7年から利用中"_s, today().addDays(1)));
        QVERIFY(!region.groups().start(group.id, today(), {}));

        const Consent exempt = must(region.consentExempted(m_patient.id, u"令和7年から利用中"_s, {2026, 11, 5}));
        QCOMPARE(exempt.status, ConsentStatus::Exempt);
        QCOMPARE(must(region.groups().start(group.id, today(), {})).status, GroupStatus::Active);
        // In 東海村 and under 準則 the option is absent.
        QVERIFY(m_ledger->policy().consentExemption().isEmpty());
        QVERIFY(must(PolicyLibrary().load(u"mcs-model"_s, true, {})).consentExemption().isEmpty());
        QVERIFY(!registers().consentExempted(m_patient.id, u"令和7年から利用中"_s, today()));
    }

    void scenario19TwoOriginalsAndTheCounterpartCompletesTheConsent()
    {
        Papers papers(*m_ledger);
        FormRequest request = papers.request(u"consent"_s);
        request.subjects = {toText(m_patient.id)};
        const auto prepared = must(papers.service().prepare(request, Fill::Unsigned));
        QCOMPARE(m_ledger->policy().form(u"consent"_s)->originals, 2);
        QCOMPARE(prepared.first().document.pages.size(), 2); // 甲 and 乙
        must(papers.print(request, Fill::Unsigned));
        Consent consent = m_ledger->records().consents.first();
        QCOMPARE(consent.status, ConsentStatus::Printed);
        consent.explainedOn = consent.signedOn = today();
        consent = must(registers().consentSigned(consent));
        QCOMPARE(consent.custody, Custody::Both);
        QCOMPARE(consent.status, ConsentStatus::Signed);
        const QString missing = u"counterpart-not-handed/"_s + toText(consent.id);
        QVERIFY(todo(missing));
        QCOMPARE(must(registers().counterpartHanded(consent.id, today())).status, ConsentStatus::Delivered);
        QVERIFY(!todo(missing));
    }

    void scenario20DatesAndWhoWroteAreChecked()
    {
        Consent consent = toSign();
        consent.explainedOn = QDate(2026, 11, 11);
        QCOMPARE(registers().consentSigned(consent).error().code, ErrorCode::InvalidInput);
        consent = toSign();
        consent.signerKind = SignerKind::WrittenByAnother;
        consent.signerName = u"茨城 健"_s;
        consent.proxyReason = u"手の麻痺のため"_s;
        QCOMPARE(registers().consentSigned(consent).error().code, ErrorCode::InvalidInput); // no relation
        QVERIFY(m_ledger->records().consents.isEmpty());
        consent.relation = u"長男"_s;
        must(registers().consentSigned(consent));
    }

    void scenario22TheGroupWaitsForTheConsentAndEndsWithIt()
    {
        const Staff nurse = m_ledger->add(aStaff());
        const Group group = aGroup(registers(), u"茨城 トメ 多職種"_s);
        const Group second = aGroup(registers(), u"茨城 トメ 家族"_s);
        QCOMPARE(groupState(group, m_ledger->records(), m_ledger->policy()), GroupState::AwaitingConsent);
        QCOMPARE(registers().groups().start(group.id, today(), {}).error().code, ErrorCode::RuleViolation);

        const Consent consent = must(registers().consentSigned(toSign()));
        must(registers().groups().start(group.id, {2026, 11, 12}, {2026, 11, 12}));
        Membership member;
        member.group = group.id;
        member.staff = nurse.id;
        member.necessity = u"訪問を担当するため"_s;
        member.proposedOn = QDate(2026, 11, 12);
        member = must(registers().groups().propose(member));
        must(registers().groups().invite(member.id, {2026, 11, 12}, {2026, 11, 12}));

        must(registers().consentWithdrawn(consent.id, {2026, 11, 18}, u"家族の意向"_s));
        QCOMPARE(stored(group.id).status, GroupStatus::Ended);
        QCOMPARE(stored(group.id).endReason, GroupEnd::ConsentWithdrawn);
        QCOMPARE(stored(group.id).endedOn, QDate(2026, 11, 18));
        QCOMPARE(stored(second.id).status, GroupStatus::Ended);
        const Membership after = must(m_ledger->ledger().memberships().find(member.id));
        QVERIFY(after.status != MembershipStatus::Invited); // asked to be removed, or called off
        QVERIFY(!sharingConsent(m_ledger->records(), m_patient.id, m_ledger->policy()).isAllowed());
        QVERIFY(todo(u"consent-withdrawn/"_s + toText(m_patient.id)));
        QVERIFY(!registers().groups().reopen(group.id, today())); // not without a new consent
    }

    void scenario22ARefusedCriticalClauseEndsTheGroupToo()
    {
        const Consent consent = must(registers().consentSigned(toSign()));
        const Group group = aGroup(registers(), u"茨城 トメ 多職種"_s);
        must(registers().groups().start(group.id, {2026, 11, 12}, {}));
        Consent changed = consent;
        changed.signedOn = today();
        changed.refused = {{u"２"_s, true}};
        changed = must(registers().consentSigned(changed));
        QCOMPARE(changed.supersedes, consent.id);
        QCOMPARE(stored(group.id).status, GroupStatus::Ended);
        QVERIFY(todo(u"consent-insufficient/"_s + toText(m_patient.id)));
    }

    void aRequestAboutTheDataIsAnsweredInTime()
    {
        DataSubjectRequest request;
        request.patient = m_patient.id;
        request.requester = u"茨城 健（長男）"_s;
        request.receivedOn = QDate(2026, 11, 6);
        request = must(registers().saveSubjectRequest(request));
        const QString id = u"subject-request-open/"_s + toText(request.id);
        QVERIFY(todo(id));
        QCOMPARE(todo(id)->due, today());
        QCOMPARE(todo(id)->state, TodoState::Due); // the day itself is in time
        QCOMPARE(todo(id)->action, TodoAction::AnswerSubjectRequest);
        QCOMPARE(todo(id)->subjectId, toText(request.id));
        request.answeredOn = today();
        request.decision = u"写しを渡した"_s;
        must(registers().saveSubjectRequest(request));
        QVERIFY(!todo(id));
    }
};

QTEST_MAIN(TestStoryConsents)
#include "tst_storyconsents.moc"
