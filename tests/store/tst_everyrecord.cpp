// SPDX-License-Identifier: Apache-2.0
// What holds for every kind of record: each field is kept, current() and of() give what they say, and refresh() what a
// fresh load() would.
#include "recordsamples.h"
#include "storefixture.h"

#include <QRandomGenerator>

using namespace mcs::tests;

class TestEveryRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(UserRole::FacilityManager); }
    void everyFieldHasAColumn();
    void everyFieldSurvives();
    void currentGivesOpenMembershipsOnly();
    void currentGivesTheNewestOfEachParent();
    void theHistoryOfAParentRunsNewestFirst();
    void aKindWithoutParentHasNoHistory();
    void refreshFollowsEachChange();
    void refreshFollowsTheNewestOfAParent();
    void refreshFollowsANewNameOfAJob();
    void refreshReadsTheFirstFacility();
    void whatCouldNotBeReadIsReadByTheNextRefresh();
    void refreshEqualsAFreshLoadAfterRandomWrites_data();
    void refreshEqualsAFreshLoadAfterRandomWrites();

private:
    Ledger &ledger() { return *m_store->ledger; }
    template <class Record> Repository<Record> &repository();
    template <class Record> void storeThree();
    template <class Record> Result<void> writeAtRandom();
    GroupId aGroup(const QString &name)
    {
        Group group;
        group.kind = GroupKind::Free;
        group.name = name;
        return ledger().groups().save(group)->id;
    }
    StaffId aPerson(const QString &name) { return ledger().staff().save(aStaff(name, {}))->id; }
    Result<PostCheck> aCheck(GroupId group, QDate on)
    {
        PostCheck check;
        check.group = group;
        check.checkedOn = on;
        return ledger().postChecks().save(check);
    }

    std::unique_ptr<StoreFixture> m_store;
    StoredIds m_ids;
    int m_seed = 0;
    QRandomGenerator m_random;
};

#define MCS_REPOSITORY_OF(Type, name)                                                                                  \
    template <> Repository<Type> &TestEveryRecord::repository<Type>()                                                  \
    {                                                                                                                  \
        return ledger().name();                                                                                        \
    }
MCS_RECORD_KINDS(MCS_REPOSITORY_OF)
MCS_REPOSITORY_OF(Facility, facilities)
#undef MCS_REPOSITORY_OF

namespace {

template <class Record> Record plain(Record record)
{
    record.id = {};
    record.info = {};
    return record;
}

QStringList differences(const Records &a, const Records &b)
{
    QStringList kinds;
    if (!(a.facility == b.facility))
        kinds << u"facility"_s;
#define MCS_COMPARE(Type, name)                                                                                        \
    if (!(a.name == b.name))                                                                                           \
        kinds << u"" #name ""_s;
    MCS_RECORD_KINDS(MCS_COMPARE)
#undef MCS_COMPARE
    return kinds;
}

template <class Record> QStringList fieldsWithoutColumn()
{
    QStringList problems;
    FieldCounter fields;
    Record record;
    Shape<Record>::fields(record, fields);
    std::size_t lists = 0;
    Shape<Record>::lists(record, [&]<class List>(const char *table, const char *, List &, auto &&rowFields) {
        ++lists;
        using Row = typename List::value_type;
        Row row{};
        FieldCounter columns;
        rowFields(row, columns);
        if (columns.count != fieldCount<Row>())
            problems << QString::fromLatin1(table);
    });
    if (fields.count + lists + 2 != fieldCount<Record>() + innerFields<Record>) // 2: id and info
        problems << Mapping<Record>::entity();
    return problems;
}

} // namespace

void TestEveryRecord::everyFieldHasAColumn()
{
    QStringList problems = fieldsWithoutColumn<Facility>();
#define MCS_COUNT(Type, name) problems += fieldsWithoutColumn<Type>();
    MCS_RECORD_KINDS(MCS_COUNT)
#undef MCS_COUNT
    QCOMPARE(problems, QStringList());
    QCOMPARE(fieldCount<RefusedClause>(), std::size_t(2)); // the counting itself
    QCOMPARE(fieldCount<PledgeExemption>(), std::size_t(4));
    QCOMPARE(fieldCount<JobType>(), std::size_t(5));
}

// Three records of the kind with all fields set (each of the variants that the database allows), the third changed in
// all of them once more.
template <class Record> void TestEveryRecord::storeThree()
{
    const QString kind = Mapping<Record>::entity();
    for (int i = 0; i < 3; ++i) {
        Record record;
        fill(record, m_ids, m_seed++);
        const auto stored = repository<Record>().save(record);
        MCS_OK(stored);
        QVERIFY2(plain(*stored) == record, qPrintable(kind));
        QVERIFY2(!(record == Record()), qPrintable(kind));
        m_ids[kind] << stored->id.value;
        if (i < 2)
            continue;
        Record changed = *stored;
        fill(changed, m_ids, m_seed += 2); // the same variant
        ++m_seed;
        const auto updated = repository<Record>().save(changed);
        MCS_OK(updated);
        QVERIFY2(plain(*updated) == plain(changed), qPrintable(kind));
        QVERIFY2(!(plain(*updated) == record), qPrintable(kind));
        QCOMPARE(updated->info.revision, 2);
    }
}

void TestEveryRecord::everyFieldSurvives()
{
    IssuedDocument document;
    document.role = u"staff-pledge"_s;
    document.fill = u"blank"_s;
    document.contentHash = QByteArray(32, 'h');
    m_ids.clear();
    m_ids[u"document"_s] = {ledger().issue(document)->value, ledger().issue(document)->value};
    Facility facility;
    fill(facility, m_ids, 1);
    const auto stored = ledger().facilities().save(facility);
    MCS_OK(stored);
    QVERIFY(plain(*stored) == facility);
    m_seed = 3;
    QList<QString> kinds;
#define MCS_STORE(Type, name)                                                                                          \
    storeThree<Type>();                                                                                                \
    if (QTest::currentTestFailed())                                                                                    \
        return;                                                                                                        \
    kinds << Mapping<Type>::entity();
    MCS_RECORD_KINDS(MCS_STORE)
#undef MCS_STORE
    const auto before = ledger().load();
    m_store->reopen(adminName.toString());
    const auto after = ledger().load();
    QCOMPARE(differences(*before, *after), QStringList());
    QCOMPARE(QSet<QString>(kinds.begin(), kinds.end()).size(), kinds.size()); // each kind has a word of its own
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestEveryRecord::currentGivesOpenMembershipsOnly()
{
    const GroupId group = aGroup(u"勉強会"_s);
    for (int status = 0; status <= int(MembershipStatus::Cancelled); ++status) {
        Membership membership;
        membership.group = group;
        membership.staff = aPerson(u"職員%1"_s.arg(status));
        membership.status = static_cast<MembershipStatus>(status);
        MCS_OK(ledger().memberships().save(membership));
    }
    const auto current = ledger().memberships().current();
    QCOMPARE(current->size(), 5);
    for (const Membership &membership : *current)
        QVERIFY(isOpen(membership.status));
    QCOMPARE(ledger().load()->memberships, *current);
    QCOMPARE(ledger().memberships().all()->size(), 9);
    QCOMPARE(ledger().memberships().of(group.value)->size(), 9);
}

void TestEveryRecord::currentGivesTheNewestOfEachParent()
{
    const GroupId first = aGroup(u"甲"_s);
    const GroupId second = aGroup(u"乙"_s);
    MCS_OK(aCheck(first, QDate(2026, 9, 1)));
    const auto newestOfFirst = aCheck(first, QDate(2026, 8, 1)); // entered last
    const auto olderOfSecond = aCheck(second, QDate(2026, 9, 1));
    const auto removed = aCheck(second, QDate(2026, 10, 1));
    MCS_OK(ledger().postChecks().remove(removed->id, u"誤記"_s));
    QCOMPARE(*ledger().postChecks().current(), (QList<PostCheck>{*newestOfFirst, *olderOfSecond}));
    for (int i = 1; i <= 3; ++i)
        MCS_OK(ledger().auditReviews().save(AuditReview{{}, {}, QDate(2026, 9, i), u"斎藤 花子"_s, i, {}}));
    const auto reviews = ledger().auditReviews().current();
    QCOMPARE(reviews->size(), 1);
    QCOMPARE(reviews->constFirst().upTo, 3);
}

void TestEveryRecord::theHistoryOfAParentRunsNewestFirst()
{
    const GroupId group = aGroup(u"甲"_s);
    const GroupId other = aGroup(u"乙"_s);
    QList<PostCheckId> expected;
    for (int day = 1; day <= 4; ++day) {
        expected.prepend(aCheck(group, QDate(2026, 9, day))->id);
        MCS_OK(aCheck(other, QDate(2026, 9, day)));
    }
    MCS_OK(ledger().postChecks().remove(expected.takeAt(1), u"誤記"_s));
    QList<PostCheckId> found;
    const auto history = ledger().postChecks().of(group.value);
    for (const PostCheck &check : *history)
        found << check.id;
    QCOMPARE(found, expected);
    QVERIFY(ledger().postChecks().of(999)->isEmpty());
}

void TestEveryRecord::aKindWithoutParentHasNoHistory()
{
    MCS_FAILS(ledger().staff().of(1), ErrorCode::InvalidInput);
    MCS_FAILS(ledger().carryOuts().of(1), ErrorCode::InvalidInput);
}

void TestEveryRecord::refreshFollowsEachChange()
{
    Records records = *ledger().load();
    const auto isFresh = [&] { return ledger().refresh(records) && differences(records, *ledger().load()).isEmpty(); };
    const auto first = ledger().staff().save(aStaff(u"甲"_s, {}));
    const auto second = ledger().staff().save(aStaff(u"乙"_s, {}));
    QVERIFY(isFresh());
    QCOMPARE(records.staff.size(), 2);
    Staff changed = *first;
    changed.note = u"院長"_s;
    MCS_OK(ledger().staff().save(changed));
    QVERIFY(isFresh());
    QCOMPARE(records.staff.constFirst().note, u"院長"_s);
    MCS_OK(ledger().staff().remove(first->id, u"重複"_s));
    QVERIFY(isFresh());
    QCOMPARE(records.staff, QList<Staff>{*second});
    MCS_OK(ledger().staff().restore(first->id));
    QVERIFY(isFresh());
    QCOMPARE(records.staff.size(), 2);
    MCS_FAILS(ledger().atomically([&]() -> Result<void> {
        const auto saved = ledger().staff().save(aStaff(u"丙"_s, {}));
        const auto removed = ledger().staff().remove(second->id, u"x"_s);
        return saved && removed ? Error{ErrorCode::InvalidInput, u"x"_s} : Result<void>();
    }),
        ErrorCode::InvalidInput);
    QVERIFY(isFresh());
    QCOMPARE(records.staff.size(), 2);
    QVERIFY(isFresh());
}

void TestEveryRecord::refreshFollowsTheNewestOfAParent()
{
    const GroupId group = aGroup(u"甲"_s);
    const GroupId other = aGroup(u"乙"_s);
    const auto old = aCheck(group, QDate(2026, 9, 1));
    Records records = *ledger().load();
    const auto newer = aCheck(group, QDate(2026, 10, 1));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.postChecks, QList<PostCheck>{*newer});
    MCS_OK(ledger().postChecks().remove(newer->id, u"誤記"_s));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.postChecks, QList<PostCheck>{*old});
    MCS_OK(ledger().postChecks().restore(newer->id));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.postChecks.constFirst().id, newer->id);
    PostCheck moved = records.postChecks.constFirst();
    moved.group = other; // entered at the wrong group: both have another newest now
    MCS_OK(ledger().postChecks().save(moved));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.postChecks.size(), 2);
    QCOMPARE(differences(records, *ledger().load()), QStringList());
}

void TestEveryRecord::refreshFollowsANewNameOfAJob()
{
    MCS_OK(ledger().staff().save(aStaff()));
    Records records = *ledger().load();
    JobType doctor = records.jobTypes.constFirst();
    QCOMPARE(doctor.name, aStaff().jobType);
    doctor.name = u"医師（常勤）"_s;
    doctor.position = 99;
    MCS_OK(ledger().jobTypes().save(doctor));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.staff.constFirst().jobType, doctor.name);
    QCOMPARE(records.jobTypes.constLast().name, doctor.name);
    QCOMPARE(differences(records, *ledger().load()), QStringList());
}

void TestEveryRecord::refreshReadsTheFirstFacility()
{
    Records records = *ledger().load();
    Facility facility;
    facility.name = u"みどり在宅クリニック"_s;
    MCS_OK(ledger().facilities().save(facility));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.facility.name, facility.name);
}

void TestEveryRecord::whatCouldNotBeReadIsReadByTheNextRefresh()
{
    Records records = *ledger().load();
    MCS_OK(ledger().staff().save(aStaff()));
    Database &database = m_store->sql().database();
    MCS_OK(database.script("ALTER TABLE staff RENAME TO away"));
    QVERIFY(!ledger().refresh(records));
    MCS_OK(database.script("ALTER TABLE away RENAME TO staff"));
    MCS_OK(ledger().refresh(records));
    QCOMPARE(records.staff.size(), 1);
}

// One insertion, change (also of what it belongs to), removal or restoration of a record of the kind.
template <class Record> Result<void> TestEveryRecord::writeAtRandom()
{
    Repository<Record> &kind = repository<Record>();
    QList<qint64> &ids = m_ids[Mapping<Record>::entity()];
    const auto id = [&] { return typename Record::IdType{ids.at(m_random.bounded(int(ids.size())))}; };
    const int what = ids.isEmpty() ? 0 : m_random.bounded(10);
    if (what < 3) {
        Record record;
        fill(record, m_ids, m_seed++);
        const auto saved = kind.save(record);
        if (saved)
            ids << saved->id.value;
        return saved ? Result<void>() : saved.error();
    }
    if (what == 3)
        return kind.remove(id(), u"無効"_s);
    if (what == 4)
        return kind.restore(id());
    const auto before = kind.find(id());
    if (!before || !before->info.voidReason.isEmpty())
        return {};
    Record record = *before;
    fill(record, m_ids, m_seed++);
    if constexpr (std::is_same_v<Record, Membership>)
        record.status = static_cast<MembershipStatus>(m_random.bounded(9));
    const auto saved = kind.save(record);
    return saved ? Result<void>() : saved.error();
}

void TestEveryRecord::refreshEqualsAFreshLoadAfterRandomWrites_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestEveryRecord::refreshEqualsAFreshLoadAfterRandomWrites()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_seed = 0;
    m_ids.clear();
    QList<std::function<Result<void>()>> kinds{[this] { return writeAtRandom<Facility>(); }};
#define MCS_WRITER(Type, name) kinds << [this] { return writeAtRandom<Type>(); };
    MCS_RECORD_KINDS(MCS_WRITER)
#undef MCS_WRITER
    Records records = *ledger().load();
    int written = 0;
    for (int round = 0; round < 60; ++round) {
        const bool isRolledBack = m_random.bounded(5) == 0;
        const StoredIds ids = m_ids;
        const auto done = ledger().atomically([&]() -> Result<void> {
            for (int i = m_random.bounded(15); i >= 0; --i) {
                // A refused write is part of it (a reference to nobody yet, a person twice in a group).
                const auto write = kinds.at(m_random.bounded(int(kinds.size())));
                written += ledger().atomically([&] { return write(); }) ? 1 : 0;
            }
            return isRolledBack ? Error{ErrorCode::Cancelled, u"x"_s} : Result<void>();
        });
        QCOMPARE(done.ok(), !isRolledBack);
        if (isRolledBack)
            m_ids = ids;
        if (m_random.bounded(3) == 0)
            continue; // several transactions between two refreshes
        MCS_OK(ledger().refresh(records));
        const auto fresh = ledger().load();
        MCS_OK(fresh);
        QVERIFY2(differences(records, *fresh).isEmpty(),
            qPrintable(u"round %1: "_s.arg(round) + differences(records, *fresh).join(u' ')));
    }
    QVERIFY2(written > 200, qPrintable(QString::number(written)));
}

QTEST_GUILESS_MAIN(TestEveryRecord)
#include "tst_everyrecord.moc"
