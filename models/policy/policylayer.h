// SPDX-License-Identifier: Apache-2.0
// One parsed policy.json. Private to this layer: others see Policy.
#pragma once

#include "models/policy/oversightrules.h"
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
    QList<Ambiguity> ambiguities;
    QList<Revision> revisions;
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

// Reads `folder`/policy.json: JSON syntax, schema, then what a schema cannot say. Errors: PolicyBroken with file and
// line or JSON pointer; NotFound when there is no such file.
[[nodiscard]] Result<std::shared_ptr<const Policy::Layer>> readLayer(const QString &folder);

// Reads the sections of oversightrules.h into `layer`, whose id is known. The schema has been checked. The mistake
// found first, or none.
[[nodiscard]] std::optional<domain::Error> readOversight(
    const QString &file, const QJsonObject &root, Policy::Layer &layer);
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
