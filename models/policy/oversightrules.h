// SPDX-License-Identifier: Apache-2.0
// What a policy says about self-inspection, the continuity plan, notices, secondary use, photographs, disasters and
// provisions to third parties: the sections of the same names in policy.json, layered (Policy::inspectionLists …).
#pragma once

#include "models/policy/policy.h"

namespace mcs::policy {

struct InspectionItem
{
    QString id; // unique within its list: "J-2-1-01"
    QString text; // in Japanese, as the policy words it
    QString group; // heading under which it stands
    Level level = Level::Information;
    QList<Citation> articles;
    QString evidence; // name of what the records can say about it (evidence.h); empty: nothing
    QString notApplicable = {}; // why it does not apply to MCS; empty: it does
};
struct InspectionList
{
    QString id; // SelfInspection::checklist
    QString title;
    QList<InspectionItem> items; // a group's items stand together
    QStringList facilityKinds = {}; // whom it is asked of (Facility::kind); empty: everybody
    QList<Citation> articles = {}; // that ask for the whole list; empty: those of the duty "self-inspection"
};
// The lists that a facility of this kind goes through.
[[nodiscard]] QList<InspectionList> inspectionListsOf(const Policy &policy, const domain::Facility &facility);
[[nodiscard]] const InspectionItem *itemOf(const InspectionList &list, const QString &id); // null: not in it

// Papers that are printed together for somebody who comes to inspect. The first is the cover.
struct PaperPack
{
    QString id;
    QString title;
    QStringList papers; // roles
};

// バックアッププラン (準則 2-1)
struct ContinuityRules
{
    QList<Choice> methods; // 口頭 電話 FAX …
    QString emergencyRule; // offered as the rule for an emergency
};

// What one purpose of a secondary use needs (幸手・杉戸 第16条).
struct SecondaryUsePurposeRules
{
    bool managerPermits = false; // of the group
    bool providerPermits = false;
    QList<Choice> anonymised; // all of these are to be made unrecognisable
    QList<Citation> articles;
};
struct SecondaryUseRules
{
    bool inForce = false;
    QString text;
    QList<Citation> articles;
    SecondaryUsePurposeRules direct;
    SecondaryUsePurposeRules indirect;
    QList<domain::SecondaryUseSource> never; // refused whoever permits
    QList<Citation> neverArticles;
    QList<Citation> postingArticles; // 他施設文書の掲載 (第17条(2)); empty: the policy says nothing of it
    [[nodiscard]] const SecondaryUsePurposeRules &of(domain::SecondaryUsePurpose purpose) const
    {
        return purpose == domain::SecondaryUsePurpose::Direct ? direct : indirect;
    }
};

// A section that is there or not, in the policy's words.
struct PolicySection
{
    bool inForce = false;
    Level level = Level::Permitted;
    QString text;
    QList<Citation> articles;
};

// A matter about which somebody is told. With an occasion the notice is entered when that happens.
enum class NoticeOccasion { None, AdministratorEnds };
struct NoticeRule
{
    QString id; // Notice::matter
    QString title;
    QString recipient; // empty: the user chooses
    QString text; // what the notice says; %1 is the person's name, %2 the last day
    Level level = Level::Information;
    int days = 0; // until it is due
    NoticeOccasion occasion = NoticeOccasion::None;
    QList<Citation> articles;
};
[[nodiscard]] std::optional<NoticeRule> noticeRule(const Policy &policy, const QString &matter);

// 第三者提供の記録
struct ProvisionWords
{
    QStringList bases; // 本人の同意 …
    QStringList items; // kinds of data
};

} // namespace mcs::policy
