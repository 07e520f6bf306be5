// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policylayer.h"

#include "models/policy/approvals.h"
#include "models/policy/policyschema.h"
#include "models/policy/policytext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

domain::Fill fillFromName(const QString &name)
{
    return name == "blank"_L1   ? domain::Fill::Blank
        : name == "unsigned"_L1 ? domain::Fill::Unsigned
                                : domain::Fill::Full;
}

// What the schema cannot say. The schema has been checked: kinds of values are right here.
class LayerReader
{
public:
    LayerReader(const PolicyFolder &folder, const QJsonObject &root, const QString &prefix)
        : m_folder(folder)
        , m_root(root)
        , m_prefix(prefix)
    {
    }

    Result<std::shared_ptr<const Policy::Layer>> read()
    {
        readNames();
        readForms();
        readPapers();
        readDemands();
        readPasswords();
        readCheckItems();
        readIntervals();
        readDatedEntries();
        readLists();
        readApprovals();
        readSubmissions(
            m_root, m_layer, [this](const QString &pointer, const QString &reason) { mistake(pointer, reason); });
        m_layer.staffEligibilities = choices(m_root, u"staffEligibilities"_s, u""_s);
        m_layer.plans = choices(m_root, u"plans"_s, u""_s);
        readGroups();
        readConsent();
        if (m_mistake)
            return *m_mistake;
        return std::shared_ptr<const Policy::Layer>(std::make_shared<Policy::Layer>(std::move(m_layer)));
    }

private:
    void mistake(const QString &pointer, const QString &reason)
    {
        if (!m_mistake)
            m_mistake = policyMistake(m_folder.pathOf(u"policy.json"_s), m_prefix + pointer, reason);
    }

    void readNames()
    {
        m_layer.id = m_root.value("id"_L1).toString();
        if (m_layer.id != m_folder.id)
            mistake(u"/id"_s, PolicyText::tr("the policy must have the name of its folder, “%1”").arg(m_folder.id));
        m_layer.isBase = m_root.value("isBase"_L1).toBool();
        if (m_layer.isBase && m_layer.id != basePolicyId())
            mistake(u"/isBase"_s,
                PolicyText::tr("only the model rules, “%1”, may lie under other policies").arg(basePolicyId()));
        if (!m_layer.isBase && m_layer.id == basePolicyId())
            mistake(u"/isBase"_s,
                PolicyText::tr("the model rules cannot lie under themselves: they must be marked as the base"));
        m_layer.name = m_root.value("name"_L1).toString();
        m_layer.shortName = m_root.value("shortName"_L1).toString();
        m_layer.rosterRows = m_root.value("rosterRows"_L1).toInt();
        m_layer.submissionOffice = strings(m_root.value("submissionOffice"_L1));
        m_layer.articleOrder = strings(m_root.value("articleOrder"_L1));
        m_layer.exemptionPoints = strings(m_root.value("exemptionPoints"_L1));
        if (!m_layer.exemptionPoints.isEmpty() && m_layer.exemptionPoints.size() != 5)
            mistake(u"/exemptionPoints"_s, PolicyText::tr("an exemption needs exactly five points, or none at all"));
        const QJsonObject words = m_root.value("words"_L1).toObject();
        for (auto it = words.begin(); it != words.end(); ++it)
            m_layer.words.insert(it.key(), it.value().toString());
        const QJsonObject addressees = m_root.value("addressees"_L1).toObject();
        for (auto it = addressees.begin(); it != addressees.end(); ++it)
            m_layer.addressees.insert(it.key(), strings(it.value()));
    }

    QStringList articles(const QJsonObject &owner, const QString &pointer)
    {
        const QStringList list = strings(owner.value("articles"_L1));
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i].trimmed().isEmpty())
                mistake(u"%1/articles/%2"_s.arg(pointer).arg(i), PolicyText::tr("an article must not be blank"));
        }
        return list;
    }

    QString word(QLatin1StringView key) const { return m_root.value("words"_L1).toObject().value(key).toString(); }

    // What official forms and own papers have in common.
    FormInfo templateOf(const QJsonObject &object, const QString &pointer, QSet<QString> &roles)
    {
        FormInfo form;
        form.role = object.value("role"_L1).toString();
        if (roles.contains(form.role))
            mistake(pointer + "/role"_L1, PolicyText::tr("the form “%1” is there twice").arg(form.role));
        roles.insert(form.role);
        form.policyId = m_layer.id;
        form.title = object.value("title"_L1).toString();
        const QString path = object.value("template"_L1).toString();
        form.templateFile = m_folder.pathOf(path);
        form.templateXml = m_folder.files.value(path);
        if (form.templateXml.isEmpty())
            mistake(pointer + "/template"_L1, PolicyText::tr("there is no file %1").arg(form.templateFile));
        form.defaultFill = fillFromName(object.value("fill"_L1).toString());
        form.articles = citations(m_layer.id, articles(object, pointer));
        return form;
    }

    void readForms()
    {
        QSet<QString> roles;
        const QJsonArray forms = m_root.value("forms"_L1).toArray();
        for (qsizetype i = 0; i < forms.size(); ++i) {
            const QJsonObject object = forms[i].toObject();
            const QString pointer = u"/forms/%1"_s.arg(i);
            FormInfo form = templateOf(object, pointer, roles);
            form.number = object.value("number"_L1).toString();
            form.originals = object.value("originals"_L1).toInt();
            form.duplex = object.value("duplex"_L1).toBool();
            form.reference = object.value("reference"_L1).toBool();
            m_layer.forms.append(form);
        }
        if (roles.contains(u"application"_s) && m_layer.rosterRows == 0)
            mistake(u"/rosterRows"_s, PolicyText::tr("an application needs at least one row for its roster"));
    }

    void readPapers()
    {
        QSet<QString> roles;
        for (const FormInfo &form : m_layer.forms)
            roles.insert(form.role);
        const QJsonArray papers = m_root.value("papers"_L1).toArray();
        for (qsizetype i = 0; i < papers.size(); ++i) {
            const QJsonObject object = papers[i].toObject();
            const QString pointer = u"/papers/%1"_s.arg(i);
            LayerPaper paper;
            paper.info = templateOf(object, pointer, roles);
            paper.info.own = true;
            paper.info.number = word("own-paper"_L1);
            paper.info.menuTitle = object.value("menuTitle"_L1).toString();
            paper.info.about = object.value("about"_L1).toString();
            paper.demands = strings(object.value("demands"_L1));
            for (qsizetype j = 0; j < paper.demands.size(); ++j) {
                if (!knownDemands().contains(paper.demands[j]))
                    mistake(u"%1/demands/%2"_s.arg(pointer).arg(j),
                        PolicyText::tr("the program does not know the entry “%1”").arg(paper.demands[j]));
            }
            m_layer.papers.append(paper);
        }
    }

    LayerDemand demandOf(const QJsonObject &object, const QString &pointer)
    {
        return {levelFromLetter(object.value("level"_L1).toString()).value_or(Level::Information),
            articles(object, pointer), object.value("text"_L1).toString()};
    }

    void readDemands()
    {
        const QJsonObject demands = m_root.value("demands"_L1).toObject();
        for (auto it = demands.begin(); it != demands.end(); ++it) {
            const QString pointer = "/demands/"_L1 + it.key();
            if (!knownDemands().contains(it.key()))
                mistake(pointer, PolicyText::tr("the program does not know the entry “%1”").arg(it.key()));
            m_layer.demands.insert(it.key(), demandOf(it.value().toObject(), pointer));
        }
        if (m_layer.demands.contains(u"pledge-exemption"_s) && m_layer.exemptionPoints.isEmpty())
            mistake(u"/exemptionPoints"_s, PolicyText::tr("an exemption needs exactly five points, or none at all"));
    }

    void readPasswords()
    {
        QSet<QString> rules;
        const QJsonArray passwords = m_root.value("passwordAlternatives"_L1).toArray();
        for (qsizetype i = 0; i < passwords.size(); ++i) {
            const QJsonObject object = passwords[i].toObject();
            const QString rule = object.value("rule"_L1).toString();
            if (rules.contains(rule))
                mistake(u"/passwordAlternatives/%1/rule"_s.arg(i),
                    PolicyText::tr("the rule “%1” is there twice").arg(rule));
            rules.insert(rule);
            m_layer.passwords.append(
                LayerPassword{passwordRuleFromName(rule).value_or(domain::PasswordRule::Unrecorded),
                    object.value("minimumLength"_L1).toInt(), object.value("changeMonths"_L1).toInt(),
                    object.value("text"_L1).toString()});
        }
    }

    void readCheckItems()
    {
        QSet<QString> ids;
        const QJsonArray items = m_root.value("checkItems"_L1).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonObject object = items[i].toObject();
            const QString pointer = u"/checkItems/%1"_s.arg(i);
            const QString id = object.value("id"_L1).toString();
            if (ids.contains(id))
                mistake(pointer + "/id"_L1, PolicyText::tr("the check item “%1” is there twice").arg(id));
            ids.insert(id);
            LayerCheckItem item{id, demandOf(object, pointer), std::nullopt, {}};
            if (object.contains("asked"_L1))
                item.perDevice = object.value("asked"_L1).toString() == "device"_L1;
            static const QStringList types{
                u"pc"_s, u"notebook"_s, u"tablet"_s, u"smartphone"_s, u"medium"_s, u"router"_s};
            for (const QString &type : strings(object.value("devices"_L1)))
                item.devices.append(domain::DeviceType(types.indexOf(type)));
            m_layer.checkItems.append(item);
        }
    }

    void readIntervals()
    {
        const QJsonObject intervals = m_root.value("intervals"_L1).toObject();
        for (auto it = intervals.begin(); it != intervals.end(); ++it) {
            if (!knownIntervals().contains(it.key()))
                mistake("/intervals/"_L1 + it.key(),
                    PolicyText::tr("the program does not know the entry “%1”").arg(it.key()));
            const QJsonObject object = it.value().toObject();
            m_layer.intervals.insert(it.key(),
                LayerInterval{object.value("value"_L1).toInt(), object.value("setBy"_L1).toString() == "facility"_L1});
        }
    }

    QDate dateOf(const QJsonObject &object, const QString &pointer)
    {
        if (!object.contains("from"_L1))
            return {};
        const QDate date = QDate::fromString(object.value("from"_L1).toString(), Qt::ISODate);
        if (!date.isValid())
            mistake(pointer + "/from"_L1, PolicyText::tr("there is no such day"));
        return date;
    }

    QList<LayerOperator> datedNames(const QJsonArray &array, const QString &parent)
    {
        QList<LayerOperator> names;
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString pointer = u"%1/%2"_s.arg(parent).arg(i);
            const QJsonObject object = array[i].toObject();
            const QDate from = dateOf(object, pointer);
            if (i > 0 && (!from.isValid() || from <= names.last().from))
                mistake(pointer,
                    PolicyText::tr("dated entries must stand in order, and only the first may be without a date"));
            names.append(
                LayerOperator{from, object.value("name"_L1).toString(), object.value("company"_L1).toString()});
        }
        return names;
    }

    void readDatedEntries()
    {
        m_layer.operators = datedNames(m_root.value("operators"_L1).toArray(), u"/operators"_s);
        const QJsonObject persons = m_root.value("persons"_L1).toObject();
        for (auto person = persons.begin(); person != persons.end(); ++person) {
            const QJsonObject object = person.value().toObject();
            m_layer.persons.append(LayerPerson{person.key(), object.value("title"_L1).toString(),
                datedNames(object.value("holders"_L1).toArray(), u"/persons/%1/holders"_s.arg(person.key()))});
        }
        const QJsonArray revisions = m_root.value("revisions"_L1).toArray();
        for (qsizetype i = 0; i < revisions.size(); ++i) {
            const QString pointer = u"/revisions/%1"_s.arg(i);
            const QJsonObject object = revisions[i].toObject();
            const QDate from = dateOf(object, pointer);
            if (i > 0 && (!from.isValid() || from <= m_layer.revisions.last().from))
                mistake(pointer,
                    PolicyText::tr("dated entries must stand in order, and only the first may be without a date"));
            m_layer.revisions.append(Revision{from, object.value("text"_L1).toString()});
        }
    }

    void readLists()
    {
        const LayerMistake hear = [this](const QString &pointer, const QString &reason) { mistake(pointer, reason); };
        m_layer.conduct = readConduct(m_root, m_layer.id, hear);
        m_layer.ambiguities = readAmbiguities(m_root.value("ambiguities"_L1).toArray(), m_layer.id, hear);
        const QJsonArray informative = m_root.value("informative"_L1).toArray();
        for (const QJsonValue &value : informative) {
            const QJsonObject object = value.toObject();
            m_layer.informative.append(InformativeArticle{
                {m_layer.id, object.value("article"_L1).toString()}, object.value("reason"_L1).toString()});
        }
        m_layer.procedures = readProcedures(m_root.value("procedures"_L1).toObject(), hear);
        readVersion(m_root, m_layer, hear);
        readOversight(m_root, m_layer, hear);
    }

    void readApprovals()
    {
        const auto officesIn = [](const QJsonValue &value) {
            QList<domain::OfficeRole> list;
            for (const QString &name : strings(value))
                list.append(officeFromName(name).value_or(domain::OfficeRole::McsAdministrator));
            return list;
        };
        const QJsonObject approvals = m_root.value("approvals"_L1).toObject();
        for (auto it = approvals.begin(); it != approvals.end(); ++it) {
            const QJsonObject object = it.value().toObject();
            m_layer.approvals.insert(it.key(),
                Approval{officesIn(object.value("by"_L1)), officesIn(object.value("deputies"_L1)),
                    citations(m_layer.id, articles(object, "/approvals/"_L1 + it.key()))});
        }
    }

    std::optional<QList<Choice>> choices(const QJsonObject &owner, const QString &key, const QString &place)
    {
        if (!owner.contains(key))
            return std::nullopt;
        QList<Choice> list;
        QSet<QString> ids;
        const QJsonArray array = owner.value(key).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString pointer = u"%1/%2/%3"_s.arg(place, key).arg(i);
            const QString id = object.value("id"_L1).toString();
            if (ids.contains(id))
                mistake(pointer + "/id"_L1, PolicyText::tr("the entry “%1” is there twice").arg(id));
            ids.insert(id);
            list.append(Choice{id, object.value("text"_L1).toString(), object.value("named"_L1).toBool(),
                citations(m_layer.id, articles(object, pointer))});
        }
        return list;
    }

    void readGroups()
    {
        const QJsonObject groups = m_root.value("groups"_L1).toObject();
        const auto flag = [&groups](QLatin1StringView key) {
            return groups.contains(key) ? std::optional(groups.value(key).toBool()) : std::nullopt;
        };
        m_layer.groups.eligibilities = choices(groups, u"eligibilities"_s, u"/groups"_s);
        m_layer.groups.managerBases = choices(groups, u"managerBases"_s, u"/groups"_s);
        m_layer.groups.familyNeedsAgreement = flag("familyNeedsAgreement"_L1);
        m_layer.groups.removalByGroupManager = flag("removalByGroupManager"_L1);
        m_layer.groups.invitationNeedsProfile = flag("invitationNeedsProfile"_L1);
    }

    void readConsent()
    {
        const QJsonObject consent = m_root.value("consent"_L1).toObject();
        m_layer.consent.exemption = consent.value("exemption"_L1).toString();
        if (consent.contains("custody"_L1)) {
            static const QStringList names{u"undecided"_s, u"own"_s, u"owner"_s, u"medical"_s, u"both"_s};
            m_layer.consent.custody = domain::Custody(names.indexOf(consent.value("custody"_L1).toString()));
        }
        if (consent.contains("familyBox"_L1))
            m_layer.consent.familyBox = consent.value("familyBox"_L1).toBool();
        if (!consent.contains("clauses"_L1))
            return;
        QList<ConsentClause> clauses;
        QSet<QString> ids;
        const QJsonArray array = consent.value("clauses"_L1).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array[i].toObject();
            const QString id = object.value("id"_L1).toString();
            if (ids.contains(id))
                mistake(u"/consent/clauses/%1/id"_s.arg(i), PolicyText::tr("the entry “%1” is there twice").arg(id));
            ids.insert(id);
            clauses.append(ConsentClause{id, object.value("text"_L1).toString(), object.value("critical"_L1).toBool()});
        }
        m_layer.consent.clauses = clauses;
    }

    const PolicyFolder &m_folder;
    QJsonObject m_root;
    QString m_prefix;
    Policy::Layer m_layer;
    std::optional<domain::Error> m_mistake;
};

} // namespace

Result<std::shared_ptr<const Policy::Layer>> layerOf(
    const PolicyFolder &folder, const QJsonObject &root, const QString &prefix)
{
    return LayerReader(folder, root, prefix).read();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QList<Citation> citations(const QString &policy, const QStringList &articles)
{
    QList<Citation> list;
    for (const QString &article : articles)
        list.append(Citation{policy, article});
    return list;
}

} // namespace mcs::policy
