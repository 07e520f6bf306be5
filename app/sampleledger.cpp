// SPDX-License-Identifier: Apache-2.0
#include "app/sampleledger.h"

#include "app/sampleconduct.h"
#include "app/sampledevices.h"
#include "app/samplegroups.h"
#include "app/sampleoversight.h"
#include "app/sampleprocedures.h"
#include "app/samplewriter.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/service.h"

#include <algorithm>
#include <utility>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

template <class Enum>
Enum pick(const QJsonObject &json, QLatin1StringView key,
    std::initializer_list<std::pair<QLatin1StringView, Enum>> known, Enum otherwise)
{
    const QString word = json.value(key).toString();
    const auto found
        = std::find_if(known.begin(), known.end(), [&word](const auto &entry) { return entry.first == word; });
    return found == known.end() ? otherwise : found->second;
}

domain::Sex sexOf(const QJsonObject &json)
{
    using domain::Sex;
    return pick(json, "sex"_L1, {{"male"_L1, Sex::Male}, {"female"_L1, Sex::Female}}, Sex::Unrecorded);
}

class Sample : public SampleWriter
{
public:
    using SampleWriter::SampleWriter;

    Result<void> enter()
    {
        const auto known = m_ledger.staff().all();
        if (!known)
            return known.error();
        for (const domain::Staff &staff : *known)
            m_staff.insert(staff.name, staff);
        const auto json = sampleFile(u"records.json"_s);
        if (!json)
            return json.error();
        for (const auto step :
            {&Sample::enterStaff, &Sample::enterPackets, &Sample::enterPatients, &Sample::enterGroups}) {
            if (const auto done = (this->*step)(*json); !done)
                return done;
        }
        if (const auto done = enterSampleDevices(m_ledger, m_registers, m_clock, m_today); !done)
            return done;
        if (const auto done = enterSampleConduct(m_ledger, m_registers, m_clock, m_today); !done)
            return done;
        if (const auto done = enterSampleOversight(m_ledger, m_registers, m_clock, m_today); !done)
            return done;
        return enterSampleProcedures(m_ledger, m_registers, m_clock, m_today);
    }

private:
    Result<void> enterStaff(const QJsonObject &json)
    {
        const QJsonArray people = json.value("staff"_L1).toArray();
        for (const QJsonValue &value : people) {
            const QJsonObject person = value.toObject();
            domain::Staff staff = m_staff.value(text(person, "name"_L1));
            fill(staff, person);
            auto saved = on(m_today).saveStaff(staff);
            if (!saved)
                return saved.error();
            const QJsonArray pledges = person.value("pledges"_L1).toArray();
            for (const QJsonValue &pledge : pledges) {
                if (const auto done = enterPledge(saved->id, pledge.toObject()); !done)
                    return done;
            }
            // An account comes into use only after the pledge (第9条); some regions issue it after the application.
            domain::Staff user = *saved;
            user.account = account(person.value("account"_L1).toObject());
            if (const auto used = on(m_today).saveStaff(user))
                saved = used;
            else if (used.error().code == domain::ErrorCode::RuleViolation)
                m_waiting.append(user);
            else
                return used.error();
            m_staff.insert(saved->name, *saved);
        }
        return {};
    }

    void fill(domain::Staff &staff, const QJsonObject &person) const
    {
        using domain::Employment;
        staff.name = text(person, "name"_L1);
        staff.kana = text(person, "kana"_L1);
        staff.sex = sexOf(person);
        staff.jobType = text(person, "job"_L1);
        staff.email = text(person, "email"_L1);
        staff.address = text(person, "address"_L1);
        staff.employment = pick(person, "employment"_L1,
            {{"onLeave"_L1, Employment::OnLeave}, {"left"_L1, Employment::Left}}, Employment::Active);
        staff.joinedOn = date(person, "joined"_L1);
        staff.leftOn = date(person, "left"_L1);
        staff.isMcsUser = person.value("mcsUser"_L1).toBool(true);
        staff.mcsTermsAgreedOn = date(person, "termsAgreed"_L1);
        staff.note = text(person, "note"_L1);
        if (staff.isMcsUser)
            staff.eligibility = m_registers.policy().staffEligibilities().value(0).id;
    }

    [[nodiscard]] domain::McsAccount account(const QJsonObject &json) const
    {
        using domain::AccountStatus;
        using domain::PasswordRule;
        domain::McsAccount account;
        account.status = pick(json, "status"_L1,
            {{"acquired"_L1, AccountStatus::Acquired}, {"inUse"_L1, AccountStatus::InUse},
                {"suspensionAsked"_L1, AccountStatus::SuspensionAsked}, {"suspended"_L1, AccountStatus::Suspended},
                {"toBeDeleted"_L1, AccountStatus::ToBeDeleted}, {"deleted"_L1, AccountStatus::Deleted},
                {"staffReleased"_L1, AccountStatus::StaffReleased}},
            AccountStatus::None);
        account.passwordRule = pick(json, "rule"_L1,
            {{"A13"_L1, PasswordRule::A13Symbols}, {"B8"_L1, PasswordRule::B8SymbolsTwoMonths},
                {"C8"_L1, PasswordRule::C8TwoMonths}},
            PasswordRule::Unrecorded);
        const auto allowed = m_registers.policy().passwordAlternatives();
        const bool known = std::any_of(
            allowed.begin(), allowed.end(), [&account](const auto &one) { return one.rule == account.passwordRule; });
        if (!known && account.passwordRule != PasswordRule::Unrecorded)
            account.passwordRule = allowed.isEmpty() ? PasswordRule::Unrecorded : allowed.first().rule;
        account.acquiredOn = date(json, "acquired"_L1);
        account.inUseFrom = date(json, "inUse"_L1);
        account.passwordChangedOn = date(json, "passwordChanged"_L1);
        account.profileOn = date(json, "profile"_L1);
        account.photoOn = date(json, "photo"_L1);
        account.registeredOn = date(json, "registered"_L1);
        account.releasedOn = date(json, "released"_L1);
        account.deletedOn = date(json, "deleted"_L1);
        return account;
    }

    Result<void> enterPledge(domain::StaffId staff, const QJsonObject &json)
    {
        const QString state = text(json, "state"_L1);
        const QDate day = date(json, "on"_L1);
        if (state == "printed"_L1) {
            const auto printed = on(day).pledgePrinted(staff, {}, day);
            if (printed)
                m_lastPledge = printed->id;
            return withoutValue(printed);
        }
        if (state == "signed"_L1 || (state == "exempt"_L1 && m_registers.policy().exemptionPoints().isEmpty()))
            return withoutValue(on(day).pledgeSigned(staff, day, text(json, "place"_L1), text(json, "reason"_L1)));
        if (state == "void"_L1)
            return withoutValue(on(m_today).pledgeVoided(m_lastPledge, text(json, "reason"_L1)));
        domain::PledgeExemption exemption;
        exemption.document = text(json, "document"_L1);
        exemption.date = day;
        exemption.checkedBy = text(json, "checkedBy"_L1);
        const QJsonArray points = json.value("points"_L1).toArray();
        for (std::size_t i = 0; i < exemption.points.size(); ++i)
            exemption.points.at(i) = points.at(static_cast<qsizetype>(i)).toBool();
        return withoutValue(on(m_today).pledgeExempted(staff, exemption));
    }

    Result<void> enterPatients(const QJsonObject &json)
    {
        const QJsonArray people = json.value("patients"_L1).toArray();
        for (const QJsonValue &value : people) {
            const QJsonObject person = value.toObject();
            const auto birth = domain::parseDate(text(person, "birth"_L1));
            if (!birth)
                return birth.error();
            // Care ends after the groups had their time (enterGroups).
            domain::Patient atFirst = patient(person, *birth);
            const domain::CareStatus status = std::exchange(atFirst.status, domain::CareStatus::AtHome);
            const QDate endedOn = std::exchange(atFirst.endedOn, QDate());
            const auto saved = on(m_today).savePatient(atFirst);
            if (!saved)
                return saved.error();
            m_ends.append({saved->id, status, endedOn});
            const QJsonArray consents = person.value("consents"_L1).toArray();
            for (const QJsonValue &consent : consents) {
                if (const auto done = enterConsent(saved->id, consent.toObject()); !done)
                    return done;
            }
        }
        return {};
    }

    Result<void> enterGroups(const QJsonObject &)
    {
        const auto entered = enterSampleGroups(m_ledger, m_registers, m_clock, m_today);
        if (!entered)
            return entered;
        for (const End &end : std::as_const(m_ends)) {
            auto stored = m_ledger.patients().find(end.patient);
            if (!stored)
                return stored.error();
            stored->status = end.status;
            stored->endedOn = end.on;
            if (const auto saved = on(m_today).savePatient(*stored); !saved)
                return saved.error();
        }
        return {};
    }

    [[nodiscard]] domain::Patient patient(const QJsonObject &person, QDate birth) const
    {
        using domain::CareStatus;
        domain::Patient patient;
        patient.name = text(person, "name"_L1);
        patient.kana = text(person, "kana"_L1);
        patient.birth = birth;
        patient.sex = sexOf(person);
        patient.address = text(person, "address"_L1);
        patient.tel = text(person, "tel"_L1);
        patient.attendingPhysician = text(person, "attendingPhysician"_L1);
        patient.status = pick(person, "status"_L1,
            {{"inHospital"_L1, CareStatus::InHospital}, {"inFacility"_L1, CareStatus::InFacility},
                {"ended"_L1, CareStatus::Ended}, {"died"_L1, CareStatus::Died}},
            CareStatus::AtHome);
        patient.endedOn = date(person, "ended"_L1);
        patient.sharedInMcs = person.value("shared"_L1).toBool(true);
        const QJsonArray contacts = person.value("contacts"_L1).toArray();
        for (const QJsonValue &value : contacts) {
            const QJsonObject contact = value.toObject();
            patient.contacts.append({.kind = domain::ContactKind::Family,
                .name = text(contact, "name"_L1),
                .relation = text(contact, "relation"_L1),
                .tel = text(contact, "tel"_L1),
                .address = {}});
        }
        return patient;
    }

    Result<void> enterConsent(domain::PatientId patient, const QJsonObject &json)
    {
        using domain::SignerKind;
        const QString state = text(json, "state"_L1);
        const QDate day = date(json, "on"_L1);
        auto consent = on(day).consentPrinted(patient, {}, day);
        if (!consent || state == "printed"_L1)
            return withoutValue(consent);
        if (state == "refused"_L1)
            return withoutValue(on(day).consentRefused(consent->id, day, text(json, "note"_L1)));
        consent->explainedOn = day;
        consent->explainedBy = m_staff.value(text(json, "explainedBy"_L1)).id;
        consent->signedOn = day;
        consent->signerKind = pick(json, "signer"_L1,
            {{"family"_L1, SignerKind::Family}, {"proxy"_L1, SignerKind::Proxy},
                {"writtenByAnother"_L1, SignerKind::WrittenByAnother}},
            SignerKind::Patient);
        consent->patientSigned = consent->signerKind != SignerKind::Family;
        consent->familySigned = !consent->patientSigned;
        consent->signerName = text(json, "signerName"_L1);
        consent->relation = text(json, "relation"_L1);
        consent->proxyReason = text(json, "reason"_L1);
        consent->storagePlace = text(json, "place"_L1);
        consent = on(day).consentSigned(*consent);
        if (!consent || state == "signed"_L1)
            return withoutValue(consent);
        consent = on(day).counterpartHanded(consent->id, day);
        if (!consent || state == "delivered"_L1)
            return withoutValue(consent);
        const QDate withdrawn = date(json, "withdrawn"_L1);
        return withoutValue(on(withdrawn).consentWithdrawn(consent->id, withdrawn, text(json, "note"_L1)));
    }

    Result<void> enterPackets(const QJsonObject &json)
    {
        if (m_registers.policy().submissions().isEmpty())
            return {}; // this policy asks for no notification
        if (const auto done = enterEach(json.value("packets"_L1), &Sample::enterPacket); !done)
            return done;
        // Whose account no application has opened yet stays without one.
        for (const domain::Staff &user : std::as_const(m_waiting)) {
            const auto saved = on(m_today).saveStaff(user);
            if (saved)
                m_staff.insert(saved->name, *saved);
            else if (saved.error().code != domain::ErrorCode::RuleViolation)
                return saved.error();
        }
        return {};
    }

    // What the region wants before the papers are handed in: a course, the explanation of its policy.
    Result<void> preparePeople(const policy::SubmissionRule &rule, const QList<domain::StaffId> &roster, QDate day)
    {
        if (rule.asks(u"training"_s)) {
            domain::TrainingSession course;
            course.title = u"MCS講習会"_s;
            course.kind = domain::TrainingKind::Course;
            course.organiser = domain::TrainingOrganiser::Secretariat;
            course.heldOn = day;
            course.attendances = {{roster.first(), day}};
            if (const auto saved = on(day).trainings().saveTraining(course); !saved)
                return saved.error();
        }
        const QList<policy::ExpectedDocument> documents
            = rule.asks(u"explained"_s) ? m_registers.policy().expectedDocuments() : QList<policy::ExpectedDocument>();
        for (const policy::ExpectedDocument &expected : documents) {
            if (expected.kind != domain::PolicyDocumentKind::RegionalPolicy
                && expected.kind != domain::PolicyDocumentKind::OperatingRules)
                continue;
            const auto explained = explain(expected, roster, day);
            if (!explained)
                return explained;
        }
        return {};
    }

    Result<void> explain(const policy::ExpectedDocument &expected, const QList<domain::StaffId> &roster, QDate day)
    {
        const auto all = m_ledger.policyDocuments().all();
        if (!all)
            return all.error();
        const auto same = std::find_if(all->cbegin(), all->cend(),
            [&expected](const domain::PolicyDocument &one) { return one.title == expected.title; });
        domain::PolicyDocument document = same == all->cend() ? domain::PolicyDocument() : *same;
        if (same == all->cend()) {
            document.kind = expected.kind;
            document.title = expected.title;
            document.version = u"初版"_s;
            document.effectiveOn = day.addYears(-1);
            const auto saved = on(day).trainings().saveDocument(document);
            if (!saved)
                return saved.error();
            document = *saved;
        }
        return on(day).trainings().briefed({document.id}, roster, day, domain::BriefingMethod::Handout);
    }

    Result<void> enterPacket(const QJsonObject &json)
    {
        using domain::SubmissionKind;
        using domain::SubmissionMethod;
        QList<domain::StaffId> roster;
        const QJsonArray names = json.value("roster"_L1).toArray();
        for (const QJsonValue &name : names)
            roster.append(m_staff.value(name.toString()).id);
        const auto kind = pick(json, "kind"_L1, {{"addition"_L1, SubmissionKind::Addition}}, SubmissionKind::New);
        const QDate prepared = date(json, "prepared"_L1);
        const auto rule = m_registers.policy().submission(kind);
        if (!rule)
            return {};
        for (const domain::Staff &user : std::as_const(m_waiting)) {
            if (rule->decided && policy::isInService(user, prepared) && !roster.contains(user.id))
                roster.append(user.id);
        }
        if (const auto done = preparePeople(*rule, roster, prepared); !done)
            return done;
        auto packet = on(prepared).preparePacket(kind, roster);
        if (!packet)
            return packet.error();
        const QList<domain::SubmissionPaper> papers = packet->papers;
        for (const domain::SubmissionPaper &paper : papers) {
            packet = m_registers.paperPrinted(packet->id, paper.role, {});
            if (!packet)
                return packet.error();
        }
        const QDate signedOn = date(json, "signed"_L1);
        for (const domain::SubmissionPaper &paper : papers) {
            packet = on(signedOn).paperSigned(packet->id, paper.role, signedOn);
            if (!packet)
                return packet.error();
        }
        const QDate submitted = date(json, "submitted"_L1);
        const auto method = pick(json, "method"_L1, {{"post"_L1, SubmissionMethod::Post}}, SubmissionMethod::ByHand);
        packet = on(submitted).packetSubmitted(packet->id, submitted, method);
        const QDate received = date(json, "received"_L1);
        if (!packet || !received.isValid())
            return withoutValue(packet);
        packet = on(received).packetReceived(packet->id, received, text(json, "receipt"_L1));
        if (!packet || !rule->decided)
            return withoutValue(packet);
        packet = m_registers.packetDecided(packet->id, true, received);
        return packet ? withoutValue(m_registers.idsIssued(packet->id, received)) : Result<void>(packet.error());
    }

    struct End
    {
        domain::PatientId patient;
        domain::CareStatus status;
        QDate on;
    };

    QHash<QString, domain::Staff> m_staff; // by name
    QList<domain::Staff> m_waiting; // whose account opens only after the application
    domain::PledgeId m_lastPledge;
    QList<End> m_ends;
};

} // namespace

QJsonObject sampleFacility()
{
    const auto json = sampleFile(u"facility.json"_s);
    return json ? *json : QJsonObject();
}

SetupRequest sampleRequest(QDate today)
{
    SetupRequest request;
    request.policyId = u"tokai"_s;
    request.facility = sampleFacility();
    const auto records = sampleFile(u"records.json"_s);
    request.inOfficeSince = today.addDays(records ? records->value("officeSince"_L1).toInt() : 0);
    return request;
}

Result<void> enterSample(domain::Ledger &ledger, const policy::Policy &policy, QDate today)
{
    domain::FixedClock clock(today);
    policy::Registers registers(ledger, policy, clock);
    Sample sample(ledger, registers, clock, today);
    return ledger.atomically([&sample] { return sample.enter(); });
}

} // namespace mcs::app
