// SPDX-License-Identifier: Apache-2.0
#include "models/tables/auditwords.h"

#include "models/domain/wareki.h"
#include "models/tables/words.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace mcs::tables {

using namespace Qt::StringLiterals;

namespace {

// "joinedOn", "joined_on" and "account.joinedOn" are one field to the reader.
QString plainKey(const QString &key)
{
    QString plain = key.section(u'.', -1).toLower();
    plain.remove(u'_');
    return plain.startsWith("account"_L1) && plain != "accountstatus"_L1 ? plain.mid(7) : plain;
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

} // namespace

QString AuditWords::entity(const QString &entity)
{
    const QHash<QString, QString> names
        = {{u"facility"_s, tr("facility")}, {u"staff"_s, tr("staff member")}, {u"appointment"_s, tr("appointment")},
            {u"patient"_s, tr("patient")}, {u"pledge"_s, tr("pledge")}, {u"submission"_s, tr("application papers")},
            {u"consent"_s, tr("consent")}, {u"document"_s, tr("printed paper")}, {u"user"_s, tr("user of this ledger")},
            {u"jobtype"_s, tr("job")}, {u"settings"_s, tr("settings")}};
    return names.value(entity);
}

// In the order in which a reader wants them.
QList<std::pair<QString, QString>> AuditWords::fields()
{
    return {{u"name"_s, tr("Full name")}, {u"kana"_s, tr("Reading")}, {u"sex"_s, tr("Sex")}, {u"jobtype"_s, tr("Job")},
        {u"job"_s, tr("Job")}, {u"email"_s, tr("E-mail address")}, {u"address"_s, tr("Address")},
        {u"postal"_s, tr("Postal code")}, {u"tel"_s, tr("Telephone")}, {u"fax"_s, tr("Fax")}, {u"kind"_s, tr("Kind")},
        {u"corporation"_s, tr("Corporation")}, {u"privacycontactname"_s, tr("Contact for personal data")},
        {u"privacycontacttel"_s, tr("Telephone of the contact for personal data")},
        {u"policyid"_s, tr("Regional policy")}, {u"baselayer"_s, tr("Check against the model rules as well")},
        {u"employment"_s, tr("Employment")}, {u"joinedon"_s, tr("Joined on")}, {u"lefton"_s, tr("Left on")},
        {u"ismcsuser"_s, tr("Uses MCS")}, {u"mcstermsagreedon"_s, tr("MCS terms agreed on")}, {u"note"_s, tr("Note")},
        {u"accountstatus"_s, tr("State of the account")}, {u"status"_s, tr("State")},
        {u"passwordrule"_s, tr("Password rule")}, {u"acquiredon"_s, tr("Account acquired on")},
        {u"inusefrom"_s, tr("In use from")}, {u"passwordchangedon"_s, tr("Password changed on")},
        {u"profileon"_s, tr("Profile entered on")}, {u"photoon"_s, tr("Photo entered on")},
        {u"registeredon"_s, tr("Registered as staff in MCS on")}, {u"releasedon"_s, tr("Released in MCS on")},
        {u"deletedon"_s, tr("Account deleted on")}, {u"role"_s, tr("Role")}, {u"from"_s, tr("From")},
        {u"to"_s, tr("Until")}, {u"fromon"_s, tr("From")}, {u"toon"_s, tr("Until")},
        {u"roleexplainedon"_s, tr("Role explained on")}, {u"birth"_s, tr("Date of birth")},
        {u"attendingphysician"_s, tr("Attending physician")}, {u"endedon"_s, tr("Ended on")},
        {u"sharedinmcs"_s, tr("Shared in MCS")}, {u"contacts"_s, tr("Contacts")}, {u"printedon"_s, tr("Printed on")},
        {u"signedon"_s, tr("Signed on")}, {u"storageplace"_s, tr("Place of the original")},
        {u"exemption"_s, tr("Exemption")}, {u"exemptiondocument"_s, tr("Existing pledge")},
        {u"exemptiondate"_s, tr("Date of the existing pledge")}, {u"checkedby"_s, tr("Checked by")},
        {u"exemptioncheckedby"_s, tr("Checked by")}, {u"preparedon"_s, tr("Prepared on")},
        {u"submittedon"_s, tr("Handed in on")}, {u"method"_s, tr("Way of handing in")},
        {u"receivedon"_s, tr("Received on")}, {u"receiptnumber"_s, tr("Receipt number")},
        {u"returnedreason"_s, tr("Reason of the return")}, {u"explainedon"_s, tr("Explained on")},
        {u"signerkind"_s, tr("Signed by")}, {u"signername"_s, tr("Name of the signer")},
        {u"relation"_s, tr("Relation")}, {u"proxyreason"_s, tr("Reason for writing on behalf")},
        {u"counterparthandedon"_s, tr("Counterpart handed over on")}, {u"withdrawnon"_s, tr("Withdrawn on")},
        {u"voidreason"_s, tr("Reason")}, {u"reason"_s, tr("Reason")}, {u"copies"_s, tr("Copies")},
        {u"target"_s, tr("Printed to")}, {u"roster"_s, tr("People listed")}, {u"papers"_s, tr("Papers")},
        {u"formnumber"_s, tr("Form")}, {u"pages"_s, tr("Pages")}, {u"added"_s, tr("Added")},
        {u"completed"_s, tr("Filled in")}};
}

QString AuditWords::field(const QString &key)
{
    static const auto names = [] {
        QHash<QString, QString> all;
        for (const auto &[name, words] : fields())
            all.insert(name, words);
        return all;
    }();
    return names.value(plainKey(key));
}

QString AuditWords::value(const QString &entity, const QString &key, const QJsonValue &value)
{
    const QString plain = plainKey(key);
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return tr("none");
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    if (value.isArray())
        return tr("%n entries", nullptr, int(value.toArray().size()));
    if (value.isString()) {
        const QString text = value.toString();
        if (text.size() == 10 && text.at(4) == u'-') {
            if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
                return domain::warekiLong(date);
        }
        if (plain == "target"_L1)
            return text == "pdf"_L1 ? tr("PDF file") : text == "printer"_L1 ? tr("printer") : text;
        return text;
    }
    if (plain == "sex"_L1)
        return word<domain::Sex>(value);
    if (plain == "employment"_L1)
        return word<domain::Employment>(value);
    if (plain == "accountstatus"_L1 || (key.startsWith("account."_L1) && plain == "status"_L1))
        return word<domain::AccountStatus>(value);
    if (plain == "passwordrule"_L1)
        return word<domain::PasswordRule>(value);
    if (plain == "method"_L1)
        return word<domain::SubmissionMethod>(value);
    if (plain == "signerkind"_L1)
        return word<domain::SignerKind>(value);
    if (plain == "role"_L1 && entity == "appointment"_L1)
        return word<domain::OfficeRole>(value);
    if (plain == "kind"_L1 && entity == "submission"_L1)
        return word<domain::SubmissionKind>(value);
    if (plain == "status"_L1) {
        if (entity == "patient"_L1)
            return word<domain::CareStatus>(value);
        if (entity == "pledge"_L1)
            return word<domain::PledgeStatus>(value);
        if (entity == "submission"_L1)
            return word<domain::SubmissionStatus>(value);
        if (entity == "consent"_L1)
            return word<domain::ConsentStatus>(value);
        if (entity == "staff"_L1)
            return word<domain::AccountStatus>(value);
    }
    if (plain.startsWith("is"_L1) || plain == "sharedinmcs"_L1 || plain == "baselayer"_L1)
        return value.toInt() != 0 ? tr("yes") : tr("no");
    return QString::number(value.toInteger());
}

QString AuditWords::action(const QString &action)
{
    const QHash<QString, QString> names = {{u"insert"_s, tr("Entered")}, {u"update"_s, tr("Changed")},
        {u"remove"_s, tr("Deleted")}, {u"restore"_s, tr("Brought back")}, {u"print"_s, tr("Printed a paper")},
        {u"reprint"_s, tr("Printed a paper again")}, {u"issue"_s, tr("Issued a paper")},
        {u"unlock"_s, tr("Opened the ledger")}, {u"lock"_s, tr("Locked the ledger")},
        {u"login-failure"_s, tr("Wrong password")}, {u"import"_s, tr("Brought in a list")},
        {u"export"_s, tr("Wrote out a list")}, {u"refused"_s, tr("Refused for lack of rights")},
        {u"create"_s, tr("Made the ledger")}, {u"password-change"_s, tr("Changed a password")},
        {u"recovery-key"_s, tr("Made a new recovery key")},
        {u"recovery"_s, tr("Opened the ledger with the recovery key")}, {u"erase"_s, tr("Erased for good")},
        {u"settings"_s, tr("Changed the settings")}, {u"backup"_s, tr("Made a backup")}};
    return names.value(action, action);
}

QString AuditWords::sentence(const domain::AuditEntry &entry)
{
    const QString what = entity(entry.entity);
    QString text = what.isEmpty() ? action(entry.action) : tr("%1 (%2)").arg(action(entry.action), what);
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
    QStringList changes;
    for (const QString &key : std::as_const(keys)) {
        const auto it = after.find(key);
        const QString name = field(it.key());
        if (name.isEmpty())
            continue;
        // A new record: what was not filled in says nothing.
        if (entry.action == "insert"_L1 && it->isDouble() && it->toInteger() == 0)
            continue;
        const QString now = value(entry.entity, it.key(), *it);
        if (before.contains(it.key()))
            changes.append(tr("%1: %2 → %3").arg(name, value(entry.entity, it.key(), before.value(it.key())), now));
        else if (now != tr("none"))
            changes.append(tr("%1: %2").arg(name, now));
    }
    if (!changes.isEmpty())
        text += tr(" — ") + changes.join(tr(", "));
    return text;
}

} // namespace mcs::tables
