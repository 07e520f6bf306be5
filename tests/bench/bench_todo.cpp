// SPDX-License-Identifier: Apache-2.0
// やること of a large group practice after ten years: how long the list takes after a change, with what reading the
// change again takes, on a real encrypted ledger. Prints "what | ours | bar | ratio | bar | ok".
#include "models/tables/todomodel.h"
#include "tests/support/japanese.h"
#include "tests/support/ledger.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using tests::must;

namespace {

constexpr int staffCount = 500;
constexpr int patientCount = 3000;
constexpr int groupCount = 2000;
constexpr int membersAGroup = 10;
constexpr int deviceCount = 1500;
constexpr int carryOutCount = 10'000;

const QDate today = tests::TestLedger::today;

void addStaff(Ledger &ledger)
{
    for (int i = 0; i < staffCount; ++i) {
        Staff staff = tests::aStaff().named(u"職員 見本%1"_s.arg(i), u"ショクイン ミホン"_s);
        staff.email = u"s%1@midori.example.jp"_s.arg(i);
        staff.account.status = AccountStatus::InUse;
        staff.account.passwordRule = i % 3 ? PasswordRule::A13Symbols : PasswordRule::C8TwoMonths;
        staff.account.passwordChangedOn = today.addDays(-(i % 90));
        staff.account.inUseFrom = QDate(2024, 5, 1);
        staff.account.acquiredOn = QDate(2024, 4, 20);
        staff.account.registeredOn = i % 20 ? QDate(2024, 5, 1) : QDate();
        staff.account.profileOn = i % 7 ? QDate(2024, 5, 2) : QDate();
        staff.account.photoOn = i % 5 ? QDate(2024, 5, 2) : QDate();
        if (i % 10 == 9) {
            staff.employment = Employment::Left;
            staff.leftOn = today.addDays(-i);
        }
        const Staff saved = must(ledger.staff().save(staff));
        for (int old = 0; old < 3; ++old) { // ten years of papers: the newest is in force, some have none
            StaffPledge pledge;
            pledge.staff = saved.id;
            pledge.status = old < 2 ? PledgeStatus::Replaced : PledgeStatus::Signed;
            pledge.printedOn = QDate(2018 + old * 3, 4, 1);
            pledge.signedOn = pledge.printedOn.addDays(2);
            if (old < 2 || i % 25)
                must(ledger.pledges().save(pledge));
        }
    }
}

void addPatients(Ledger &ledger)
{
    for (int i = 0; i < patientCount; ++i) {
        Patient patient = tests::aPatient();
        patient.name = u"患者 見本%1"_s.arg(i);
        const Patient saved = must(ledger.patients().save(patient));
        ConsentId before;
        for (int old = 0; old < 2; ++old) {
            Consent consent;
            consent.patient = saved.id;
            consent.printedOn = QDate(2020 + old * 4, 4, 1);
            consent.explainedOn = consent.printedOn;
            consent.explainedBy = StaffId{1 + i % staffCount};
            consent.signedOn = consent.printedOn.addDays(1);
            consent.counterpartHandedOn = i % 30 ? consent.signedOn : QDate();
            consent.status = old == 0 ? ConsentStatus::Superseded
                : i % 30              ? ConsentStatus::Delivered
                                      : ConsentStatus::Signed;
            consent.custody = Custody::Both;
            consent.supersedes = before;
            if (i % 40)
                before = must(ledger.consents().save(consent)).id;
        }
    }
}

void addGroups(Ledger &ledger)
{
    for (int i = 0; i < groupCount; ++i) {
        Group group;
        group.patient = PatientId{i + 1};
        group.name = u"患者グループ%1"_s.arg(i);
        group.manager = StaffId{1 + i % staffCount};
        group.managerBasis = u"mcs-administrator"_s;
        group.status = GroupStatus::Active;
        group.preparedOn = QDate(2021, 4, 1);
        group.activeFrom = QDate(2021, 4, 2);
        group.createdInMcsOn = QDate(2021, 4, 2);
        const Group saved = must(ledger.groups().save(group));
        GroupReview review;
        review.group = saved.id;
        review.reviewedOn = today.addDays(-(i % 220));
        review.reviewer = group.manager;
        for (int m = 0; m < membersAGroup; ++m) {
            Membership member;
            member.group = saved.id;
            member.staff = StaffId{1 + (i * 7 + m * 31) % staffCount};
            member.necessity = u"担当"_s;
            member.status = m == 0 && i % 50 == 0 ? MembershipStatus::RemovalAsked : MembershipStatus::Joined;
            member.proposedOn = member.invitedOn = member.invitedInMcsOn = member.approvedOn = member.joinedOn
                = QDate(2021, 4, 3);
            member.approvedBy = StaffId{1};
            member.judgement = u"担当者として適切"_s;
            if (member.status == MembershipStatus::RemovalAsked) {
                member.removalAskedOn = today.addDays(-2);
                member.removalReason = RemovalReason::OffCase;
            }
            review.lines.append({must(ledger.memberships().save(member)).id, Verdict::Keep, {}});
        }
        must(ledger.reviews().save(review));
        PostCheck check;
        check.group = saved.id;
        check.checkedOn = today.addDays(-(i % 40));
        check.checker = group.manager;
        must(ledger.postChecks().save(check));
    }
}

void addDevices(Ledger &ledger, const policy::Policy &rules)
{
    const QList<policy::CheckItem> items = rules.checkItems();
    for (int i = 0; i < deviceCount; ++i) {
        Device device;
        device.ledgerNumber = u"T-%1"_s.arg(i, 4, 10, QChar(u'0'));
        device.name = u"タブレット %1"_s.arg(i);
        device.registeredOn = QDate(2022, 4, 1);
        device.startupPasswordChangedOn = today.addDays(-(i % 70));
        device.lockedStorage = i % 9 != 0;
        device.assignments.append({StaffId{1 + i % staffCount}, QDate(2022, 4, 2), {}, {}});
        const Device saved = must(ledger.devices().save(device));
        DeviceCheck check;
        check.device = saved.id;
        check.checkedOn = today.addDays(-(i % 200));
        check.checker = StaffId{1};
        check.policyId = rules.id();
        for (const policy::CheckItem &item : items)
            check.lines.append({item.id, i % 60 ? CheckAnswer::Ok : CheckAnswer::NotOk, {}});
        must(ledger.deviceChecks().save(check));
    }
    for (int i = 0; i < carryOutCount; ++i) {
        CarryOut out;
        out.applicant = StaffId{2 + i % (staffCount - 2)};
        out.items.append({DeviceId{1 + i % deviceCount}, {}, u"訪問記録の下書き"_s, {}, {}, {}});
        out.purpose = u"訪問"_s;
        out.from = today.addDays(-3 - i / 3);
        out.to = out.from.addDays(1);
        out.destination = u"患者宅"_s;
        out.appliedOn = out.decidedOn = out.takenOn = out.from;
        out.decidedBy = StaffId{1};
        out.status = i < 60 ? CarryOutStatus::Out : CarryOutStatus::Confirmed;
        if (out.status == CarryOutStatus::Confirmed) {
            out.items.first().returnedOn = out.items.first().erasedOn = out.to;
            out.returnedOn = out.checkedOn = out.to;
            out.checkedBy = StaffId{1};
        }
        must(ledger.carryOuts().save(out));
    }
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

template <class Work> double milliseconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (!tests::installJapanese()) // looking sentences up is part of the work
        qFatal("the Japanese sentences are missing");
    tests::TestLedger ledger;
    const double filling = milliseconds([&] {
        must(ledger.ledger().atomically([&]() -> Result<void> {
            addStaff(ledger.ledger());
            addPatients(ledger.ledger());
            addGroups(ledger.ledger());
            addDevices(ledger.ledger(), ledger.policy());
            return {};
        }));
    });
    Records records;
    const double start = milliseconds([&] { records = ledger.records(); });

    QList<double> reading;
    QList<double> listing;
    QList<double> showing;
    tables::TodoModel model;
    QList<policy::TodoItem> items = policy::todoList(records, ledger.policy(), today);
    model.setItems(items, ledger.policy(), today);
    for (int round = 0; round < 21; ++round) {
        Staff staff = records.staff.at(round * 7);
        staff.note = u"round %1"_s.arg(round);
        must(ledger.registers().saveStaff(staff));
        reading.append(milliseconds([&] { // as Session::reload does it: the views keep the former records meanwhile
            Records fresh = records;
            must(ledger.ledger().refresh(fresh));
            records = std::move(fresh);
        }));
        listing.append(milliseconds([&] { items = policy::todoList(records, ledger.policy(), today); }));
        showing.append(milliseconds([&] { model.setItems(items, ledger.policy(), today); }));
    }

    bool ok = true;
    const auto line = [&](const QString &what, double ours, double bar) {
        ok &= ours <= bar;
        out << what << " | " << QString::number(ours, 'f', 1) << " ms | " << bar << " ms | "
            << QString::number(bar / ours, 'f', 1) << "x | <= " << bar << " ms | " << (ours <= bar ? "ok" : "MISSED")
            << Qt::endl;
    };
    out << "name | ours | other | ratio | bar | ok" << Qt::endl;
    line(u"やること after a change, %1 items, median"_s.arg(items.size()), median(listing), 50);
    line(u"reading a change again, median"_s, median(reading), 50);
    line(u"the table of やること after a change, median"_s, median(showing), 50);
    out << "filling the ledger: " << QString::number(filling, 'f', 0)
        << " ms; reading all of it: " << QString::number(start, 'f', 0) << " ms" << Qt::endl;
    return ok ? 0 : 1;
}
