// SPDX-License-Identifier: Apache-2.0
#include "app/ledgersetup.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/policy.h"
#include "models/policy/registers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace mcs::app {

using namespace Qt::StringLiterals;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::LedgerSetup)
};

constexpr int maximumTextLength = 200;

// The kinds of REQUIREMENTS 2.1.
QStringList facilityKinds()
{
    return {u"病院"_s, u"診療所"_s, u"歯科"_s, u"助産所"_s, u"薬局"_s, u"訪問看護"_s, u"居宅介護支援"_s,
        u"介護サービス"_s, u"その他"_s};
}

// Collects every mistake of a facility description with its place.
class FacilityCheck
{
public:
    FacilityCheck(const QJsonObject &facility, QDate today)
        : m_today(today)
    {
        knownKeys({}, facility,
            {u"name"_s, u"kind"_s, u"corporation"_s, u"postal"_s, u"address"_s, u"tel"_s, u"fax"_s, u"email"_s,
                u"manager"_s, u"mcsAdministrators"_s, u"privacyContact"_s});
        text({}, facility, u"name"_s, Words::tr("Facility name"), Need::Required);
        kind(facility);
        text({}, facility, u"corporation"_s, Words::tr("Corporation"), Need::Optional);
        text({}, facility, u"postal"_s, Words::tr("Postal code"), Need::Optional);
        text({}, facility, u"address"_s, Words::tr("Address"), Need::Required);
        text({}, facility, u"tel"_s, Words::tr("Telephone"), Need::Required);
        text({}, facility, u"fax"_s, Words::tr("FAX"), Need::Optional);
        email(facility);
        person(u"/manager"_s, facility.value("manager"_L1));
        administrators(facility.value("mcsAdministrators"_L1));
        privacyContact(facility);
    }

    [[nodiscard]] QStringList problems() const { return m_problems; }

private:
    enum class Need { Required, Optional };

    void add(const QString &pointer, const QString &sentence)
    {
        m_problems.append(Words::tr("%1: %2").arg(pointer, sentence));
    }

    void knownKeys(const QString &at, const QJsonObject &object, const QStringList &known)
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            if (!known.contains(key))
                add(at + u'/' + key, Words::tr("This item is not known. Check its spelling or delete it."));
        }
    }

    // Returns the text when there is an acceptable one.
    std::optional<QString> text(
        const QString &at, const QJsonObject &object, const QString &key, const QString &field, Need need)
    {
        const QString pointer = at + u'/' + key;
        const QJsonValue value = object.value(key);
        if (value.isUndefined()) {
            if (need == Need::Required)
                add(pointer, Words::tr("“%1” is missing. Please enter it.").arg(field));
            return {};
        }
        if (!value.isString()) {
            add(pointer, Words::tr("“%1” must be text.").arg(field));
            return {};
        }
        const QString given = value.toString();
        if (given.trimmed().isEmpty()) {
            if (need == Need::Required)
                add(pointer, Words::tr("“%1” is empty. Please enter it.").arg(field));
            return {};
        }
        if (const auto checked = domain::checkText(field, given, maximumTextLength); !checked) {
            add(pointer, checked.error().message);
            return {};
        }
        return given;
    }

    void kind(const QJsonObject &facility)
    {
        const auto given = text({}, facility, u"kind"_s, Words::tr("Kind of facility"), Need::Required);
        if (given && !facilityKinds().contains(*given))
            add(u"/kind"_s, Words::tr("The kind must be one of %1.").arg(facilityKinds().join(u'、')));
    }

    void email(const QJsonObject &facility)
    {
        const QString field = Words::tr("E-mail address");
        const auto given = text({}, facility, u"email"_s, field, Need::Optional);
        if (!given)
            return;
        if (const auto checked = domain::checkEmail(field, *given); !checked)
            add(u"/email"_s, checked.error().message);
    }

    void person(const QString &at, const QJsonValue &value)
    {
        if (value.isUndefined()) {
            add(at,
                Words::tr("“%1” is missing. Please enter it.")
                    .arg(at == "/manager"_L1 ? Words::tr("Manager") : Words::tr("MCS administrator")));
            return;
        }
        if (!value.isObject()) {
            add(at, Words::tr("A person is written with “name” and “kana”."));
            return;
        }
        const QJsonObject person = value.toObject();
        knownKeys(at, person, {u"name"_s, u"kana"_s, u"joined"_s, u"since"_s});
        for (const auto &[key, field, need] : {std::tuple(u"name"_s, Words::tr("Name"), Need::Required),
                 {u"kana"_s, Words::tr("Reading"), Need::Optional}}) {
            const auto given = text(at, person, key, field, need);
            if (!given)
                continue;
            if (const auto checked = domain::checkName(field, *given); !checked)
                add(at + u'/' + key, checked.error().message);
        }
        const auto joined = pastDay(at, person, u"joined"_s, Words::tr("Joined on"));
        const auto since = pastDay(at, person, u"since"_s, Words::tr("In office since"));
        if (joined && since && *since < *joined)
            add(at + u"/since"_s, Words::tr("The office begins before the person joined. Please check both dates."));
    }

    std::optional<QDate> pastDay(const QString &at, const QJsonObject &person, const QString &key, const QString &field)
    {
        const auto given = text(at, person, key, field, Need::Optional);
        if (!given)
            return {};
        const auto day = domain::parseDate(*given);
        if (!day)
            add(at + u'/' + key, day.error().message);
        else if (m_today.isValid() && *day > m_today)
            add(at + u'/' + key, Words::tr("“%1” lies in the future. Please enter a day up to today.").arg(field));
        else
            return *day;
        return {};
    }

    void administrators(const QJsonValue &value)
    {
        const QString at = u"/mcsAdministrators"_s;
        if (value.isUndefined()) {
            add(at, Words::tr("“%1” is missing. Please enter it.").arg(Words::tr("MCS administrator")));
            return;
        }
        if (!value.isArray() || value.toArray().isEmpty()) {
            add(at, Words::tr("List at least one MCS administrator."));
            return;
        }
        const QJsonArray list = value.toArray();
        QStringList seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString itemAt = at + u'/' + QString::number(i);
            person(itemAt, list.at(i));
            const QString key = domain::searchKey(list.at(i).toObject().value("name"_L1).toString());
            if (!key.isEmpty() && seen.contains(key))
                add(itemAt + u"/name"_s, Words::tr("This person is listed twice."));
            seen.append(key);
        }
    }

    void privacyContact(const QJsonObject &facility)
    {
        const QJsonValue value = facility.value("privacyContact"_L1);
        if (value.isUndefined())
            return;
        const QString at = u"/privacyContact"_s;
        if (!value.isObject()) {
            add(at, Words::tr("The contact is written with “name” and “tel”."));
            return;
        }
        knownKeys(at, value.toObject(), {u"name"_s, u"tel"_s});
        text(at, value.toObject(), u"name"_s, Words::tr("Name"), Need::Optional);
        text(at, value.toObject(), u"tel"_s, Words::tr("Telephone"), Need::Optional);
    }

    QDate m_today;
    QStringList m_problems;
};

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString().trimmed();
}

// Checked before: an invalid date only where nothing is given.
QDate dayOf(const QJsonObject &object, QLatin1StringView key)
{
    const auto day = domain::parseDate(textOf(object, key));
    return day ? *day : QDate();
}

domain::Facility facilityOf(const QJsonObject &json, const QString &policyId)
{
    const QJsonObject contact = json.value("privacyContact"_L1).toObject();
    domain::Facility facility;
    facility.name = textOf(json, "name"_L1);
    facility.kind = textOf(json, "kind"_L1);
    facility.corporation = textOf(json, "corporation"_L1);
    facility.postal = textOf(json, "postal"_L1);
    facility.address = textOf(json, "address"_L1);
    facility.tel = textOf(json, "tel"_L1);
    facility.fax = textOf(json, "fax"_L1);
    facility.email = textOf(json, "email"_L1);
    facility.privacyContactName = textOf(contact, "name"_L1);
    facility.privacyContactTel = textOf(contact, "tel"_L1);
    facility.policyId = policyId;
    return facility;
}

// One person of the description; name and folded kana decide whether two entries are the same person.
struct Person
{
    QString name;
    QString kana;
    QDate joinedOn;
    QDate inOfficeSince; // the office the entry is about
    explicit Person(const QJsonObject &json)
        : name(textOf(json, "name"_L1))
        , kana(textOf(json, "kana"_L1))
        , joinedOn(dayOf(json, "joined"_L1))
        , inOfficeSince(dayOf(json, "since"_L1))
    {
    }
    [[nodiscard]] bool isSameAs(const Person &other) const
    {
        const bool kanaAgrees
            = kana.isEmpty() || other.kana.isEmpty() || domain::searchKey(kana) == domain::searchKey(other.kana);
        return domain::searchKey(name) == domain::searchKey(other.name) && kanaAgrees;
    }
};

// Enters facility, people and offices. Runs inside one transaction.
class FirstRecords
{
public:
    FirstRecords(
        domain::Ledger &ledger, const policy::Policy &policy, const domain::Clock &clock, const SetupRequest &request)
        : m_ledger(ledger)
        , m_registers(ledger, policy, clock)
        , m_inOfficeSince(request.inOfficeSince.isValid() ? request.inOfficeSince : clock.today())
        , m_request(request)
    {
    }

    Result<void> enter()
    {
        if (const auto saved = m_registers.saveFacility(facilityOf(m_request.facility, m_request.policyId)); !saved)
            return saved.error();
        const Person manager(m_request.facility.value("manager"_L1).toObject());
        if (const auto done = appoint(manager, domain::OfficeRole::FacilityManager); !done)
            return done.error();
        std::optional<domain::StaffId> first;
        const QJsonArray administrators = m_request.facility.value("mcsAdministrators"_L1).toArray();
        for (const QJsonValue &value : administrators) {
            const auto done = appoint(Person(value.toObject()), domain::OfficeRole::McsAdministrator);
            if (!done)
                return done.error();
            if (!first)
                first = *done;
        }
        if (const auto noted = m_registers.policies().noteVersions(); !noted)
            return noted.error();
        return nameFirstUser(*first);
    }

private:
    Result<domain::StaffId> appoint(const Person &person, domain::OfficeRole role)
    {
        const auto id = staffFor(person);
        if (!id)
            return id.error();
        domain::Appointment appointment;
        appointment.staff = *id;
        appointment.role = role;
        appointment.from = person.inOfficeSince.isValid() ? person.inOfficeSince
            : person.joinedOn.isValid()                   ? person.joinedOn
                                                          : m_inOfficeSince;
        if (const auto saved = m_registers.saveAppointment(appointment); !saved)
            return saved.error();
        return *id;
    }

    Result<domain::StaffId> staffFor(const Person &person)
    {
        for (const auto &[known, id] : std::as_const(m_people)) {
            if (known.isSameAs(person))
                return id;
        }
        // Only the name is known yet: job, e-mail and the rest are gaps that やること shows and an import completes.
        domain::Staff staff;
        staff.name = person.name;
        staff.kana = person.kana;
        staff.joinedOn = person.joinedOn;
        const auto saved = m_registers.takeOverStaff(staff);
        if (!saved)
            return saved.error();
        m_people.append({person, saved->id});
        return saved->id;
    }

    // Ties the first user to the person, and gives the role the ledger is handed over with.
    Result<void> nameFirstUser(domain::StaffId staff)
    {
        domain::AppUser user = m_ledger.currentUser();
        user.staff = staff;
        user.role = domain::UserRole::McsAdministrator;
        if (const auto saved = m_ledger.users().save(user); !saved)
            return saved.error();
        return {};
    }

    domain::Ledger &m_ledger;
    policy::Registers m_registers;
    QDate m_inOfficeSince;
    const SetupRequest &m_request;
    QList<std::pair<Person, domain::StaffId>> m_people;
};

// The folder was absent or empty when the ledger was made, so everything in it is ours to take back.
void takeBack(const QString &folder, bool existedBefore)
{
    QDir(folder).removeRecursively();
    if (existedBefore)
        QDir().mkpath(folder);
}

} // namespace

Result<QJsonObject> readFacilityJson(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError mistake;
    const QJsonDocument document
        = QJsonDocument::fromJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(mistake.offset);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = mistake.offset - before.lastIndexOf('\n');
        return Error{ErrorCode::InvalidInput,
            Words::tr("%1 cannot be read at line %2, column %3. Check commas, quotation marks and brackets there.")
                .arg(fileName)
                .arg(line)
                .arg(column)};
    }
    if (!document.isObject())
        return Error{ErrorCode::InvalidInput,
            Words::tr("%1 does not describe a facility. It must start with “{” and end with “}”.").arg(fileName)};
    return document.object();
}

Result<void> checkFacilityJson(const QJsonObject &facility, QDate today)
{
    const QStringList problems = FacilityCheck(facility, today).problems();
    if (problems.isEmpty())
        return {};
    return Error{ErrorCode::InvalidInput,
        problems.size() == 1 ? Words::tr("The description of the facility has a mistake. %1").arg(problems.first())
                             : Words::tr("The description of the facility has %1 mistakes. The first is %2")
                                   .arg(problems.size())
                                   .arg(problems.first()),
        {}, problems};
}

Result<store::NewLedger> createFacilityLedger(const SetupRequest &request, const domain::Clock &clock)
{
    if (const auto checked = checkFacilityJson(request.facility, clock.today()); !checked)
        return checked.error();
    const auto policy = policy::PolicyLibrary().load(request.policyId, true, {});
    if (!policy)
        return policy.error();

    const bool existedBefore = QFileInfo::exists(request.folder);
    const QJsonObject administrator = request.facility.value("mcsAdministrators"_L1).toArray().first().toObject();
    store::FirstUser user;
    user.name = textOf(administrator, "name"_L1);
    user.password = request.password;
    user.deviceSecret = request.deviceSecret;
    auto made = store::createLedger(request.folder, user, clock);
    if (!made)
        return made.error();

    FirstRecords records(*made->ledger, *policy, clock, request);
    const auto entered = made->ledger->atomically([&records] { return records.enter(); });
    if (!entered) {
        made->ledger.reset();
        takeBack(request.folder, existedBefore);
        return entered.error();
    }
    return made;
}

} // namespace mcs::app
