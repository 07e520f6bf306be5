// SPDX-License-Identifier: Apache-2.0
#include "models/tables/groupmap.h"
#include "models/tables/groupmodel.h"
#include "models/tables/matrixmodel.h"
#include "models/tables/words.h"
#include "tests/support/builders.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tables;
using namespace mcs::tests;

namespace {

const QDate today{2026, 11, 20};

policy::Policy tokai()
{
    auto loaded = policy::PolicyLibrary().load(u"tokai"_s, true, {});
    if (!loaded)
        qFatal("%s", qUtf8Printable(loaded.error().message));
    return *loaded;
}

Staff person(qint64 id, const QString &name, const QString &kana)
{
    Staff staff = aStaff().named(name, kana);
    staff.id = {id};
    return staff;
}
Group group(qint64 id, PatientId patient, const QString &name, GroupStatus status = GroupStatus::Preparing)
{
    Group group;
    group.id = {id};
    group.kind = patient.isStored() ? GroupKind::Patient : GroupKind::Free;
    group.patient = patient;
    group.name = name;
    group.purpose = patient.isStored() ? QString() : u"地域の連絡"_s;
    group.status = status;
    group.preparedOn = QDate(2026, 1, 5);
    if (status == GroupStatus::Active) {
        group.activeFrom = QDate(2026, 4, 1);
        group.createdInMcsOn = QDate(2026, 4, 1);
    }
    return group;
}
Membership member(qint64 id, qint64 group, MembershipStatus status)
{
    Membership membership;
    membership.id = {id};
    membership.group = {group};
    membership.status = status;
    membership.necessity = u"担当"_s;
    membership.proposedOn = QDate(2026, 4, 2);
    if (status >= MembershipStatus::Invited)
        membership.invitedOn = QDate(2026, 4, 3);
    if (status >= MembershipStatus::Joined) {
        membership.invitedInMcsOn = QDate(2026, 4, 3);
        membership.joinedOn = QDate(2026, 4, 5);
    }
    return membership;
}

// Group 1: own, in use, consent signed; 2: waits for the consent; 3: free; 4: another office's; 5: archived.
Records office()
{
    Records records;
    records.facility.name = u"みどり在宅クリニック"_s;
    records.staff = {person(1, u"髙橋 﨑子"_s, u"タカハシ サキコ"_s), person(2, u"斎藤 花子"_s, u"サイトウ ハナコ"_s)};
    for (qint64 id = 1; id <= 3; ++id) {
        Patient patient = aPatient().named(u"患者 %1"_s.arg(id), u"カンジャ %1"_s.arg(id));
        patient.id = {id};
        records.patients.append(patient);
    }
    records.patients[0].name = u"茨城 トメ"_s;
    records.patients[0].kana = u"イバラキ トメ"_s;
    Consent consent;
    consent.id = {1};
    consent.patient = {1};
    consent.status = ConsentStatus::Delivered;
    consent.explainedOn = consent.signedOn = QDate(2026, 4, 1);
    records.consents = {consent};
    ExternalFacility nursing;
    nursing.id = {1};
    nursing.name = u"ひかり訪問看護"_s;
    records.externalFacilities = {nursing};
    ExternalMember outside;
    outside.id = {1};
    outside.facility = {1};
    outside.name = u"外山 みなみ"_s;
    outside.kana = u"ソトヤマ ミナミ"_s;
    outside.jobType = u"看護師"_s;
    records.externalMembers = {outside};
    records.groups = {group(1, {1}, u"茨城トメさんの会"_s, GroupStatus::Active), group(2, {2}, u"二さんの会"_s),
        group(3, {}, u"連絡網"_s, GroupStatus::Active), group(4, {3}, u"他所の会"_s, GroupStatus::Active),
        group(5, {3}, u"昔の会"_s, GroupStatus::Archived)};
    records.groups[3].owner = {1};
    Membership own = member(1, 1, MembershipStatus::Joined);
    own.staff = {1};
    Membership other = member(2, 1, MembershipStatus::Invited);
    other.outside = {1};
    Membership family = member(3, 1, MembershipStatus::Candidate);
    family.kind = MemberKind::Family;
    family.personName = u"茨城 健"_s;
    family.relation = u"長男"_s;
    Membership leaver = member(4, 3, MembershipStatus::RemovalAsked);
    leaver.staff = {2};
    Membership closed = member(5, 1, MembershipStatus::Removed);
    closed.staff = {2};
    records.memberships = {own, other, family, leaver, closed};
    return records;
}

template <class Model> QString cell(const Model &model, const QString &subject, int column)
{
    return model.index(model.rowOf(subject), column).data().toString();
}

struct Shown
{
    Records records = office();
    policy::Policy policy = tokai();
    GroupMap map{records, policy, today};
    GroupModel groups;
    MatrixModel matrix;
    Shown()
    {
        policy::TodoItem review;
        review.id = u"group-review/group-1"_s;
        review.subjectId = u"group-1"_s;
        review.action = policy::TodoAction::ReviewGroup;
        review.state = policy::TodoState::Overdue;
        review.due = QDate(2026, 10, 1);
        policy::TodoItem removal;
        removal.subjectId = u"membership-4"_s;
        removal.action = policy::TodoAction::RemoveMember;
        groups.setRecords(records, map, policy, today, {review, removal});
        matrix.setRecords(records, map, today);
        showAll();
    }
    void showAll(const QString &text = {})
    {
        groups.setFilter({text, {}, -1});
        QStringList columns;
        for (int row = 0; row < groups.rowCount(); ++row)
            columns.append(groups.subjectAt(row));
        matrix.show(columns, text);
    }
};

} // namespace

class TestGroupModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupSaysItsStateItsNextStepAndHowManyTakePart()
    {
        const Shown shown;
        const auto at = [&shown](const QString &group, int column) { return cell(shown.groups, group, column); };
        QCOMPARE(at(u"group-1"_s, GroupModel::About), u"茨城 トメ"_s);
        QCOMPARE(at(u"group-1"_s, GroupModel::State), Words::of(policy::GroupState::Active));
        QCOMPARE(at(u"group-2"_s, GroupModel::State), Words::of(policy::GroupState::AwaitingConsent));
        QCOMPARE(at(u"group-5"_s, GroupModel::State), Words::of(policy::GroupState::Archived));
        QCOMPARE(at(u"group-1"_s, GroupModel::Members), u"3"_s); // the one that was removed does not count
        QCOMPARE(at(u"group-1"_s, GroupModel::Outside), u"2"_s);
        QCOMPARE(at(u"group-1"_s, GroupModel::Next), policy::actionCaption(policy::TodoAction::ReviewGroup));
        QCOMPARE(at(u"group-1"_s, GroupModel::Due), u"R8.10.1"_s);
        // What concerns a member stands in the row of the group.
        QCOMPARE(at(u"group-3"_s, GroupModel::Next), policy::actionCaption(policy::TodoAction::RemoveMember));
        QCOMPARE(at(u"group-4"_s, GroupModel::Owner), u"ひかり訪問看護"_s);
        QCOMPARE(at(u"group-3"_s, GroupModel::About), u"地域の連絡"_s);
    }

    void chipsCountWhatTheyName()
    {
        const Shown shown;
        const auto count = [&shown](int chip) { return shown.groups.chipCount(chip); };
        QCOMPARE(count(GroupModel::PatientGroup), 4);
        QCOMPARE(count(GroupModel::FreeGroup), 1);
        QCOMPARE(count(GroupModel::AwaitingConsent), 1);
        QCOMPARE(count(GroupModel::Active), 3);
        QCOMPARE(count(GroupModel::NeedsReview), 1);
        QCOMPARE(count(GroupModel::OtherOwner), 1);
        QCOMPARE(count(GroupModel::Closed), 1);
    }

    void theSearchFindsMembersByNameAndByReading()
    {
        Shown shown;
        for (const QString &text : {u"外山"_s, u"そとやま"_s, u"ひかり"_s, u"茨城 健"_s, u"いばらき"_s}) {
            shown.groups.setFilter({text, {}, -1});
            QVERIFY2(shown.groups.rowOf(u"group-1"_s) >= 0, qUtf8Printable(text));
            QCOMPARE(shown.groups.rowOf(u"group-2"_s), -1);
        }
        shown.groups.setFilter({u"高橋"_s, {}, -1}); // 髙橋
        QCOMPARE(shown.groups.rowCount(), 1);
    }

    void theReviewIsDueSixCalendarMonthsAfterTheLastOne()
    {
        Shown shown;
        QCOMPARE(reviewDue(shown.records.groups.first(), shown.map, shown.policy), QDate(2026, 10, 1));
        QVERIFY(!reviewDue(shown.records.groups.at(3), shown.map, shown.policy).isValid()); // others look through it
        GroupReview review;
        review.id = {1};
        review.group = {1};
        review.reviewedOn = QDate(2026, 8, 31);
        shown.records.reviews = {review};
        const GroupMap later(shown.records, shown.policy, today);
        QCOMPARE(reviewDue(shown.records.groups.first(), later, shown.policy), QDate(2027, 2, 28));
    }

    void ownStaffComeFirstThenOutsideByOfficeThenFamilies()
    {
        const Shown shown;
        QStringList people;
        for (int row = 0; row < shown.matrix.rowCount(); ++row)
            people += shown.matrix.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        QCOMPARE(people,
            QStringList({u"斎藤 花子"_s, u"髙橋 﨑子"_s, u"外山 みなみ"_s, MatrixModel::tr("Patients and families")}));
        QVERIFY(!shown.matrix.headerData(1, Qt::Vertical, MatrixModel::PartRole).toBool());
        QVERIFY(shown.matrix.headerData(2, Qt::Vertical, MatrixModel::PartRole).toBool());
    }

    void aCellShowsTheStateAsASignAndInWords()
    {
        const Shown shown;
        const auto at = [&shown](const QString &who, const QString &group) {
            return shown.matrix.index(shown.matrix.rowOf(who), shown.matrix.columnOf(group));
        };
        QCOMPARE(at(u"staff-1"_s, u"group-1"_s).data().toString(), u"●"_s);
        QCOMPARE(at(u"external-member-1"_s, u"group-1"_s).data().toString(), u"△!"_s); // not done in MCS
        QCOMPARE(at({}, u"group-1"_s).data().toString(), u"○"_s);
        QCOMPARE(at(u"staff-2"_s, u"group-3"_s).data().toString(), u"×!"_s);
        QVERIFY(!at(u"staff-2"_s, u"group-1"_s).data().isValid()); // removed
        QCOMPARE(shown.matrix.membershipAt(at(u"staff-1"_s, u"group-1"_s)), MembershipId{1});
        const QString words = at(u"staff-1"_s, u"group-1"_s).data(Qt::AccessibleTextRole).toString();
        QVERIFY(words.contains(u"髙橋 﨑子"_s) && words.contains(u"茨城トメさんの会"_s));
        QVERIFY(words.contains(Words::of(MembershipStatus::Joined)) && words.contains(u"R8.4.5"_s));
        QVERIFY(at({}, u"group-1"_s).data(Qt::AccessibleTextRole).toString().contains(u"茨城 健"_s));
    }

    void theSearchLeavesThePeopleFoundAndThoseOfTheGroupsFound()
    {
        Shown shown;
        shown.showAll(u"外山"_s);
        QCOMPARE(shown.matrix.rowCount(), 1);
        QCOMPARE(shown.matrix.columnCount(), 1);
        QCOMPARE(shown.matrix.personAt(0), u"external-member-1"_s);
        shown.showAll(u"トメ"_s);
        QCOMPARE(shown.matrix.rowCount(), 3); // everybody in the group of 茨城 トメ
        shown.showAll(u"だれもいない"_s);
        QCOMPARE(shown.matrix.columnCount(), 0);
    }

    void modelsKeepTheirPromisesWhileTheyChange()
    {
        Shown shown;
        const QAbstractItemModelTester groups(&shown.groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester matrix(&shown.matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString &text : {u"会"_s, u"そと"_s, u"無"_s, QString()})
            shown.showAll(text);
        QVERIFY(shown.matrix.rowCount() > 0);
        shown.records.memberships.clear();
        const GroupMap map(shown.records, shown.policy, today);
        shown.matrix.setRecords(shown.records, map, today);
        QCOMPARE(shown.matrix.columnCount(), 0); // until it is told what to show
        shown.showAll();
        QCOMPARE(shown.matrix.rowCount(), 3); // nobody of a family is left
    }

    void fiveHundredPeopleInTwoThousandGroupsAreShownAtOnce()
    {
        Records records;
        for (qint64 id = 1; id <= 500; ++id)
            records.staff.append(person(id, u"職員 %1"_s.arg(id), u"ショクイン"_s));
        for (qint64 id = 1; id <= 2000; ++id) {
            records.groups.append(group(id, {}, u"会 %1"_s.arg(id), GroupStatus::Active));
            for (qint64 place = 0; place < 10; ++place) {
                Membership one = member(id * 10 + place, id, MembershipStatus::Joined);
                one.staff = {(id * 7 + place * 13) % 500 + 1};
                records.memberships.append(one);
            }
        }
        const policy::Policy policy = tokai();
        const GroupMap map(records, policy, today);
        MatrixModel matrix;
        QElapsedTimer clock;
        clock.start();
        matrix.setRecords(records, map, today);
        QStringList columns;
        for (const Group &one : std::as_const(records.groups))
            columns.append(toText(one.id));
        matrix.show(columns, {});
        const qint64 built = clock.restart();
        for (int row = 0; row < 30; ++row) {
            for (int column = 0; column < 45; ++column)
                matrix.index(row + 200, column + 900).data();
        }
        const qint64 screen = clock.restart();
        matrix.show(columns, u"職員 77"_s);
        const qint64 narrowed = clock.elapsed();
        QCOMPARE(matrix.rowCount(), 5); // 77, 177, 277, 377, 477
        QVERIFY2(built < 2000 && screen < 50 && narrowed < 200,
            qPrintable(u"%1 ms, %2 ms, %3 ms"_s.arg(built).arg(screen).arg(narrowed)));
    }
};

QTEST_GUILESS_MAIN(TestGroupModels)
#include "tst_groupmodels.moc"
