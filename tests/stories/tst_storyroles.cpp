// SPDX-License-Identifier: Apache-2.0
// Who may do what, through the same registers as the window (REQUIREMENTS 2.3, scenario 55).
#include "tests/support/groups.h"
#include "tests/support/japanese.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using namespace mcs::domain;

class StoryRoles : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<GroupMaker> m_maker;
    domain::Group m_group;
    Membership m_member;

    policy::GroupRegister &groups() { return m_ledger->registers().groups(); }
    PostCheck deletion() const
    {
        PostCheck check;
        check.checkedOn = TestLedger::today;
        check.checker = m_maker->administrator.id;
        check.finding = PostFinding::WrongPost;
        check.action = PostAction::DeletedByAdministrator;
        check.doneOn = TestLedger::today;
        return check;
    }
    QStringList refusals()
    {
        AuditFilter filter;
        filter.action = u"refused"_s;
        QStringList entities;
        const auto entries = must(m_ledger->ledger().audit(filter, 0, 100));
        for (const AuditEntry &entry : entries)
            entities.prepend(entry.entity);
        return entities;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_maker = std::make_unique<GroupMaker>(*m_ledger);
        m_group = m_maker->activeGroup(
            m_ledger->add(aPatient().named(u"茨城 トメ"_s, u"イバラキ トメ"_s)), QDate(2026, 9, 1));
        const Staff nurse = m_ledger->add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
        m_member = m_maker->invited(GroupMaker::candidate(m_group, nurse, {2026, 10, 1}), {2026, 10, 1});
    }
    void cleanup()
    {
        m_maker.reset();
        m_ledger.reset();
    }

    void scenario55AnAssistantIsDeniedAndTheAttemptsAreInTheHistory()
    {
        m_ledger->signInAs(UserRole::Assistant);
        const auto approved = m_maker->approve(m_member.id, TestLedger::today);
        QVERIFY(!approved);
        QCOMPARE(approved.error().code, ErrorCode::PermissionDenied);
        Facility facility = m_ledger->records().facility;
        facility.rules = {{u"password-months"_s, 1}};
        QCOMPARE(m_ledger->registers().saveFacility(facility).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(m_ledger->ledger().saveSettings({{u"lockMinutes"_s, 30}}).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(groups().checkPosts({m_group.id}, deletion()).error().code, ErrorCode::PermissionDenied);
        QVERIFY(!m_ledger->ledger().audit({}, 0, 1)); // the history is not theirs to read either

        m_ledger->signInAs(UserRole::McsAdministrator);
        QCOMPARE(refusals(), QStringList({u"membership"_s, u"facility"_s, u"settings"_s, u"post-check"_s, u"audit"_s}));
        QCOMPARE(must(m_ledger->ledger().memberships().find(m_member.id)).status, MembershipStatus::Invited);
        QVERIFY(m_ledger->records().facility.rules.isEmpty());
        QVERIFY(m_ledger->records().postChecks.isEmpty());

        must(m_maker->approve(m_member.id, TestLedger::today));
        facility = m_ledger->records().facility;
        facility.rules = {{u"password-months"_s, 1}};
        must(m_ledger->registers().saveFacility(facility));
        must(groups().checkPosts({m_group.id}, deletion()));
    }

    void aRegionThatNamesTheManagerNeedsNoOtherProgram()
    {
        // 東海村's policy with another office named: 熊谷 lets the manager approve invitations.
        QTemporaryDir folder;
        const QString region = folder.filePath(u"tokai"_s);
        QDirIterator files(u":/policies/tokai"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = region + from.mid(u":/policies/tokai"_s.size());
            QDir().mkpath(QFileInfo(to).path());
            QVERIFY(QFile::copy(from, to));
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
        }
        QFile file(region + u"/policy.json"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject approvals = json.value("approvals"_L1).toObject();
        for (const QString &what : {u"invitation"_s, u"post-deletion"_s})
            approvals.insert(what,
                QJsonObject{{u"by"_s, QJsonArray{u"facility-manager"_s}}, {u"articles"_s, QJsonArray{u"第8条"_s}}});
        json.insert(u"approvals"_s, approvals);
        file.resize(0);
        file.write(QJsonDocument(json).toJson());
        file.close();
        const auto loaded = must(policy::PolicyLibrary({u":/policies"_s, folder.path()}).load(u"tokai"_s, true, {}));

        m_ledger->signInAs(UserRole::FacilityManager);
        const auto approve = [this] {
            return groups().approve(m_member.id, TestLedger::today, m_maker->manager.id, {}, u"担当しており適切"_s);
        };
        QCOMPARE(approve().error().code, ErrorCode::PermissionDenied);
        m_ledger->registers().usePolicy(loaded);
        must(approve());
        must(groups().checkPosts({m_group.id}, deletion()));
        m_ledger->signInAs(UserRole::McsAdministrator);
        m_ledger->registers().usePolicy(loaded);
        QCOMPARE(groups().checkPosts({m_group.id}, deletion()).error().code, ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(StoryRoles)
#include "tst_storyroles.moc"
