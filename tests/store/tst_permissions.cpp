// SPDX-License-Identifier: Apache-2.0
// The permission matrix (REQUIREMENTS 2.3) as the store enforces it, below every button: roles by actions.
#include "recordsamples.h"
#include "storefixture.h"

using namespace mcs::tests;

namespace {

constexpr std::pair<UserRole, const char16_t *> roles[] = {{UserRole::FacilityManager, u"事業所管理者"},
    {UserRole::McsAdministrator, u"MCS管理者"}, {UserRole::Assistant, u"補助"}, {UserRole::Auditor, u"監査"}};

struct Action
{
    QString name;
    QString allowed; // in the order of `roles`: "++-+"
    std::function<Result<void>(Ledger &)> act;
};

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyRoleMayDoWhatTheMatrixSays();
    void anAssistantPreparesAndTakesNothingBack();
    void whatIsRefusedInsideOtherWorkIsEnteredAfterIt();
    void aLedgerOpenForReadingRefusesWithoutAnEntry();

private:
    [[nodiscard]] QList<Action> actions();
    template <class Record>
    void addActions(QList<Action> &actions, const QString &allowed, Repository<Record> &(Ledger::*repository)());
    [[nodiscard]] QList<AuditEntry> refusals()
    {
        m_store->reopen(adminName.toString());
        AuditFilter filter;
        filter.action = u"refused"_s;
        return *m_store->ledger->audit(filter, 0, 1000);
    }

    std::unique_ptr<StoreFixture> m_store;
    StoredIds m_ids;
    int m_seed = 0;
};

void TestPermissions::init()
{
    m_store = std::make_unique<StoreFixture>(UserRole::FacilityManager);
    m_ids.clear();
    m_seed = 0;
    for (const auto &[role, name] : roles) {
        AppUser user;
        user.name = QString::fromUtf16(name);
        user.role = role;
        MCS_OK(m_store->ledger->users().save(user));
    }
    // One record of every kind.
    const auto keep = [&]<class Record>(Repository<Record> &repository) {
        Record record;
        fill(record, m_ids, m_seed++);
        const auto saved = repository.save(record);
        MCS_OK(saved);
        m_ids[Mapping<Record>::entity()] << saved->id.value;
    };
    Ledger &ledger = *m_store->ledger;
    keep(ledger.facilities());
#define MCS_KEEP(Type, name) keep(ledger.name());
    MCS_RECORD_KINDS(MCS_KEEP)
#undef MCS_KEEP
}

// A new one, a change, a removal.
template <class Record>
void TestPermissions::addActions(
    QList<Action> &actions, const QString &allowed, Repository<Record> &(Ledger::*repository)())
{
    const QString kind = Mapping<Record>::entity();
    Record made;
    fill(made, m_ids, m_seed += 3);
    const typename Record::IdType id{m_ids.value(kind).constFirst()};
    actions << Action{
        kind + u": insert"_s, allowed, [=](Ledger &ledger) { return withoutValue((ledger.*repository)().save(made)); }};
    actions << Action{kind + u": change"_s, allowed, [=, seed = m_seed, ids = m_ids](Ledger &ledger) {
                          Record record = *(ledger.*repository)().find(id);
                          fill(record, ids, seed + 3);
                          return withoutValue((ledger.*repository)().save(record));
                      }};
    actions << Action{
        kind + u": remove"_s, allowed, [=](Ledger &ledger) { return (ledger.*repository)().remove(id, u"x"_s); }};
}

QList<Action> TestPermissions::actions()
{
    QList<Action> all;
    // What differs from "both offices"; the samples are not drafts (see the drafts below).
    const QHash<QString, QString> special{{u"appointment"_s, u"+---"_s}, {u"device-permit"_s, u"+---"_s},
        {u"audit-review"_s, u"++-+"_s}, {u"carry-out"_s, u"+++-"_s}, {u"consent"_s, u"+++-"_s},
        {u"submission"_s, u"+++-"_s}, {u"inspection"_s, u"++-+"_s}};
    addActions(all, u"++--"_s, &Ledger::facilities);
#define MCS_ACTIONS(Type, name) addActions(all, special.value(Mapping<Type>::entity(), u"++--"_s), &Ledger::name);
    MCS_RECORD_KINDS(MCS_ACTIONS)
#undef MCS_ACTIONS
    const auto change = [&](const QString &name, const QString &allowed, auto repository, auto record) {
        all << Action{name, allowed, [=](Ledger &ledger) { return withoutValue((ledger.*repository)().save(record)); }};
    };
    Membership member;
    member.group = GroupId{m_ids.value(u"group"_s).constFirst()};
    member.personName = u"茨城 健"_s;
    change(u"membership: candidate"_s, u"+++-"_s, &Ledger::memberships, member);
    member.status = MembershipStatus::Approved;
    change(u"membership: approved"_s, u"++--"_s, &Ledger::memberships, member);
    PostCheck check;
    check.group = member.group;
    check.action = PostAction::DeletedByAdministrator;
    change(u"post-check: deletion"_s, u"++--"_s, &Ledger::postChecks, check);
    CarryOut carryOut;
    carryOut.applicant = StaffId{m_ids.value(u"staff"_s).constFirst()};
    for (const auto &[status, allowed] :
        {std::pair(CarryOutStatus::Draft, u"+++-"_s), {CarryOutStatus::Applied, u"+++-"_s},
            {CarryOutStatus::Approved, u"++--"_s}, {CarryOutStatus::Withdrawn, u"++--"_s}}) {
        carryOut.status = status;
        change(u"carry-out: %1"_s.arg(int(status)), allowed, &Ledger::carryOuts, carryOut);
    }
    StaffPledge pledge;
    pledge.staff = carryOut.applicant;
    change(u"pledge: printed"_s, u"+++-"_s, &Ledger::pledges, pledge);
    pledge.status = PledgeStatus::Signed;
    change(u"pledge: signed"_s, u"++--"_s, &Ledger::pledges, pledge);
    Incident incident;
    change(u"incident: reported"_s, u"+++-"_s, &Ledger::incidents, incident);
    SecondaryUse use;
    use.group = member.group;
    use.content = u"4月1日の投稿"_s;
    change(u"secondary-use: asked"_s, u"+++-"_s, &Ledger::secondaryUses, use);
    Consent consent;
    consent.patient = PatientId{m_ids.value(u"patient"_s).constFirst()};
    consent.status = ConsentStatus::Signed;
    change(u"consent: signed"_s, u"++--"_s, &Ledger::consents, consent);
    Submission submission;
    submission.status = SubmissionStatus::Submitted;
    change(u"submission: handed in"_s, u"++--"_s, &Ledger::submissions, submission);
    DevicePermit permit;
    permit.device = DeviceId{m_ids.value(u"device"_s).constFirst()};
    permit.staff = carryOut.applicant;
    change(u"device-permit: asked"_s, u"++--"_s, &Ledger::devicePermits, permit);
    permit.status = PermitStatus::Refused;
    change(u"device-permit: refused"_s, u"+---"_s, &Ledger::devicePermits, permit);
    // The stored one is permitted. That it ran out is a record like any other; all else about it is a decision.
    const auto changePermit = [&](const QString &name, const QString &allowed, auto &&edit) {
        const DevicePermitId id{m_ids.value(u"device-permit"_s).constFirst()};
        all << Action{u"device-permit: "_s + name, allowed, [=](Ledger &ledger) {
                          DevicePermit stored = *ledger.devicePermits().find(id);
                          edit(stored);
                          return withoutValue(ledger.devicePermits().save(stored));
                      }};
    };
    changePermit(u"ran out"_s, u"++--"_s, [](DevicePermit &stored) {
        stored.status = PermitStatus::Expired;
        stored.endedOn = QDate(2026, 4, 1);
    });
    changePermit(u"asked for again"_s, u"+---"_s, [](DevicePermit &stored) { stored.status = PermitStatus::Asked; });
    changePermit(u"longer"_s, u"+---"_s, [](DevicePermit &stored) { stored.to = QDate(2030, 4, 1); });
    IssuedDocument document;
    document.role = u"staff-pledge"_s;
    document.fill = u"blank"_s;
    document.contentHash = QByteArray(32, 'h');
    all << Action{u"print a form"_s, u"+++-"_s, [=](Ledger &ledger) { return withoutValue(ledger.issue(document)); }};
    all << Action{u"settings"_s, u"++--"_s, [](Ledger &ledger) { return ledger.saveSettings({{u"x"_s, 1}}); }};
    all << Action{
        u"read the audit log"_s, u"++-+"_s, [](Ledger &ledger) { return withoutValue(ledger.audit({}, 0, 1)); }};
    all << Action{u"read everything"_s, u"++++"_s, [](Ledger &ledger) { return withoutValue(ledger.load()); }};
    return all;
}

void TestPermissions::everyRoleMayDoWhatTheMatrixSays()
{
    const QList<Action> all = actions();
    QVERIFY(all.size() > 80);
    QStringList differences;
    QList<qsizetype> refused;
    for (std::size_t r = 0; r < std::size(roles); ++r) {
        const QString name = QString::fromUtf16(roles[r].second);
        m_store->reopen(name);
        qsizetype count = 0;
        for (const Action &action : all) {
            // Taken back, so that each action meets the same ledger.
            Result<void> done;
            const auto takenBack = m_store->ledger->atomically([&]() -> Result<void> {
                done = action.act(*m_store->ledger);
                return Error{ErrorCode::Cancelled, u"x"_s};
            });
            QVERIFY(!takenBack);
            const bool isRefused = !done && done.error().code == ErrorCode::PermissionDenied;
            count += isRefused;
            const bool isAllowed = action.allowed.at(qsizetype(r)) == u'+';
            if (isAllowed && !done)
                differences << u"%1 may not: %2 (%3)"_s.arg(name, action.name, done.error().message);
            else if (!isAllowed && !isRefused)
                differences << u"%1 may: %2"_s.arg(name, action.name);
        }
        refused << count;
    }
    QVERIFY2(differences.isEmpty(), qPrintable(u'\n' + differences.join(u'\n')));
    const QList<AuditEntry> entries = refusals();
    for (std::size_t r = 0; r < std::size(roles); ++r)
        QCOMPARE(std::count_if(entries.begin(), entries.end(),
                     [&](const AuditEntry &entry) { return entry.user == QString::fromUtf16(roles[r].second); }),
            refused.at(qsizetype(r)));
    QVERIFY(refused.constFirst() == 0 && refused.constLast() > 70);
}

void TestPermissions::anAssistantPreparesAndTakesNothingBack()
{
    Ledger *ledger = m_store->ledger.get();
    Membership member;
    member.group = GroupId{m_ids.value(u"group"_s).constFirst()};
    member.personName = u"茨城 健"_s;
    member.status = MembershipStatus::Approved;
    member = *ledger->memberships().save(member);
    CarryOut carryOut;
    carryOut.applicant = StaffId{m_ids.value(u"staff"_s).constFirst()};
    carryOut.status = CarryOutStatus::Approved;
    carryOut = *ledger->carryOuts().save(carryOut);
    StaffPledge pledge;
    pledge.staff = carryOut.applicant;
    pledge.status = PledgeStatus::Signed;
    pledge = *ledger->pledges().save(pledge);

    m_store->reopen(u"補助"_s);
    ledger = m_store->ledger.get();
    member.status = MembershipStatus::Candidate;
    MCS_FAILS(ledger->memberships().save(member), ErrorCode::PermissionDenied);
    carryOut.status = CarryOutStatus::Draft;
    MCS_FAILS(ledger->carryOuts().save(carryOut), ErrorCode::PermissionDenied);
    pledge.status = PledgeStatus::Printed;
    MCS_FAILS(ledger->pledges().save(pledge), ErrorCode::PermissionDenied);
    MCS_FAILS(ledger->pledges().remove(pledge.id, u"x"_s), ErrorCode::PermissionDenied);
    QCOMPARE(ledger->memberships().find(member.id)->status, MembershipStatus::Approved);

    CarryOut draft;
    draft.applicant = carryOut.applicant;
    auto saved = ledger->carryOuts().save(draft);
    MCS_OK(saved);
    saved->status = CarryOutStatus::Applied;
    saved = ledger->carryOuts().save(*saved);
    MCS_OK(saved);
    saved->status = CarryOutStatus::Approved;
    MCS_FAILS(ledger->carryOuts().save(*saved), ErrorCode::PermissionDenied);
    MCS_OK(ledger->carryOuts().remove(saved->id, u"取りやめ"_s));
    QCOMPARE(refusals().size(), 5);
}

void TestPermissions::whatIsRefusedInsideOtherWorkIsEnteredAfterIt()
{
    m_store->reopen(u"補助"_s);
    Ledger &ledger = *m_store->ledger;
    MCS_OK(ledger.atomically([&]() -> Result<void> {
        const auto outer = ledger.atomically([&]() -> Result<void> {
            const auto inner = ledger.atomically([&] { return withoutValue(ledger.staff().save(aStaff())); });
            return inner;
        });
        return outer ? Error{} : Result<void>(); // survived: the rest goes on
    }));
    MCS_FAILS(ledger.atomically([&] { return ledger.saveSettings({{u"x"_s, 1}}); }), ErrorCode::PermissionDenied);
    const QList<AuditEntry> entries = refusals();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.constFirst().entity, u"settings"_s);
    QCOMPARE(entries.constLast().entity, u"staff"_s);
    QCOMPARE(entries.constLast().user, u"補助"_s);
    QCOMPARE(m_store->verified().problems, QStringList());
}

void TestPermissions::aLedgerOpenForReadingRefusesWithoutAnEntry()
{
    m_store->reopen(u"補助"_s, OpenMode::ReadOnly);
    MCS_FAILS(m_store->ledger->audit({}, 0, 1), ErrorCode::PermissionDenied);
    QVERIFY(refusals().isEmpty());
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
