// SPDX-License-Identifier: Apache-2.0
#include "models/tables/auditwords.h"

#include "models/domain/permissions.h"
#include "models/domain/wareki.h"
#include "models/policy/groupregister.h"
#include "models/tables/exports.h"
#include "models/tables/subjectnames.h"
#include "models/tables/words.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;

namespace {

// "joinedOn", "joined_on" and "account.joinedOn" are one field to the reader.
QString plainKey(const QString &key)
{
    QString plain = key.section(u'.', -1).toLower();
    plain.remove(u'_');
    const bool isWhole = plain == "account"_L1 || plain == "accountstatus"_L1;
    return plain.startsWith("account"_L1) && !isWhole ? plain.mid(7) : plain;
}

template <class Enum> QString word(const QJsonValue &value)
{
    return Words::of(Enum(value.toInt()));
}

QJsonObject flat(const QJsonObject &object, const QString &prefix = {})
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            const QJsonObject inner = flat(it->toObject(), prefix + it.key() + u'.');
            for (auto in = inner.begin(); in != inner.end(); ++in)
                result.insert(in.key(), *in);
        } else {
            result.insert(prefix + it.key(), *it);
        }
    }
    return result;
}

QString groupStatus(const QJsonValue &value)
{
    using policy::GroupState;
    switch (domain::GroupStatus(value.toInt())) {
    case domain::GroupStatus::Preparing:
        return Words::of(GroupState::Preparing);
    case domain::GroupStatus::Active:
        return Words::of(GroupState::Active);
    case domain::GroupStatus::Ended:
        return Words::of(GroupState::Ended);
    case domain::GroupStatus::Archived:
        return Words::of(GroupState::Archived);
    case domain::GroupStatus::DeletionAsked:
        return Words::of(GroupState::DeletionAsked);
    case domain::GroupStatus::Deleted:
        return Words::of(GroupState::Deleted);
    }
    return {};
}

// Enumerators: "kind/column" or "column" -> the word.
const QHash<QString, QString (*)(const QJsonValue &)> &enumerations()
{
    static const QHash<QString, QString (*)(const QJsonValue &)> all = {{u"sex"_s, word<domain::Sex>},
        {u"employment"_s, word<domain::Employment>}, {u"accountstatus"_s, word<domain::AccountStatus>},
        {u"passwordrule"_s, word<domain::PasswordRule>}, {u"submission/method"_s, word<domain::SubmissionMethod>},
        {u"consent/method"_s, word<domain::ConsentMethod>}, {u"signerkind"_s, word<domain::SignerKind>},
        {u"appointment/role"_s, word<domain::OfficeRole>},
        {u"user/role"_s, [](const QJsonValue &value) { return domain::roleName(domain::UserRole(value.toInt())); }},
        {u"submission/kind"_s, word<domain::SubmissionKind>}, {u"group/kind"_s, word<domain::GroupKind>},
        {u"membership/kind"_s, word<domain::MemberKind>}, {u"agreement/kind"_s, word<domain::AgreementKind>},
        {u"subject-request/kind"_s, word<domain::SubjectRequestKind>}, {u"patient/kind"_s, word<domain::ContactKind>},
        {u"patient/status"_s, word<domain::CareStatus>}, {u"pledge/status"_s, word<domain::PledgeStatus>},
        {u"submission/status"_s, word<domain::SubmissionStatus>}, {u"consent/status"_s, word<domain::ConsentStatus>},
        {u"staff/status"_s, word<domain::AccountStatus>}, {u"group/status"_s, groupStatus},
        {u"membership/status"_s, word<domain::MembershipStatus>}, {u"device/status"_s, word<domain::DeviceStatus>},
        {u"device-permit/status"_s, word<domain::PermitStatus>}, {u"carry-out/status"_s, word<domain::CarryOutStatus>},
        {u"applied"_s, word<domain::Known>}, {u"allowsposting"_s, word<domain::Known>},
        {u"freekind"_s, word<domain::FreeGroupKind>}, {u"group/endreason"_s, word<domain::GroupEnd>},
        {u"removalreason"_s, word<domain::RemovalReason>}, {u"verdict"_s, word<domain::Verdict>},
        {u"post-check/finding"_s, word<domain::PostFinding>}, {u"post-check/action"_s, word<domain::PostAction>},
        {u"custody"_s, word<domain::Custody>}, {u"type"_s, word<domain::DeviceType>},
        {u"owner"_s, word<domain::DeviceOwner>}, {u"choice"_s, word<domain::ServiceChoice>},
        {u"answer"_s, word<domain::CheckAnswer>}, {u"training/kind"_s, word<domain::TrainingKind>},
        {u"training/organiser"_s, word<domain::TrainingOrganiser>},
        {u"policy-document/kind"_s, word<domain::PolicyDocumentKind>},
        {u"policy-document/method"_s, word<domain::BriefingMethod>}, {u"incident/kind"_s, word<domain::IncidentKind>},
        {u"incident/status"_s, word<domain::IncidentStatus>}, {u"incident/judgement"_s, word<domain::BreachJudgement>},
        {u"restriction/kind"_s, word<domain::RestrictionKind>},
        {u"restriction/origin"_s, word<domain::RestrictionOrigin>},
        {u"inspection/answer"_s, word<domain::InspectionAnswer>},
        {u"secondary-use/kind"_s, word<domain::SecondaryUseKind>},
        {u"purposeclass"_s, word<domain::SecondaryUsePurpose>}, {u"source"_s, word<domain::SecondaryUseSource>},
        {u"secondary-use/status"_s, word<domain::SecondaryUseStatus>},
        {u"photo-consent/subject"_s, word<domain::PhotoSubject>},
        {u"photo-consent/method"_s, word<domain::PhotoConsentMethod>},
        {u"notice/method"_s, word<domain::NoticeMethod>}};
    return all;
}

bool isYesOrNo(const QString &plain)
{
    static const QStringList columns
        = u"ismcsuser sharedinmcs baselayer withfamily selfjudged mcsexplained patientsigned familysigned sealed "
          "lockedstorage seen understood needsbriefing personaldata improperpurpose met fromrecords"_s.split(u' ');
    return columns.contains(plain);
}

// Columns that hold the number of a record -> its kind.
QString referredKind(const QString &plain)
{
    static const QHash<QString, QString> kinds = {{u"staffid"_s, u"staff"_s}, {u"patientid"_s, u"patient"_s},
        {u"groupid"_s, u"group"_s}, {u"outsideid"_s, u"external-member"_s}, {u"facilityid"_s, u"external-facility"_s},
        {u"externalfacilityid"_s, u"external-facility"_s}, {u"ownerid"_s, u"external-facility"_s},
        {u"managerid"_s, u"staff"_s}, {u"approvedby"_s, u"staff"_s}, {u"reviewer"_s, u"staff"_s},
        {u"checker"_s, u"staff"_s}, {u"membershipid"_s, u"membership"_s}, {u"documentid"_s, u"document"_s},
        {u"explainedby"_s, u"staff"_s}, {u"handledby"_s, u"staff"_s}, {u"supersedes"_s, u"consent"_s},
        {u"personalowner"_s, u"staff"_s}, {u"deviceid"_s, u"device"_s}, {u"decidedby"_s, u"staff"_s},
        {u"applicant"_s, u"staff"_s}, {u"checkedby"_s, u"staff"_s}, {u"takenby"_s, u"staff"_s},
        {u"manageratsigning"_s, u"staff"_s}, {u"foundby"_s, u"staff"_s}, {u"reportedto"_s, u"staff"_s},
        {u"instructedby"_s, u"staff"_s}, {u"doneby"_s, u"staff"_s}, {u"account"_s, u"staff"_s},
        {u"carryoutid"_s, u"carry-out"_s}, {u"incidentid"_s, u"incident"_s}, {u"inspector"_s, u"staff"_s},
        {u"photographer"_s, u"staff"_s}, {u"declaredby"_s, u"staff"_s}, {u"recordedby"_s, u"staff"_s},
        {u"registeredas"_s, u"device"_s}};
    return kinds.value(plain);
}

} // namespace

QString AuditWords::field(const QString &entity, const QString &key)
{
    static const auto names = [] {
        QHash<QString, QString> all;
        for (const auto &[name, words] : fields())
            all.insert(name, words);
        return all;
    }();
    const QString plain = plainKey(key);
    const auto own = names.constFind(QString(entity).remove(u'-') + u'/' + plain);
    return own != names.cend() ? *own : names.value(plain);
}

QString AuditWords::value(
    const QString &entity, const QString &key, const QJsonValue &value, const SubjectNames *subjects)
{
    const QString plain = plainKey(key);
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return tr("none");
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isArray())
        return rows(entity, value.toArray(), subjects);
    if (value.isString())
        return text(plain, value.toString());
    if (const QString kind = referredKind(plain); !kind.isEmpty()) {
        const qint64 id = value.toInteger();
        const QString name = subjects ? subjects->of(kind, id) : QString();
        return name.isEmpty() ? tr("No. %1").arg(id) : name;
    }
    const auto &enumerators = enumerations();
    const auto own = enumerators.constFind(entity + u'/' + plain);
    if (own != enumerators.cend())
        return (*own)(value);
    if (const auto known = enumerators.constFind(plain); known != enumerators.cend())
        return (*known)(value);
    if (key.startsWith("account."_L1) && plain == "status"_L1)
        return word<domain::AccountStatus>(value);
    if (isYesOrNo(plain))
        return value.toInt() != 0 ? tr("yes") : tr("no");
    if (plain == "exemptionpoints"_L1) {
        QStringList points;
        for (int point = 0; point < 5; ++point) {
            if (value.toInt() & (1 << point))
                points.append(QString::number(point + 1));
        }
        return points.isEmpty() ? tr("none") : points.join(tr(", "));
    }
    return QString::number(value.toInteger());
}

QString AuditWords::text(const QString &plain, const QString &text)
{
    if (text.size() == 10 && text.at(4) == u'-') {
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return domain::warekiLong(date);
    }
    if (plain == "target"_L1)
        return text == "pdf"_L1 ? tr("PDF file") : text == "printer"_L1 ? tr("printer") : text;
    if (plain == "kind"_L1) { // of a list that was brought in or written out
        const auto kind = Exports::fromName(text);
        return kind ? Exports::title(*kind) : entity(text);
    }
    if (plain == "managerbasis"_L1 || plain == "eligibility"_L1 || plain == "methods"_L1 || plain == "anonymised"_L1
        || plain == "matter"_L1 || plain == "checklist"_L1)
        return tr("chosen");
    if (plain == "permission"_L1)
        return right(text);
    if (plain == "rules"_L1 || plain == "aliases"_L1) {
        const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
        if (json.isObject())
            return tr("%n rules", nullptr, int(json.object().size()));
        QStringList names;
        const QJsonArray array = json.array();
        for (const QJsonValue &name : array)
            names.append(name.toString());
        return names.isEmpty() ? tr("none") : names.join(tr(", "));
    }
    return text;
}

// What stands in the rows of a list, empty cells left out.
QString AuditWords::rows(const QString &entity, const QJsonArray &array, const SubjectNames *subjects)
{
    QStringList lines;
    for (const QJsonValue &row : array) {
        if (!row.isObject()) {
            lines.append(value(entity, QString(), row, subjects));
            continue;
        }
        QStringList cells;
        const QJsonObject object = row.toObject();
        for (auto cell = object.begin(); cell != object.end(); ++cell) {
            const QString name = field(entity, cell.key());
            const QString words = value(entity, cell.key(), *cell, subjects);
            if (!name.isEmpty() && words != tr("none"))
                cells.append(tr("%1 %2").arg(name, words));
        }
        lines.append(cells.join(tr(", ")));
    }
    return lines.isEmpty() ? tr("none") : lines.join(tr("; "));
}

QList<AuditWords::Change> AuditWords::changed(const domain::AuditEntry &entry, const SubjectNames *subjects)
{
    const QJsonObject before = flat(entry.before);
    const QJsonObject after = flat(entry.after);
    static const auto places = [] {
        QHash<QString, qsizetype> all;
        for (const auto &[name, words] : fields())
            all.insert(name, all.size());
        return all;
    }();
    QStringList keys = after.keys();
    std::stable_sort(keys.begin(), keys.end(),
        [](const QString &a, const QString &b) { return places.value(plainKey(a)) < places.value(plainKey(b)); });
    QList<Change> changes;
    for (const QString &key : std::as_const(keys)) {
        const auto it = after.find(key);
        const QString name = field(entry.entity, key);
        if (name.isEmpty())
            continue;
        // A new record: what was not filled in says nothing.
        if (entry.action == "insert"_L1 && it->isDouble() && it->toInteger() == 0)
            continue;
        Change change{name, {}, value(entry.entity, key, *it, subjects), before.contains(key)};
        if (change.hadBefore)
            change.before = value(entry.entity, key, before.value(key), subjects);
        if (change.hadBefore || change.after != tr("none"))
            changes.append(change);
    }
    return changes;
}

QStringList AuditWords::changes(const domain::AuditEntry &entry, const SubjectNames *subjects)
{
    QStringList lines;
    for (const Change &change : changed(entry, subjects))
        lines.append(change.hadBefore ? tr("%1: %2 → %3").arg(change.field, change.before, change.after)
                                      : tr("%1: %2").arg(change.field, change.after));
    return lines;
}

QString AuditWords::sentence(const domain::AuditEntry &entry)
{
    const QString what = entity(entry.entity);
    QString text = what.isEmpty() ? action(entry.action) : tr("%1 (%2)").arg(action(entry.action), what);
    const QStringList lines = changes(entry);
    if (!lines.isEmpty())
        text += tr(" — ") + lines.join(tr(", "));
    return text;
}

} // namespace mcs::tables
