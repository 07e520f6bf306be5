// SPDX-License-Identifier: Apache-2.0
// One parsed policy.json. Private to this layer: others see Policy.
#pragma once

#include "models/policy/oversightrules.h"
#include "models/policy/papereffects.h"
#include "models/policy/policyfolder.h"
#include "models/policy/procedurerules.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace mcs::policy {

struct LayerDemand
{
    Level level = Level::Information;
    QStringList articles;
    QString text;
};
struct LayerCheckItem
{
    QString id;
    LayerDemand demand;
    std::optional<bool> perDevice;
    QList<domain::DeviceType> devices; // empty: the layer does not say
};
struct LayerPassword
{
    domain::PasswordRule rule = domain::PasswordRule::Unrecorded;
    int minimumLength = 0;
    int changeMonths = 0;
    QString text;
};
struct LayerInterval
{
    int value = 0;
    bool isFacilitys = false;
};
struct LayerOperator
{
    QDate from;
    QString name;
    QString company; // as a form writes it; empty: like the name
};

struct LayerPerson
{
    QString id;
    QString title;
    QList<LayerOperator> holders; // in order
};

struct LayerPaper
{
    FormInfo info;
    QStringList demands; // whose articles ask for it
};

// What a layer says about groups and about the consent; what it does not mention the layer below decides.
struct LayerGroups
{
    std::optional<QList<Choice>> eligibilities;
    std::optional<QList<Choice>> managerBases;
    std::optional<bool> familyNeedsAgreement;
    std::optional<bool> removalByGroupManager;
    std::optional<bool> invitationNeedsProfile;
};
struct LayerConsent
{
    std::optional<QList<ConsentClause>> clauses;
    std::optional<domain::Custody> custody;
    std::optional<bool> familyBox;
    QString exemption;
};

// What a layer says about documents and incidents.
struct LayerConduct
{
    QList<TrainingTopic> topics;
    QList<ExpectedDocument> documents;
    QList<IncidentMeasure> measures;
    std::optional<BreachRule> breach;
};
// Self-inspection and what else policyoversight.cpp reads; a section that is not there is silent.
struct LayerOversight
{
    QList<InspectionList> inspection;
    QList<PaperPack> packs;
    std::optional<QList<Choice>> continuityMethods;
    QString emergencyRule;
    std::optional<SecondaryUseRules> secondaryUse;
    std::optional<PolicySection> photo;
    std::optional<PolicySection> disaster;
    QList<NoticeRule> notices;
    QStringList noticeRecipients;
    ProvisionWords provision;
};

struct Policy::Layer
{
    QString id;
    bool isBase = false; // 準則: may lie under every region
    QString name;
    QString shortName;
    QMap<QString, QString> words;
    QMap<QString, QStringList> addressees;
    QStringList submissionOffice;
    QList<FormInfo> forms;
    QList<LayerPaper> papers;
    int rosterRows = 0;
    QMap<QString, LayerDemand> demands;
    QStringList articleOrder; // how articles begin, in the order of the policy's text
    QStringList exemptionPoints;
    QList<LayerPassword> passwords;
    QList<LayerCheckItem> checkItems;
    QMap<QString, LayerInterval> intervals;
    QList<LayerOperator> operators;
    QList<LayerPerson> persons;
    QList<Ambiguity> ambiguities;
    QList<InformativeArticle> informative;
    QList<Revision> revisions;
    PolicyVersion version;
    QMap<QString, PaperEffect> supersedes; // by form role; what becomes of papers signed under an earlier version
    QMap<QString, ProcedureRule> procedures; // by kind
    QMap<QString, Approval> approvals;
    QList<SubmissionRule> submissions;
    QMap<QString, QStringList> accountNeeds; // by state
    std::optional<QList<Choice>> staffEligibilities;
    std::optional<QList<Choice>> plans;
    LayerGroups groups;
    LayerConsent consent;
    LayerConduct conduct;
    LayerOversight oversight;
};

// Says where a policy is wrong and why: JSON pointer, reason.
using LayerMistake = std::function<void(const QString &pointer, const QString &reason)>;
// trainingTopics, documents and incidents of a policy whose schema has been checked.
[[nodiscard]] LayerConduct readConduct(const QJsonObject &root, const QString &policyId, const LayerMistake &mistake);

// Reads `submissions` and `account` into `layer`, whose forms and demands are known. The schema has been checked.
void readSubmissions(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake);

using Switches = QMap<QString, QString>; // id of an ambiguity -> id of the option chosen
// Reads policy.json of `folder`: JSON syntax, schema, then what a schema cannot say; the same for each option of its
// ambiguities. `choices` it does not know are left out. Errors: PolicyBroken with file and line or JSON pointer.
[[nodiscard]] Result<std::shared_ptr<const Policy::Layer>> readLayer(
    const PolicyFolder &folder, const Switches &choices = {});
// Of a policy whose schema has been checked; `prefix` stands before every JSON pointer of a mistake.
[[nodiscard]] Result<std::shared_ptr<const Policy::Layer>> layerOf(
    const PolicyFolder &folder, const QJsonObject &root, const QString &prefix = {});
[[nodiscard]] Switches switchesIn(const QJsonObject &facilityRules);
[[nodiscard]] QList<Ambiguity> readAmbiguities(
    const QJsonArray &ambiguities, const QString &policyId, const LayerMistake &mistake);
// version, inForce and supersedes; the revisions and forms of the layer are known.
void readVersion(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake);

// Reads the sections of oversightrules.h into `layer`, whose id is known. The schema has been checked.
void readOversight(const QJsonObject &root, Policy::Layer &layer, const LayerMistake &mistake);
[[nodiscard]] QStringList strings(const QJsonValue &value);
[[nodiscard]] QList<Citation> citations(const QString &policy, const QStringList &articles);
// The procedures of a policy.json whose schema has been checked; `mistake` hears what the schema cannot say.
[[nodiscard]] QMap<QString, ProcedureRule> readProcedures(const QJsonObject &procedures, const LayerMistake &mistake);

[[nodiscard]] std::optional<Level> levelFromLetter(const QString &letter);
[[nodiscard]] std::optional<domain::PasswordRule> passwordRuleFromName(const QString &name); // A13 B8 C8
// Does article `a` stand before `b` in the text? Numbers in them are compared as numbers.
[[nodiscard]] bool standsBefore(const QString &a, const QString &b, const QStringList &articleOrder);
[[nodiscard]] bool isStricter(Level a, Level b); // a demands more than b
[[nodiscard]] const QStringList &knownDemands();
[[nodiscard]] const QStringList &knownIntervals();

} // namespace mcs::policy
