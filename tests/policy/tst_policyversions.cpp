// SPDX-License-Identifier: Apache-2.0
// 改訂: two versions side by side, taking one over, and what becomes of signed papers.
#include "models/policy/todo.h"
#include "tests/support/japanese.h"
#include "tests/support/regions.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::policy;
using namespace mcs::tests;
using Kind = PolicyChange::Kind;
using Part = PolicyChange::Part;

class TestPolicyVersions : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    Staff m_nurse;

    static PolicyFolder tokai() { return builtInRegion(u"tokai"_s); }
    static QList<PolicyChange> changesOf(const std::function<void(QJsonObject &)> &change)
    {
        return must(PolicyVersions::compare(tokai(), changed(tokai(), change))).changes();
    }
    static std::function<void(QJsonObject &)> set(const QString &group, const QString &key, const QJsonValue &value)
    {
        return [=](QJsonObject &root) {
            QJsonObject object = root.value(group).toObject();
            object.insert(key, value);
            root.insert(group, object);
        };
    }
    AdoptedPolicy adopt(const PolicyFolder &folder)
    {
        const auto versions = must(PolicyVersions::compare({}, folder));
        const auto adopted = must(m_ledger->registers().policies().adopt(folder, versions.effects()));
        m_ledger->reloadPolicy();
        return adopted;
    }
    StaffPledge pledgeOf(const Staff &staff, QDate on)
    {
        return must(m_ledger->registers().pledgeSigned(staff.id, on, u"書庫"_s));
    }
    QStringList kinds(const QString &subject = {})
    {
        QStringList kinds;
        for (const TodoItem &item : todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today())) {
            if (subject.isEmpty() || item.subjectId == subject)
                kinds.append(item.kind);
        }
        return kinds;
    }
    void passDays(int days) { m_ledger->clock().advanceSeconds(qint64(days) * 24 * 3600); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
    }

    void theNewestRevisionNamesTheVersionUnlessThePolicyDoes()
    {
        QCOMPARE(m_ledger->policy().version(), (PolicyVersion{u"令和5年1月1日"_s, QDate(2023, 1, 1)}));
        const auto named = must(PolicyVersions::compare({}, mihonCity())).versionAfter();
        QCOMPARE(named, (PolicyVersion{u"第2版"_s, QDate(2026, 4, 1)}));
    }

    void theSameFolderHasNoChanges()
    {
        QVERIFY(changesOf([](QJsonObject &) {}).isEmpty());
    }

    void everyPartOfAPolicyIsCompared_data()
    {
        QTest::addColumn<std::function<void(QJsonObject &)>>("change");
        QTest::addColumn<Part>("part");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("after");
        using Change = std::function<void(QJsonObject &)>;
        const auto remove = [](const QString &list, int index) -> Change {
            return [=](QJsonObject &root) {
                QJsonArray array = root.value(list).toArray();
                array.removeAt(index);
                root.insert(list, array);
            };
        };
        const QJsonObject pledge{
            {u"level"_s, u"N"_s}, {u"articles"_s, QJsonArray{u"第9条"_s}}, {u"text"_s, u"誓約書を取り交わす"_s}};
        QTest::newRow("a duty of another level")
            << set(u"demands"_s, u"pledge"_s, pledge) << Part::Demand << Kind::Changed << u"注意"_s;
        QTest::newRow("a new duty") << set(u"demands"_s, u"liability"_s, pledge) << Part::Demand << Kind::Added
                                    << u"誓約書を取り交わす"_s;
        QTest::newRow("a duty dropped") << set(u"demands"_s, u"review"_s, QJsonValue::Undefined) << Part::Demand
                                        << Kind::Removed << QString();
        QTest::newRow("a check item dropped")
            << remove(u"checkItems"_s, 3) << Part::CheckItem << Kind::Removed << QString();
        QTest::newRow("an interval") << set(
            u"intervals"_s, u"password-months"_s, QJsonObject{{u"value"_s, 1}, {u"setBy"_s, u"policy"_s}})
                                     << Part::Interval << Kind::Changed << u"1"_s;
        QTest::newRow("who decides") << set(u"approvals"_s, u"carry-out"_s,
            QJsonObject{{u"by"_s, QJsonArray{u"system-manager"_s}}, {u"articles"_s, QJsonArray{u"第12条(9)"_s}}})
                                     << Part::Approval << Kind::Changed << u"第12条(9)"_s;
        QTest::newRow("a word") << set(u"words"_s, u"staff"_s, u"職員"_s) << Part::Word << Kind::Changed << u"職員"_s;
        QTest::newRow("a notification dropped") << set(u"submissions"_s, u"addition"_s, QJsonValue::Undefined)
                                                << Part::Submission << Kind::Removed << QString();
        QTest::newRow("a password rule dropped")
            << remove(u"passwordAlternatives"_s, 1) << Part::Password << Kind::Removed << QString();
        QTest::newRow("an open question settled")
            << remove(u"ambiguities"_s, 0) << Part::Unclear << Kind::Removed << QString();
        QTest::newRow("rows of the roster") << Change([](QJsonObject &root) { root.insert(u"rosterRows"_s, 9); })
                                            << Part::Other << Kind::Changed << u"9"_s;
    }
    void everyPartOfAPolicyIsCompared()
    {
        QFETCH(std::function<void(QJsonObject &)>, change);
        QFETCH(Part, part);
        QFETCH(Kind, kind);
        QFETCH(QString, after);
        const QList<PolicyChange> changes = changesOf(change);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().part, part);
        QCOMPARE(changes.first().kind, kind);
        QVERIFY2(changes.first().after.contains(after), qPrintable(changes.first().after));
        QVERIFY(!changes.first().what.isEmpty());
    }

    void anotherTemplateIsAChangedForm()
    {
        const auto versions = must(PolicyVersions::compare(tokai(), revisedTokai({2026, 11, 1})));
        QStringList forms;
        for (const PolicyChange &change : versions.changes()) {
            if (change.part == Part::Form)
                forms.append(change.what);
        }
        QCOMPARE(forms.size(), 2);
        QVERIFY(versions.templateDiffers(u"staff-pledge"_s));
        QVERIFY(!versions.templateDiffers(u"application"_s));
    }

    void aNewWordingThatIsNoneIsDropped()
    {
        PolicyFolder folder = revisedTokai({2026, 11, 1});
        folder.files.insert(u"forms/consent.xml"_s, tokai().files.value(u"forms/consent.xml"_s));
        const auto effects = must(PolicyVersions::compare(tokai(), folder)).effects();
        QCOMPARE(effects.value(u"consent"_s), PaperEffect::Valid);
        QCOMPARE(effects.value(u"staff-pledge"_s), PaperEffect::SignAgain);
    }

    void anEffectOnAFormThatIsNotThereIsRefused()
    {
        const auto versions = PolicyVersions::compare({}, changed(tokai(), [](QJsonObject &root) {
            root.insert(u"supersedes"_s, QJsonObject{{u"song-sheet"_s, u"sign-again"_s}});
        }));
        QVERIFY(!versions);
        QVERIFY2(versions.error().message.contains(u"/supersedes/song-sheet"_s), qPrintable(versions.error().message));
    }

    void anAdoptedVersionIsWhatTheLedgerWorksByAndStaysInIt()
    {
        const AdoptedPolicy adopted = adopt(revisedTokai({2026, 11, 1}));
        QCOMPARE(adopted.version, u"令和8年11月1日"_s);
        QCOMPARE(adopted.effectiveOn, QDate(2026, 11, 1));
        QVERIFY(m_ledger->policy().form(u"staff-pledge"_s)->templateXml.contains("ご利用者"));
        m_ledger->reopen();
        QCOMPARE(m_ledger->policy().version().name, u"令和8年11月1日"_s);
        QVERIFY(m_ledger->policy().form(u"staff-pledge"_s)->templateXml.contains("ご利用者"));
        QCOMPARE(m_ledger->records().facility.policyId, u"tokai"_s);
    }

    void theProgramsOwnVersionIsReadFromTheProgram()
    {
        must(m_ledger->registers().policies().noteVersions());
        const Records records = m_ledger->records();
        QCOMPARE(records.adoptedPolicies.size(), 2); // 東海村 and 準則
        QCOMPARE(must(PolicyLibrary(records).folder(u"tokai"_s)).place, u":/policies/tokai"_s);
        must(m_ledger->registers().policies().noteVersions());
        QCOMPARE(m_ledger->records().adoptedPolicies.size(), 2);
    }

    void aVersionThatIsNotYetInForceIsNotTakenOver()
    {
        const auto adopted = m_ledger->registers().policies().adopt(revisedTokai({2027, 4, 1}), {});
        QCOMPARE(adopted.error().code, ErrorCode::InvalidInput);
        QVERIFY2(adopted.error().message.contains(u"令和9年4月1日"_s), qPrintable(adopted.error().message));
        QVERIFY(m_ledger->records().adoptedPolicies.isEmpty());
    }

    void theSameVersionTwiceIsRefusedAndAnotherTextOfTheSameNameGetsTheDay()
    {
        adopt(revisedTokai({2026, 11, 1}));
        QCOMPARE(
            m_ledger->registers().policies().adopt(revisedTokai({2026, 11, 1}), {}).error().code, ErrorCode::Duplicate);
        const PolicyFolder corrected = changed(revisedTokai({2026, 11, 1}), set(u"words"_s, u"staff"_s, u"職員"_s));
        QCOMPARE(adopt(corrected).version, u"令和8年11月1日（令和8年11月20日に取り込み）"_s);
        QCOMPARE(m_ledger->policy().word(u"staff"_s), u"職員"_s);
    }

    void onlyWhoMayChangeTheSettingsTakesAVersionOver()
    {
        m_ledger->signInAs(UserRole::Assistant);
        QCOMPARE(m_ledger->registers().policies().adopt(revisedTokai({2026, 11, 1}), {}).error().code,
            ErrorCode::PermissionDenied);
    }

    // The ledger knows an earlier version than the program brings.
    void whatTheProgramBringsAnewIsOfferedAndTheEarlierVersionCountsUntilThen()
    {
        const PolicyFolder earlier = changed(tokai(), [](QJsonObject &root) {
            QJsonArray revisions = root.value(u"revisions"_s).toArray();
            revisions.removeLast();
            root.insert(u"revisions"_s, revisions);
            root.insert(u"submissionOffice"_s, QJsonArray{u"東海村 総合相談支援課"_s});
        });
        adopt(earlier);
        QCOMPARE(m_ledger->policy().submissionOffice(), QStringList{u"東海村 総合相談支援課"_s});
        QVERIFY(kinds().contains(u"policy-revised"_s));
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), TestLedger::today);
        const auto revised = std::find_if(
            items.begin(), items.end(), [](const TodoItem &item) { return item.kind == u"policy-revised"_s; });
        QVERIFY(revised->sentence.contains(u"改訂されました"_s));
        QVERIFY(revised->articles.contains(Citation{u"mcs-model"_s, u"はじめに"_s}));
        QCOMPARE(revised->action, TodoAction::AdoptPolicy);
        adopt(tokai());
        QVERIFY(!kinds().contains(u"policy-revised"_s));
        QVERIFY(m_ledger->policy().submissionOffice().first().contains(u"保険課"_s));
    }

    void aPledgeSignedBeforeIsSignedAgainAndCountsUntilThen()
    {
        pledgeOf(m_nurse, {2026, 5, 1});
        passDays(1);
        adopt(revisedTokai({2026, 11, 1}));
        const QString nurse = toText(m_nurse.id);
        QVERIFY(kinds(nurse).contains(u"pledge-sign-again"_s));
        QVERIFY(!kinds(nurse).contains(u"pledge-missing"_s));
        const auto papers = outdatedPapers(m_ledger->records(), m_ledger->policy());
        QCOMPARE(papers.size(), 1);
        QCOMPARE(papers.first().effect, PaperEffect::SignAgain);
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), m_ledger->clock().today());
        const auto again = std::find_if(
            items.begin(), items.end(), [](const TodoItem &item) { return item.kind == u"pledge-sign-again"_s; });
        QCOMPARE(again->level, Level::Mandatory);
        QVERIFY(again->articles.contains(Citation{u"tokai"_s, u"第9条"_s}));
        passDays(1);
        must(m_ledger->registers().pledgeSigned(m_nurse.id, m_ledger->clock().today(), u"書庫"_s, u"ポリシーの改訂"_s));
        QVERIFY(!kinds(nurse).contains(u"pledge-sign-again"_s));
    }

    void aVersionThatSaysNothingDoesNotCallOffWhatAnEarlierOneAskedFor()
    {
        pledgeOf(m_nurse, {2026, 5, 1});
        adopt(revisedTokai({2026, 11, 1}));
        passDays(10);
        adopt(changed(revisedTokai({2026, 11, 15}), [](QJsonObject &root) { root.remove(u"supersedes"_s); }));
        QVERIFY(kinds(toText(m_nurse.id)).contains(u"pledge-sign-again"_s));
    }

    void nobodyWhoHasLeftSignsAgain()
    {
        pledgeOf(m_nurse, {2026, 5, 1});
        adopt(revisedTokai({2026, 11, 1}));
        m_nurse = must(m_ledger->ledger().staff().find(m_nurse.id));
        m_nurse.leftOn = TestLedger::today.addDays(-1);
        m_nurse.employment = Employment::Left;
        m_ledger->add(m_nurse);
        QVERIFY(!kinds(toText(m_nurse.id)).contains(u"pledge-sign-again"_s));
    }

    void aConsentInTheOldWordingStaysValidAndTheNewOneIsRecommended()
    {
        const Patient patient = m_ledger->add(aPatient().named(u"草彅 示子"_s, u"クサナギ シメコ"_s));
        Consent consent;
        consent.patient = patient.id;
        consent.explainedOn = consent.signedOn = QDate(2026, 6, 1);
        consent.explainedBy = m_nurse.id;
        must(m_ledger->registers().consentSigned(consent));
        adopt(revisedTokai({2026, 11, 1}));
        const auto items = todoList(m_ledger->records(), m_ledger->policy(), TestLedger::today);
        const auto wording = std::find_if(
            items.begin(), items.end(), [](const TodoItem &item) { return item.kind == u"consent-new-wording"_s; });
        QVERIFY(wording != items.end());
        QCOMPARE(wording->level, Level::Recommended);
        QVERIFY(!wording->opensRegion);
        QVERIFY(!kinds(toText(patient.id)).contains(u"consent-missing"_s));
    }

    void papersOfAnotherRegionAreNotTouched()
    {
        pledgeOf(m_nurse, {2026, 5, 1});
        adopt(mihonCity());
        QVERIFY(outdatedPapers(m_ledger->records(), m_ledger->policy()).isEmpty());
        QVERIFY(!kinds(toText(m_nurse.id)).contains(u"pledge-sign-again"_s));
    }

    // Scenario 54, of both layers.
    void everyMcsUserIsToldOfANewVersion()
    {
        const QString nurse = toText(m_nurse.id);
        adopt(revisedTokai({2026, 11, 1}));
        QVERIFY(kinds(nurse).contains(u"briefing"_s));
        const PolicyDocument document = m_ledger->records().policyDocuments.first();
        QCOMPARE(document.kind, PolicyDocumentKind::RegionalPolicy);
        QCOMPARE(document.version, u"令和8年11月1日"_s);
        must(m_ledger->registers().trainings().briefed(
            {document.id}, {m_nurse.id}, TestLedger::today, BriefingMethod::Meeting));
        QVERIFY(!kinds(nurse).contains(u"briefing"_s));
        adopt(changed(builtInRegion(u"mcs-model"_s), [](QJsonObject &root) {
            root.insert(u"version"_s, u"第6.0版に基づく版"_s);
            root.insert(u"inForce"_s, u"2026-10-01"_s);
        }));
        QVERIFY(kinds(nurse).contains(u"briefing"_s));
        QCOMPARE(m_ledger->records().policyDocuments.last().kind, PolicyDocumentKind::ModelRules);
    }

    void theNewVersionTakesThePlaceOfTheDocumentBefore()
    {
        PolicyDocument document;
        document.kind = PolicyDocumentKind::RegionalPolicy;
        document.title = u"村のポリシー"_s;
        document.version = u"令和5年1月1日"_s;
        document.effectiveOn = QDate(2023, 1, 1);
        must(m_ledger->registers().trainings().saveDocument(document));
        adopt(revisedTokai({2026, 11, 1}));
        const QList<PolicyDocument> documents = m_ledger->records().policyDocuments;
        QCOMPARE(documents.size(), 2);
        QCOMPARE(documents.first().supersededOn, QDate(2026, 11, 1));
        QCOMPARE(documents.last().title, u"村のポリシー"_s);
    }

    void choicesTheNewVersionNoLongerOffersAreGivenUp()
    {
        adopt(mihonCity());
        Facility facility = m_ledger->records().facility;
        facility.policyId = u"mihon-city"_s;
        must(m_ledger->registers().saveFacility(facility));
        m_ledger->reloadPolicy();
        facility = m_ledger->records().facility;
        facility.rules = {{u"switch/M1"_s, u"system-manager"_s}, {u"switch/M2"_s, u"mandatory"_s}};
        must(m_ledger->registers().saveFacility(facility));
        m_ledger->reloadPolicy();
        adopt(changed(mihonCity(), [](QJsonObject &root) {
            QJsonArray ambiguities = root.value(u"ambiguities"_s).toArray();
            ambiguities.removeFirst();
            root.insert(u"ambiguities"_s, ambiguities);
            root.insert(u"version"_s, u"第3版"_s);
        }));
        QCOMPARE(m_ledger->records().facility.rules, (QJsonObject{{u"switch/M2"_s, u"mandatory"_s}}));
    }

    void aFolderGoesOutAndComesInUnchanged()
    {
        QTemporaryDir place;
        const PolicyFolder folder = revisedTokai({2026, 11, 1});
        const QString written = must(writePolicyFolder(folder, place.path()));
        QCOMPARE(must(readPolicyFolder(written)).files, folder.files);
        QCOMPARE(writePolicyFolder(folder, place.path()).error().code, ErrorCode::Duplicate);
        AdoptedPolicy kept;
        kept.policyId = folder.id;
        kept.files = filesOf(folder);
        QCOMPARE(folderOf(kept).files, folder.files);
    }
};

QTEST_GUILESS_MAIN(TestPolicyVersions)
#include "tst_policyversions.moc"
