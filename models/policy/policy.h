// SPDX-License-Identifier: Apache-2.0
// A regional policy as data (resources/policies/<id>/policy.json), layered over 準則 and tightened by the facility.
// A new region is a new folder: nothing here knows a region by name.
#pragma once

#include "models/domain/formvalues.h"
#include "models/domain/records.h"
#include "models/domain/result.h"

#include <QMap>

#include <memory>
#include <optional>

namespace mcs::policy {

using domain::Citation;
using domain::Result;

// M mandatory, N duty of care, R recommended, C to be considered, P permitted, I information (REQUIREMENTS)
enum class Level { Mandatory, Care, Recommended, Consider, Permitted, Information };
[[nodiscard]] QString levelLetter(Level level); // "M"
[[nodiscard]] QString levelWord(Level level); // 必須 注意 推奨 検討 任意 情報, translated

// A duty with its level and the articles that demand it, region first.
struct Demand
{
    Level level = Level::Information;
    QList<Citation> articles;
    bool inForce = false; // some layer demands it
    bool regional = false; // the region itself speaks (else only 準則)
    std::optional<Level> regionLevel; // what the region says; nothing: it is silent
    std::optional<Level> baseLevel; // what 準則 says, where that layer is on
    QString text; // the duty in short, in Japanese: policy data, never translated
};

// One of the password rules the policy allows as an alternative.
struct PasswordAlternative
{
    domain::PasswordRule rule = domain::PasswordRule::Unrecorded;
    int minimumLength = 0;
    int changeMonths = 0; // calendar months; 0: no periodic change
    QString sentence; // in the policy's own words
    bool regionConform = false; // satisfies the region
    bool baseConform = false; // satisfies 準則
};

// An official form of the region, or of 準則 where the region has none; or one of the facility's own papers
// (事業所様式), for which no policy gives a form.
struct FormInfo
{
    QString role; // application, facility-pledge, staff-pledge, consent …
    QString policyId; // whose form it is
    QString number; // ＜別紙様式１＞; may be empty
    QString title;
    QString templateFile; // of the XML template, for messages
    domain::Fill defaultFill = domain::Fill::Full;
    int originals = 1; // 2: 甲・乙
    QList<Citation> articles; // that ask for it, region first; of a facility's own paper there may be none
    QString menuTitle = {}; // short; of the facility's own papers only
    QString about = {}; // whose paper it is: the prefix of an id ("carry-out"); "facility" for lists
    bool own = false; // 事業所様式
    QByteArray templateXml = {};
    bool duplex = false; // front and back of one sheet
    bool reference = false; // the policy only names the form: a layout of our own, marked (参考様式)

    [[nodiscard]] QString name() const; // number and title, as lists of forms show them
};

struct CheckItem // security check list, REQUIREMENTS 3.2
{
    QString id; // SEC-01
    QString text;
    Demand demand;
    bool perDevice = true; // asked of each device; else of the facility and its people
    QList<domain::DeviceType> devices; // the kinds it is asked of, where perDevice
};

// Who decides what (REQUIREMENTS 2.3): the offices that may, and the deputies that may where none of them can.
struct Approval
{
    QList<domain::OfficeRole> by;
    QList<domain::OfficeRole> deputies;
    QList<Citation> articles;
};

// One entry of a choice that a policy defines: an eligibility of a group's patient (熊谷 第3条), a basis on which
// somebody manages a group (熊谷 第5条, 幸手・杉戸 第11条(2)).
struct Choice
{
    QString id;
    QString text; // in Japanese, as the policy words it
    bool named = false; // it asks for the name of the person who instructs or delegates, and the day
    QList<Citation> articles;
};

// 届出 of one kind (SM-SUB): which papers travel together and what must hold before they are handed in.
struct SubmissionRule
{
    enum class Lists { Users, Chosen, Nobody }; // all MCS users; who is chosen; the papers list nobody
    domain::SubmissionKind kind = domain::SubmissionKind::New;
    QString title;
    QString demand; // key of the duty behind it
    QStringList papers; // form roles
    Lists lists = Lists::Users;
    QStringList needs; // terms training accounts explained eligibility
    [[nodiscard]] bool asks(const QString &need) const { return needs.contains(need); }
    bool decided = false; // 可否決定 and ID付与 follow the receipt (おおさき 第8条)
    QString recipient; // whom it goes to; empty: Policy::word("submission-addressee")
};

// A clause of the region's consent that can be refused by itself.
struct ConsentClause
{
    QString id; // "2"
    QString text; // its heading
    bool critical = false; // refused: no information may be shared in MCS
};

// What one article of one layer demands: a line of the article-by-article picture.
struct Duty
{
    QString key; // of its Demand; "informative": the article asks nothing, the text says why
    Citation article;
    Level level = Level::Information; // as this layer has it
    QString text; // in this layer's words
    bool regionSilent = false; // only 準則 speaks of it, though there is a region
};

// 教育の項目: what a training is about (REQUIREMENTS 2.6). A session keeps the ids.
struct TrainingTopic
{
    QString id;
    QString text;
};

// A document that the policy wants kept, and told of to every MCS user where `briefing` says so.
struct ExpectedDocument
{
    QString id;
    domain::PolicyDocumentKind kind = domain::PolicyDocumentKind::RegionalPolicy;
    QString title;
    QString demand; // key of the duty behind it
    bool briefing = false;
};

// What is done about incidents of these kinds before they are closed.
struct IncidentMeasure
{
    QString id;
    QString text;
    QList<domain::IncidentKind> kinds;
    bool required = false; // done, or not needed for a reason
    QString oneOf; // at least one of the measures of this group is done; empty: no group
    QList<Citation> articles; // empty: no policy asks for it, it is offered
};

// What the law says about the leak of personal data (個人情報保護法 第26条, 施行規則 第7条, 第8条), as data of a layer.
struct BreachRule
{
    int firstReportFromDays = 0; // 速報: 「速やかに」, within this many days of the day it was known …
    int firstReportDays = 0; // … to this many
    int fullReportDays = 0; // 確報
    int fullReportDaysImproper = 0; // 不正の目的によるおそれ
    struct Entry
    {
        QString id;
        QString text;
        QString oneOf = {}; // of a safeguard: one of this group is enough
    };
    QList<Entry> conditions; // when it must be reported
    QList<Entry> items; // what the report says
    QList<Entry> safeguards; // when the loss of what is encrypted need not be reported
    QList<Citation> articles;
};

struct Ambiguity // 要確認 (REQUIREMENTS 3.3): what a policy leaves open and what the program does
{
    struct Option // another reading
    {
        QString id;
        QString text;
    };
    QString id;
    QString question;
    QString choice; // what the program does without a decision
    QList<Citation> articles;
    QList<Option> options = {}; // empty: nothing to choose
    QString chosen = {}; // id of the option the facility decided for; empty: `choice`
};

// A version of a policy: what it is called and since when it is in force.
struct PolicyVersion
{
    QString name; // 「令和5年1月1日」
    QDate inForce; // invalid: the policy gives no day
    bool operator==(const PolicyVersion &) const = default;
};
// A version the program brings that is newer than the one the facility works by.
struct NewerVersion
{
    QString policyId;
    PolicyVersion version;
};

// An article that asks nothing of the facility, and why.
struct InformativeArticle
{
    Citation article;
    QString reason;
};

// Somebody in an office of the region whom forms name: 会長, 室長.
struct PolicyPerson
{
    QString id; // president
    QString title;
    QString name; // on the day that was asked for; empty: not known
};

struct Revision
{
    QDate from; // invalid: the policy gives no day
    QString text;
};

// oversightrules.h
struct InspectionList;
struct PaperPack;
struct ContinuityRules;
struct SecondaryUseRules;
struct PolicySection;
struct NoticeRule;
struct ProvisionWords;
struct ProcedureRule;
struct LayerOperator;

class Policy
{
public:
    [[nodiscard]] QString id() const; // region id, or "mcs-model"
    [[nodiscard]] QString name() const; // official name of the region's policy
    [[nodiscard]] QString nameOf(const QString &policyId) const; // name of a layer, for citations
    [[nodiscard]] QString shortNameOf(const QString &policyId) const; // 東海村, 準則
    [[nodiscard]] QString word(
        const QString &key) const; // "patient" -> 利用者, "facility" -> 貴事業所 …; empty when unknown
    [[nodiscard]] QStringList addressee(const QString &role) const;
    [[nodiscard]] QStringList submissionOffice() const;

    [[nodiscard]] QList<FormInfo> forms() const; // the official ones, in menu order
    [[nodiscard]] QList<FormInfo> papers() const; // the facility's own (事業所様式), in menu order
    [[nodiscard]] std::optional<FormInfo> form(const QString &role) const; // of either kind
    // The region has no such form, and 準則's stands in: 「地域ポリシーに定めなし（準則による）」.
    [[nodiscard]] bool standsIn(const FormInfo &form) const;
    [[nodiscard]] int rosterRows() const; // rows of one page of the application

    // Demands by key: pledge, pledge-exemption, packet, administrator, terms, email-unique, consent, counterpart,
    // password-change, profile, photo, training, review, … Unknown keys give a demand that is not in force.
    [[nodiscard]] Demand demand(const QString &key) const;
    [[nodiscard]] QStringList exemptionPoints() const; // the five points of 第9条, in words; empty: no exemption
    [[nodiscard]] QList<PasswordAlternative> passwordAlternatives() const;
    [[nodiscard]] QList<CheckItem> checkItems() const;
    // Intervals: "password-months" 2, "packet-submit-days" 7, "packet-receipt-days" 14, "training-months" 12, …
    [[nodiscard]] int interval(const QString &key) const;
    [[nodiscard]] bool intervalIsFacilitys(const QString &key) const; // ★ not in any policy: 「間隔は事業所の設定」
    // Dated operator names (A11b): 日本エンブレース, エンブレース, コラボスクエア
    [[nodiscard]] QString operatorOn(QDate date) const;
    [[nodiscard]] QString operatorCompanyOn(QDate date) const; // as a form writes it: 株式会社コラボスクエア
    // Who stands on the region's forms, by the policy and by what the facility learned since: its rule
    // "person/president" is a list of {"from", "name"}.
    [[nodiscard]] QList<PolicyPerson> personsOn(QDate date) const;
    [[nodiscard]] QString personOn(const QString &id, QDate date) const; // name; empty when not known
    [[nodiscard]] QList<TrainingTopic> trainingTopics() const; // region first, each id once
    [[nodiscard]] QList<ExpectedDocument> expectedDocuments() const; // region first, each id once
    [[nodiscard]] QList<IncidentMeasure> incidentMeasures() const; // of every kind; the region's words first
    [[nodiscard]] QList<IncidentMeasure> incidentMeasures(domain::IncidentKind kind) const;
    [[nodiscard]] std::optional<BreachRule> breachRule() const; // nothing: no layer speaks of it
    // The region's, then 準則's. A choice is the region's where both layers offer one under the same id; 準則's entry
    // then has no options.
    [[nodiscard]] QList<Ambiguity> ambiguities() const;
    [[nodiscard]] QList<InformativeArticle> informative() const; // of the region, then of 準則 where it counts
    [[nodiscard]] QList<Revision> revisions() const; // of the region's policy, oldest first
    [[nodiscard]] PolicyVersion version() const; // of the region's policy; what its newest revision says unless it is
                                                 // named
    [[nodiscard]] QList<NewerVersion> newerVersions() const; // region first; empty: none
    [[nodiscard]] Approval approval(const QString &what) const; // invitation carry-out personal-device post-deletion
                                                                // incident restriction
    // 届出 in the order New, Addition, Renewal, Change, Removal; empty: the policy knows none.
    [[nodiscard]] QList<SubmissionRule> submissions() const;
    [[nodiscard]] std::optional<SubmissionRule> submission(domain::SubmissionKind kind) const;
    // What must hold before an account is "acquired", "in-use" or "deleted": pledge registered id-issued
    // removal-submitted. "in-use" without data: pledge and registered.
    [[nodiscard]] QStringList accountNeeds(const QString &state) const;
    [[nodiscard]] QList<Choice> staffEligibilities() const; // 利用資格; empty: the policy asks for none
    [[nodiscard]] QList<Choice> plans() const; // 契約プラン; empty: the policy names none
    [[nodiscard]] QList<Choice> groupEligibilities() const; // empty: the policy asks for none
    [[nodiscard]] QList<Choice> managerBases() const;
    [[nodiscard]] bool familyNeedsAgreement() const; // 患者・家族 join only after it was agreed (熊谷 第5条(3))
    [[nodiscard]] bool removalByGroupManager() const; // who leaves a case asks the group's manager (熊谷 第10条(5))
    [[nodiscard]] bool invitationNeedsProfile() const; // 準則 2-1 補足: may be made a condition
    [[nodiscard]] QList<ConsentClause> consentClauses() const;
    [[nodiscard]] domain::Custody custody() const; // who keeps the signed consent by the policy
    [[nodiscard]] bool consentHasFamilyBox() const; // patient and family sign in boxes of their own (準則 患者同意書)
    [[nodiscard]] QString consentExemption() const; // the basis in the policy's words; empty: no exemption
    // 自己点検: lists of the same id are one, 準則's items first.
    [[nodiscard]] QList<InspectionList> inspectionLists() const;
    [[nodiscard]] QList<PaperPack> packs() const; // region first, each id once
    [[nodiscard]] ContinuityRules continuity() const;
    [[nodiscard]] SecondaryUseRules secondaryUse() const; // not in force where no layer has such a section
    [[nodiscard]] PolicySection photo() const; // 撮影の都度の同意
    // 災害時の台帳外の端末; the facility's own rule "disaster-use": true has it where the policy is silent.
    [[nodiscard]] PolicySection disaster() const;
    [[nodiscard]] QList<NoticeRule> notices() const; // region first
    [[nodiscard]] QStringList noticeRecipients() const; // to choose from, region first
    [[nodiscard]] ProvisionWords provision() const; // what is offered when a provision is recorded
    // 手続き in the order they are offered: the region's, else 準則's. How something is worked through demands nothing
    // by itself, so 準則's count where that layer is switched off, too. See procedurerules.h.
    [[nodiscard]] QList<ProcedureRule> procedures() const;
    [[nodiscard]] std::optional<ProcedureRule> procedure(const QString &kind) const;
    [[nodiscard]] QStringList demandKeys() const; // everything some layer demands
    // Every duty article by article in the order of each policy: the region, 準則, then what the facility tightened.
    [[nodiscard]] QList<Duty> duties() const;

    // A region with its own text is chosen; else 準則 stands alone.
    [[nodiscard]] bool hasRegion() const;
    [[nodiscard]] bool hasBase() const; // 準則 counts
    // May these be the facility's own rules (第13条, 準則 はじめに)? Only stricter ones: "password-months": 1,
    // "level/photo": "M", "password-alternatives": ["A13"]. A number that no policy sets may be chosen freely. Errors:
    // RuleViolation, InvalidInput.
    [[nodiscard]] Result<void> facilityRulesAreStricter(const QJsonObject &rules) const;
    // Is it a choice that a layer offers: "switch/A2", and the id of an option?
    [[nodiscard]] bool isSwitch(const QString &rule, const QString &option) const;

    struct Layer; // one parsed policy.json
    // `base` is null where 準則 does not count; `common` is 準則 all the same: its procedures and papers stand in where
    // the region has none.
    explicit Policy(std::shared_ptr<const Layer> region, std::shared_ptr<const Layer> base,
        std::shared_ptr<const Layer> common, const QJsonObject &facilityRules,
        const QList<NewerVersion> &newerVersions = {});

private:
    [[nodiscard]] const QList<LayerOperator> &operators() const;

    std::shared_ptr<const Layer> m_region; // never null
    std::shared_ptr<const Layer> m_base; // null when switched off, or when the region is 準則 itself
    std::shared_ptr<const Layer> m_common; // null when the region is 準則 itself
    QJsonObject m_facility;
    QList<NewerVersion> m_newer;
};

// One entry of the region list of the first-run wizard.
struct PolicyChoice
{
    QString id;
    QString name;
};

struct PolicyFolder; // policyfolder.h

// Where policies live: built in (:/policies), folders on disk, and over them the versions that the ledger keeps. A
// later folder lies over the earlier ones.
class PolicyLibrary
{
public:
    explicit PolicyLibrary(
        const QStringList &folders = {QStringLiteral(":/policies")}, const QList<domain::AdoptedPolicy> &adopted = {});
    // With what the ledger keeps.
    explicit PolicyLibrary(const domain::Records &records);

    [[nodiscard]] Result<QList<PolicyChoice>> choices() const;
    // Errors: PolicyBroken with file and JSON pointer or line; NotFound.
    [[nodiscard]] Result<Policy> load(const domain::Facility &facility) const;
    [[nodiscard]] Result<Policy> load(const QString &policyId, bool baseLayer, const QJsonObject &facilityRules) const;

    // The folder in force under that id: the version adopted last, unless it is the program's own of today. A kept
    // folder that the program cannot read any more gives way to the program's. Errors: NotFound, Io.
    [[nodiscard]] Result<PolicyFolder> folder(const QString &policyId) const;
    // The same without what the ledger keeps.
    [[nodiscard]] Result<PolicyFolder> builtInFolder(const QString &policyId) const;
    // What the program brings is newer than what was adopted last.
    [[nodiscard]] std::optional<NewerVersion> newerVersion(const QString &policyId) const;
    // The version adopted last; null: none.
    [[nodiscard]] const domain::AdoptedPolicy *adopted(const QString &policyId) const;

private:
    QStringList m_folders;
    QList<domain::AdoptedPolicy> m_adopted;
};

} // namespace mcs::policy
