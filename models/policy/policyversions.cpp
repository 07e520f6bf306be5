// SPDX-License-Identifier: Apache-2.0
#include "models/policy/policyversions.h"

#include "models/domain/wareki.h"
#include "models/policy/policylayer.h"
#include "models/policy/policytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

namespace {

using Kind = PolicyChange::Kind;
using Part = PolicyChange::Part;
using LayerPtr = const Policy::Layer *;

// One entry of a policy in words, to be laid beside that of the other version.
struct Entry
{
    QString what;
    QString words;
    QStringList articles = {};
    QByteArray content = {}; // what else tells two versions of it apart
};
using Entries = QMap<QString, Entry>;

QString lines(const QStringList &parts)
{
    QStringList full = parts;
    full.removeAll(QString());
    return full.join(u'\n');
}

QStringList articlesOf(const QList<Citation> &citations)
{
    QStringList list;
    for (const Citation &citation : citations)
        list.append(citation.article);
    return list;
}

Entries demandsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (auto it = layer.demands.cbegin(); it != layer.demands.cend(); ++it)
        entries.insert(
            it.key(), {it->text, lines({levelWord(it->level), it->text, it->articles.join(u'、')}), it->articles});
    return entries;
}

Entries formsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const FormInfo &form : layer.forms) {
        const QString what = form.number.isEmpty() ? form.title : form.number + u' ' + form.title;
        entries.insert(form.role,
            {what, lines({what, layer.addressees.value(form.role).join(u' ')}), articlesOf(form.articles),
                form.templateXml + QByteArray::number(form.originals)});
    }
    return entries;
}

Entries papersOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const LayerPaper &paper : layer.papers)
        entries.insert(paper.info.role,
            {paper.info.title, paper.info.title, articlesOf(paper.info.articles), paper.info.templateXml});
    return entries;
}

Entries checkItemsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const LayerCheckItem &item : layer.checkItems)
        entries.insert(item.id,
            {item.id + u' ' + item.demand.text, lines({levelWord(item.demand.level), item.demand.text}),
                item.demand.articles});
    return entries;
}

Entries passwordsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const LayerPassword &password : layer.passwords) {
        const QString months = password.changeMonths > 0
            ? PolicyText::tr("changed every %n month(s)", nullptr, password.changeMonths)
            : PolicyText::tr("no periodic change");
        entries.insert(QString::number(static_cast<int>(password.rule)),
            {password.text,
                lines({password.text, PolicyText::tr("at least %n character(s)", nullptr, password.minimumLength),
                    months})});
    }
    return entries;
}

Entries intervalsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (auto it = layer.intervals.cbegin(); it != layer.intervals.cend(); ++it)
        entries.insert(it.key(),
            {it.key(),
                it->isFacilitys ? PolicyText::tr("%1 (the facility's own setting)").arg(it->value)
                                : QString::number(it->value)});
    return entries;
}

QString officesOf(const QList<domain::OfficeRole> &offices)
{
    QStringList names;
    for (const domain::OfficeRole role : offices)
        names.append(QString::number(static_cast<int>(role)));
    return names.join(u',');
}

Entries approvalsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (auto it = layer.approvals.cbegin(); it != layer.approvals.cend(); ++it)
        entries.insert(it.key(),
            {it.key(), articlesOf(it->articles).join(u'、'), articlesOf(it->articles),
                (officesOf(it->by) + u'/' + officesOf(it->deputies)).toUtf8()});
    return entries;
}

Entries wordsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (auto it = layer.words.cbegin(); it != layer.words.cend(); ++it)
        entries.insert(it.key(), {it.key(), *it});
    for (const LayerPerson &person : layer.persons) {
        QStringList holders;
        for (const LayerOperator &holder : person.holders)
            holders.append(holder.from.isValid() ? holder.name + u' ' + domain::warekiLong(holder.from) : holder.name);
        entries.insert("person/"_L1 + person.id, {person.title, lines(holders)});
    }
    entries.insert(
        u"submission-office"_s, {PolicyText::tr("Where papers are handed in"), layer.submissionOffice.join(u'\n')});
    return entries;
}

Entries submissionsOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const SubmissionRule &rule : layer.submissions)
        entries.insert(QString::number(static_cast<int>(rule.kind)),
            {rule.title,
                lines({rule.title, rule.papers.join(u'、'), rule.needs.join(u'、'), rule.recipient,
                    rule.decided ? PolicyText::tr("The office decides.") : QString()})});
    return entries;
}

Entries ambiguitiesOf(const Policy::Layer &layer)
{
    Entries entries;
    for (const Ambiguity &ambiguity : layer.ambiguities) {
        QStringList parts{ambiguity.question, ambiguity.choice};
        for (const Ambiguity::Option &option : ambiguity.options)
            parts.append(u"・"_s + option.text);
        entries.insert(
            ambiguity.id, {ambiguity.id + u' ' + ambiguity.question, lines(parts), articlesOf(ambiguity.articles)});
    }
    return entries;
}

Entries othersOf(const Policy::Layer &layer)
{
    return {{u"name"_s, {PolicyText::tr("Name of the policy"), layer.name}},
        {u"roster"_s, {PolicyText::tr("Rows of the roster on one page"), QString::number(layer.rosterRows)}},
        {u"exemption"_s, {PolicyText::tr("Points an existing pledge must cover"), layer.exemptionPoints.join(u'\n')}}};
}

void addChanges(QList<PolicyChange> &changes, Part part, const Entries &before, const Entries &after)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            changes.append({Kind::Removed, part, it->what, it->words, {}, it->articles});
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        const auto was = before.constFind(it.key());
        if (was == before.cend())
            changes.append({Kind::Added, part, it->what, {}, it->words, it->articles});
        else if (was->words != it->words || was->content != it->content || was->articles != it->articles)
            changes.append({Kind::Changed, part, it->what, was->words, it->words, it->articles});
    }
}

QByteArray templateOf(const Policy::Layer &layer, const QString &role)
{
    for (const FormInfo &form : layer.forms) {
        if (form.role == role)
            return form.templateXml;
    }
    return {};
}

} // namespace

QString kindWord(PolicyChange::Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return PolicyText::tr("Added");
    case Kind::Removed:
        return PolicyText::tr("Dropped");
    case Kind::Changed:
        break;
    }
    return PolicyText::tr("Changed");
}

QString partWord(PolicyChange::Part part)
{
    switch (part) {
    case Part::Demand:
        return PolicyText::tr("Duty");
    case Part::Form:
        return PolicyText::tr("Form");
    case Part::Paper:
        return PolicyText::tr("The facility's own paper");
    case Part::CheckItem:
        return PolicyText::tr("Check item");
    case Part::Password:
        return PolicyText::tr("Password rule");
    case Part::Interval:
        return PolicyText::tr("Interval");
    case Part::Approval:
        return PolicyText::tr("Who decides");
    case Part::Word:
        return PolicyText::tr("Wording");
    case Part::Submission:
        return PolicyText::tr("Notification");
    case Part::Unclear:
        return PolicyText::tr("Unclear point");
    case Part::Other:
        break;
    }
    return PolicyText::tr("Others");
}

QString effectName(PaperEffect effect)
{
    return effect == PaperEffect::SignAgain ? u"sign-again"_s
        : effect == PaperEffect::NewWording ? u"new-wording"_s
                                            : u"valid"_s;
}

std::optional<PaperEffect> effectNamed(const QString &name)
{
    for (const PaperEffect effect : {PaperEffect::Valid, PaperEffect::NewWording, PaperEffect::SignAgain}) {
        if (effectName(effect) == name)
            return effect;
    }
    return std::nullopt;
}

QString effectWord(PaperEffect effect)
{
    switch (effect) {
    case PaperEffect::SignAgain:
        return PolicyText::tr("To be signed again");
    case PaperEffect::NewWording:
        return PolicyText::tr("Valid; the wording is new");
    case PaperEffect::Valid:
        break;
    }
    return PolicyText::tr("Stays valid");
}

void readVersion(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake)
{
    const Revision newest = layer.revisions.isEmpty() ? Revision() : layer.revisions.last();
    layer.version.inForce = newest.from;
    if (root.contains("inForce"_L1)) {
        layer.version.inForce = QDate::fromString(root.value("inForce"_L1).toString(), Qt::ISODate);
        if (!layer.version.inForce.isValid())
            mistake(u"/inForce"_s, PolicyText::tr("there is no such day"));
    }
    layer.version.name = root.value("version"_L1).toString();
    if (layer.version.name.isEmpty())
        layer.version.name = newest.from.isValid() ? domain::warekiLong(newest.from) : newest.text;
    const QJsonObject effects = root.value("supersedes"_L1).toObject();
    for (auto it = effects.begin(); it != effects.end(); ++it) {
        const bool known = std::any_of(
            layer.forms.cbegin(), layer.forms.cend(), [&](const FormInfo &form) { return form.role == it.key(); });
        if (!known)
            mistake("/supersedes/"_L1 + it.key(), PolicyText::tr("there is no form “%1”").arg(it.key()));
        layer.supersedes.insert(it.key(), effectNamed(it.value().toString()).value_or(PaperEffect::Valid));
    }
}

QList<Revision> Policy::revisions() const
{
    return m_region->revisions;
}

PolicyVersion Policy::version() const
{
    return m_region->version;
}

QList<NewerVersion> Policy::newerVersions() const
{
    return m_newer;
}

Result<PolicyVersions> PolicyVersions::compare(const std::optional<PolicyFolder> &before, const PolicyFolder &after)
{
    PolicyVersions versions;
    const auto is = readLayer(after);
    if (!is)
        return is.error();
    versions.m_after = *is;
    if (!before)
        return versions;
    const auto was = readLayer(*before);
    if (!was)
        return was.error();
    versions.m_before = *was;
    const std::pair<Part, Entries (*)(const Policy::Layer &)> parts[] = {{Part::Demand, demandsOf},
        {Part::Form, formsOf}, {Part::Paper, papersOf}, {Part::CheckItem, checkItemsOf}, {Part::Password, passwordsOf},
        {Part::Interval, intervalsOf}, {Part::Approval, approvalsOf}, {Part::Word, wordsOf},
        {Part::Submission, submissionsOf}, {Part::Unclear, ambiguitiesOf}, {Part::Other, othersOf}};
    for (const auto &[part, entriesOf] : parts)
        addChanges(versions.m_changes, part, entriesOf(**was), entriesOf(**is));
    return versions;
}

QString PolicyVersions::policyId() const
{
    return m_after->id;
}

QString PolicyVersions::policyName() const
{
    return m_after->name;
}

PolicyVersion PolicyVersions::versionBefore() const
{
    return m_before ? m_before->version : PolicyVersion();
}

PolicyVersion PolicyVersions::versionAfter() const
{
    return m_after->version;
}

QList<FormInfo> PolicyVersions::forms() const
{
    QList<FormInfo> forms = m_after->forms;
    for (const LayerPaper &paper : m_after->papers)
        forms.append(paper.info);
    return forms;
}

bool PolicyVersions::templateDiffers(const QString &role) const
{
    return !m_before || templateOf(*m_before, role) != templateOf(*m_after, role);
}

PaperEffects PolicyVersions::effects() const
{
    PaperEffects effects = m_after->supersedes;
    for (auto it = effects.begin(); it != effects.end(); ++it) {
        if (*it == PaperEffect::NewWording && !templateDiffers(it.key()))
            *it = PaperEffect::Valid;
    }
    return effects;
}

Result<Policy> policyIn(const PolicyFolder &folder, const PolicyLibrary &library)
{
    const auto region = readLayer(folder);
    if (!region)
        return region.error();
    if ((*region)->isBase)
        return Policy(*region, nullptr, nullptr, {});
    const auto baseFolder = library.folder(basePolicyId());
    if (!baseFolder)
        return baseFolder.error();
    const auto base = readLayer(*baseFolder);
    return base ? Result<Policy>(Policy(*region, *base, *base, {})) : base.error();
}

PaperEffects effectsFrom(const QJsonObject &effects)
{
    PaperEffects known;
    for (auto it = effects.begin(); it != effects.end(); ++it)
        known.insert(it.key(), effectNamed(it.value().toString()).value_or(PaperEffect::Valid));
    return known;
}

QJsonObject effectsToJson(const PaperEffects &effects)
{
    QJsonObject object;
    for (auto it = effects.cbegin(); it != effects.cend(); ++it) {
        if (*it != PaperEffect::Valid)
            object.insert(it.key(), effectName(*it));
    }
    return object;
}

} // namespace mcs::policy
