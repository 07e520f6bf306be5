// SPDX-License-Identifier: Apache-2.0
// What kinds, actions and columns of the audit log are called.
#include "models/tables/auditwords.h"

#include <QHash>

namespace mcs::tables {

using namespace Qt::StringLiterals;

QList<std::pair<QString, QString>> AuditWords::entities()
{
    return {{u"staff"_s, tr("staff member")}, {u"appointment"_s, tr("appointment")}, {u"patient"_s, tr("patient")},
        {u"group"_s, tr("group")}, {u"membership"_s, tr("member of a group")}, {u"review"_s, tr("review of a group")},
        {u"post-check"_s, tr("look at the posts")}, {u"agreement"_s, tr("agreement of a group")},
        {u"deletion-request"_s, tr("request for complete deletion")}, {u"external-facility"_s, tr("other facility")},
        {u"external-member"_s, tr("person of another facility")}, {u"consent"_s, tr("consent")},
        {u"subject-request"_s, tr("request of a patient")}, {u"device"_s, tr("device")},
        {u"device-check"_s, tr("check of a device")}, {u"device-permit"_s, tr("permit of a personal device")},
        {u"carry-out"_s, tr("carry-out")}, {u"stocktaking"_s, tr("stock-taking")}, {u"pledge"_s, tr("pledge")},
        {u"submission"_s, tr("application papers")}, {u"document"_s, tr("printed paper")},
        {u"adopted-policy"_s, tr("version of a policy")}, {u"snooze"_s, tr("item put off")},
        {u"audit-review"_s, tr("review of the history")}, {u"training"_s, tr("training")},
        {u"policy-document"_s, tr("policy document")}, {u"incident"_s, tr("incident")},
        {u"restriction"_s, tr("restriction of use")}, {u"inspection"_s, tr("self-inspection")},
        {u"continuity-plan"_s, tr("continuity plan")}, {u"secondary-use"_s, tr("secondary use")},
        {u"photo-consent"_s, tr("consent to photographs")}, {u"disaster"_s, tr("disaster")},
        {u"notice"_s, tr("notice")}, {u"provision"_s, tr("provision to a third party")},
        {u"procedure"_s, tr("procedure")}, {u"audit"_s, tr("history")}, {u"facility"_s, tr("facility")},
        {u"jobtype"_s, tr("job")}, {u"user"_s, tr("user of this ledger")}, {u"settings"_s, tr("settings")}};
}

QString AuditWords::entity(const QString &entity)
{
    static const auto names = [] {
        QHash<QString, QString> all;
        for (const auto &[name, words] : entities())
            all.insert(name, words);
        return all;
    }();
    return names.value(entity);
}

QList<std::pair<QString, QString>> AuditWords::actions()
{
    return {{u"insert"_s, tr("Entered")}, {u"update"_s, tr("Changed")}, {u"remove"_s, tr("Deleted")},
        {u"restore"_s, tr("Brought back")}, {u"print"_s, tr("Printed a paper")},
        {u"reprint"_s, tr("Printed a paper again")}, {u"issue"_s, tr("Issued a paper")},
        {u"unlock"_s, tr("Opened the ledger")}, {u"lock"_s, tr("Locked the ledger")},
        {u"login-failure"_s, tr("Wrong password")}, {u"import"_s, tr("Brought in a list")},
        {u"export"_s, tr("Wrote out a list")}, {u"refused"_s, tr("Refused for lack of rights")},
        {u"create"_s, tr("Made the ledger")}, {u"password-change"_s, tr("Changed a password")},
        {u"recovery-key"_s, tr("Made a new recovery key")},
        {u"recovery"_s, tr("Opened the ledger with the recovery key")}, {u"erase"_s, tr("Erased for good")},
        {u"settings"_s, tr("Changed the settings")}, {u"backup"_s, tr("Made a backup")}};
}

QString AuditWords::action(const QString &action)
{
    static const auto names = [] {
        QHash<QString, QString> all;
        for (const auto &[name, words] : actions())
            all.insert(name, words);
        return all;
    }();
    return names.value(action, tr("Other"));
}

QString AuditWords::right(const QString &permission)
{
    const QHash<QString, QString> names = {{u"appoint"_s, tr("appoint office holders, permit personal devices")},
        {u"edit-records"_s, tr("change records")}, {u"prepare-drafts"_s, tr("prepare drafts")},
        {u"approve"_s, tr("decide on requests")}, {u"record-post-deletion"_s, tr("record the deletion of a post")},
        {u"print"_s, tr("print forms")}, {u"print-registers"_s, tr("write out registers")},
        {u"edit-settings"_s, tr("change the settings")}, {u"read-audit"_s, tr("read the history")},
        {u"inspect"_s, tr("record a self-inspection")}, {u"review-audit"_s, tr("record a review of the history")}};
    return names.value(permission, tr("none"));
}

// In the order in which a reader wants them; "kind/column" goes before "column".
QList<std::pair<QString, QString>> AuditWords::fields()
{
    return {{u"name"_s, tr("Full name")}, {u"kana"_s, tr("Reading")}, {u"sex"_s, tr("Sex")}, {u"jobtype"_s, tr("Job")},
        {u"job"_s, tr("Job")}, {u"email"_s, tr("E-mail address")}, {u"address"_s, tr("Address")},
        {u"postal"_s, tr("Postal code")}, {u"tel"_s, tr("Telephone")}, {u"fax"_s, tr("Fax")}, {u"kind"_s, tr("Kind")},
        {u"corporation"_s, tr("Corporation")}, {u"privacycontactname"_s, tr("Contact for personal data")},
        {u"privacycontacttel"_s, tr("Telephone of the contact for personal data")}, {u"facility/plan"_s, tr("Plan")},
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
        {u"appointment/fromon"_s, tr("In office from")}, {u"appointment/toon"_s, tr("In office until")},
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
        {u"completed"_s, tr("Filled in")},
        // groups and their members
        {u"groupid"_s, tr("Group")}, {u"patientid"_s, tr("Patient")}, {u"staffid"_s, tr("Staff member")},
        {u"outsideid"_s, tr("Person of another facility")}, {u"personname"_s, tr("Full name")},
        {u"facilityid"_s, tr("Facility")}, {u"externalfacilityid"_s, tr("Facility")},
        {u"applied"_s, tr("Has applied to use MCS")}, {u"allowsposting"_s, tr("Allows its documents to be posted")},
        {u"ownerid"_s, tr("Owner of the group")},
        {u"ownerconsentconfirmedon"_s, tr("Owner asked about the consent on")}, {u"managerid"_s, tr("Group manager")},
        {u"managerbasis"_s, tr("Basis of managing")}, {u"instructedby"_s, tr("Instructed or delegated by")},
        {u"delegatedon"_s, tr("Delegated on")}, {u"eligibility"_s, tr("Eligibility")},
        {u"eligibilityconfirmedon"_s, tr("Eligibility confirmed on")},
        {u"withfamily"_s, tr("Patient or family take part")}, {u"freekind"_s, tr("Kind of free group")},
        {u"purpose"_s, tr("Purpose")}, {u"usagerules"_s, tr("How it is used")}, {u"announcedon"_s, tr("Announced on")},
        {u"patientnamereason"_s, tr("Why a patient’s name is no patient data")}, {u"activefrom"_s, tr("In use from")},
        {u"createdinmcson"_s, tr("Made in MCS on")}, {u"endreason"_s, tr("Reason of the end")},
        {u"archivedecidedon"_s, tr("Archiving decided on")}, {u"archivedinmcson"_s, tr("Archived in MCS on")},
        {u"necessity"_s, tr("Why the person is needed")}, {u"proposedon"_s, tr("Proposed on")},
        {u"invitedon"_s, tr("Invitation decided on")}, {u"invitedinmcson"_s, tr("Invited in MCS on")},
        {u"approvedon"_s, tr("Approved on")}, {u"approvedby"_s, tr("Approved by")},
        {u"approvedbyother"_s, tr("Approved at the other facility by")},
        {u"judgement"_s, tr("Why the person is suitable")}, {u"membership/joinedon"_s, tr("Joined the group on")},
        {u"selfjudged"_s, tr("Judged taking part as proper")}, {u"removalaskedon"_s, tr("Removal decided on")},
        {u"removalreason"_s, tr("Reason of the removal")}, {u"removalaskedof"_s, tr("Removal asked of")},
        {u"closedon"_s, tr("Closed on")}, {u"closedreason"_s, tr("Reason of closing")},
        {u"reviewedon"_s, tr("Looked through on")}, {u"reviewer"_s, tr("Looked through by")},
        {u"groupreviewlines"_s, tr("Judgements")}, {u"membershipid"_s, tr("Member")}, {u"verdict"_s, tr("Judgement")},
        {u"checkedon"_s, tr("Checked on")}, {u"releasedecidedon"_s, tr("Release decided on")},
        {u"replacementreason"_s, tr("Reason of the replacement")}, {u"foundon"_s, tr("Found again on")},
        {u"checker"_s, tr("Checked by")}, {u"finding"_s, tr("Finding")}, {u"action"_s, tr("What was done")},
        {u"doneon"_s, tr("Done on")}, {u"discussedon"_s, tr("Discussed on")}, {u"agreedon"_s, tr("Agreed on")},
        {u"participants"_s, tr("Participants")}, {u"agreement/content"_s, tr("What was agreed")},
        {u"effectiveness"_s, tr("Effectiveness")}, {u"requester"_s, tr("Requested by")},
        {u"channel"_s, tr("Way it came")}, {u"requestedon"_s, tr("Requested on")},
        {u"identitycheckedon"_s, tr("Identity checked on")}, {u"senton"_s, tr("Sent to the operator on")},
        {u"vendor"_s, tr("Operator")}, {u"completedon"_s, tr("Completion told on")},
        {u"informedon"_s, tr("Requester told on")},
        // consents and requests about them
        {u"consent/method"_s, tr("Kind of consent")}, {u"impliedreason"_s, tr("Reason for an implied consent")},
        {u"documentid"_s, tr("Printed paper")}, {u"explainedby"_s, tr("Explained by")},
        {u"mcsexplained"_s, tr("Use of MCS explained")}, {u"patientsigned"_s, tr("Signed by the patient")},
        {u"familysigned"_s, tr("Signed by the family")}, {u"custody"_s, tr("Who keeps the original")},
        {u"supersedes"_s, tr("Takes the place of")}, {u"exemptionbasis"_s, tr("Why no consent is needed")},
        {u"exemptedon"_s, tr("Exempted on")}, {u"consentrefusedclauses"_s, tr("Refused clauses")},
        {u"clause"_s, tr("Clause")}, {u"sealed"_s, tr("Sealed")}, {u"handledby"_s, tr("Handled by")},
        {u"decision"_s, tr("Decision")}, {u"answeredon"_s, tr("Answered on")},
        // devices and carry-outs
        {u"ledgernumber"_s, tr("Ledger number")}, {u"device/name"_s, tr("Name")}, {u"type"_s, tr("Kind")},
        {u"owner"_s, tr("Owner")}, {u"personalowner"_s, tr("Personal owner")}, {u"maker"_s, tr("Maker")},
        {u"model"_s, tr("Model")}, {u"serial"_s, tr("Serial number")}, {u"os"_s, tr("OS")},
        {u"location"_s, tr("Where it is kept")}, {u"lockedstorage"_s, tr("Kept under lock")},
        {u"device/registeredon"_s, tr("Registered on")},
        {u"startuppasswordchangedon"_s, tr("Start-up password changed on")}, {u"loston"_s, tr("Lost on")},
        {u"retiredon"_s, tr("Retired on")}, {u"erasedon"_s, tr("Erased on")}, {u"deviceassignments"_s, tr("Lent to")},
        {u"lenton"_s, tr("Lent on")}, {u"returnedon"_s, tr("Returned on")}, {u"condition"_s, tr("Condition on return")},
        {u"deviceservices"_s, tr("Decisions on services")}, {u"item"_s, tr("Item")}, {u"choice"_s, tr("Decision")},
        {u"decidedon"_s, tr("Decided on")}, {u"deviceid"_s, tr("Device")}, {u"devicechecklines"_s, tr("Answers")},
        {u"answer"_s, tr("Answer")}, {u"comment"_s, tr("Remark")}, {u"askedon"_s, tr("Asked on")},
        {u"decidedby"_s, tr("Decided by")}, {u"conditions"_s, tr("Conditions")}, {u"applicant"_s, tr("Applicant")},
        {u"destination"_s, tr("Destination")}, {u"appliedon"_s, tr("Applied on")},
        {u"soloreason"_s, tr("Why one person applies and decides")}, {u"rejectreason"_s, tr("Reason of the rejection")},
        {u"carryout/takenon"_s, tr("Taken out on")}, {u"carryoutitems"_s, tr("What goes out")},
        {u"medium"_s, tr("Medium")}, {u"content"_s, tr("Content")}, {u"takenon"_s, tr("Counted on")},
        {u"takenby"_s, tr("Counted by")}, {u"unexpected"_s, tr("Found besides the register")},
        {u"stocktakinglines"_s, tr("Devices counted")}, {u"seen"_s, tr("Seen")}, {u"place"_s, tr("Place")},
        // trainings, documents, incidents
        {u"title"_s, tr("Title")}, {u"heldon"_s, tr("Held on")}, {u"organiser"_s, tr("Organised by")},
        {u"lecturer"_s, tr("Lecturer")}, {u"topics"_s, tr("Topics")}, {u"material"_s, tr("Material")},
        {u"minutes"_s, tr("Minutes")}, {u"trainingattendances"_s, tr("Attendance")},
        {u"attendedon"_s, tr("Attended on")}, {u"understood"_s, tr("Understanding checked")},
        {u"version"_s, tr("Version")}, {u"effectiveon"_s, tr("In force from")},
        {u"needsbriefing"_s, tr("Everybody is told")}, {u"supersededon"_s, tr("Superseded on")},
        {u"policybriefings"_s, tr("Told to")}, {u"briefedon"_s, tr("Told on")},
        {u"policydocument/method"_s, tr("Told how")}, {u"occurredon"_s, tr("Happened on")},
        {u"foundat"_s, tr("Noticed at")}, {u"foundby"_s, tr("Noticed by")}, {u"reportedat"_s, tr("Reported at")},
        {u"reportedto"_s, tr("Reported to")}, {u"description"_s, tr("What happened")},
        {u"carryoutid"_s, tr("Carry-out")}, {u"account"_s, tr("Account of")}, {u"instruction"_s, tr("Instruction")},
        {u"incident/instructedby"_s, tr("Instructed by")}, {u"instructedon"_s, tr("Instructed on")},
        {u"personaldata"_s, tr("Personal data may have leaked")}, {u"improperpurpose"_s, tr("For an improper purpose")},
        {u"knownon"_s, tr("Known on")}, {u"incident/judgement"_s, tr("Must it be reported")},
        {u"judgementreason"_s, tr("Reason of the judgement")}, {u"firstreporton"_s, tr("First report on")},
        {u"fullreporton"_s, tr("Full report on")}, {u"cause"_s, tr("Cause")}, {u"prevention"_s, tr("Prevention")},
        {u"incidentpatients"_s, tr("Patients concerned")}, {u"incidentgroups"_s, tr("Groups concerned")},
        {u"incidentactions"_s, tr("Measures")}, {u"measure"_s, tr("Measure")}, {u"doneby"_s, tr("Done by")},
        {u"notneeded"_s, tr("Why it is not needed")}, {u"breachreportitems"_s, tr("Items of the report")},
        {u"text"_s, tr("Text")}, {u"breachsafeguards"_s, tr("Safeguards")}, {u"safeguard"_s, tr("Safeguard")},
        {u"met"_s, tr("Met")}, {u"origin"_s, tr("Imposed by")}, {u"liftedon"_s, tr("Lifted on")},
        {u"incidentid"_s, tr("Incident")},
        // inspections, plans, notices, procedures
        {u"checklist"_s, tr("Check list")}, {u"period"_s, tr("Period")}, {u"inspectedon"_s, tr("Inspected on")},
        {u"inspector"_s, tr("Inspector")}, {u"finishedon"_s, tr("Finished on")}, {u"inspectionlines"_s, tr("Answers")},
        {u"evidence"_s, tr("Evidence")}, {u"fromrecords"_s, tr("Answered from the records")},
        {u"correction"_s, tr("Correction")}, {u"dueon"_s, tr("Due on")}, {u"methods"_s, tr("Ways of contact")},
        {u"emergencyrule"_s, tr("In an emergency")}, {u"announcedinsideon"_s, tr("Announced inside on")},
        {u"announcedoutsideon"_s, tr("Announced outside on")}, {u"continuitycontacts"_s, tr("Contacts")},
        {u"purposeclass"_s, tr("Direct or indirect")}, {u"source"_s, tr("Source")}, {u"provider"_s, tr("Provider")},
        {u"providerpermittedon"_s, tr("Permitted by the provider on")},
        {u"managerpermittedon"_s, tr("Permitted by the group manager on")}, {u"anonymised"_s, tr("Made anonymous")},
        {u"refusereason"_s, tr("Reason of the refusal")}, {u"usedon"_s, tr("Used on")}, {u"subject"_s, tr("Subject")},
        {u"consenter"_s, tr("Consent given by")}, {u"photographer"_s, tr("Photographed by")},
        {u"photoconsent/takenon"_s, tr("Photographed on")}, {u"startedon"_s, tr("Started on")},
        {u"declaredby"_s, tr("Declared by")}, {u"disasteruses"_s, tr("Devices used")}, {u"wipedon"_s, tr("Wiped on")},
        {u"registeredas"_s, tr("Registered as")}, {u"recipient"_s, tr("Recipient")}, {u"matter"_s, tr("Matter")},
        {u"about"_s, tr("About")}, {u"notice/senton"_s, tr("Sent on")}, {u"reply"_s, tr("Reply")},
        {u"providedon"_s, tr("Provided on")}, {u"items"_s, tr("Kinds of data")}, {u"basis"_s, tr("Basis")},
        {u"recordedby"_s, tr("Recorded by")}, {u"variant"_s, tr("Occasion")}, {u"successor"_s, tr("Successor")},
        {u"lastday"_s, tr("Last day")}, {u"cancelledreason"_s, tr("Why it was given up")},
        {u"proceduresteps"_s, tr("Steps")}, {u"step"_s, tr("Step")}, {u"waivedreason"_s, tr("Why it was waived")},
        {u"byuser"_s, tr("By")},
        // the ledger's own
        {u"manageratsigning"_s, tr("Manager who signed")}, {u"submissionpapers"_s, tr("Papers")},
        {u"submissionroster"_s, tr("People listed")}, {u"submissionlisted"_s, tr("Roster as handed in")},
        {u"decisionreason"_s, tr("Reason of the decision")}, {u"idsissuedon"_s, tr("IDs issued on")},
        {u"submission/effectiveon"_s, tr("Changed from")}, {u"trainingid"_s, tr("Course or video")},
        {u"patientcontacts"_s, tr("Contacts")}, {u"exemptionpoints"_s, tr("Points covered")},
        {u"rules"_s, tr("Rules of the facility’s own")}, {u"aliases"_s, tr("Other names")},
        {u"position"_s, tr("Place in the list")}, {u"until"_s, tr("Until")}, {u"adoptedon"_s, tr("Taken over on")},
        {u"effects"_s, tr("Papers signed before")}, {u"policyfiles"_s, QString()}, {u"snooze/item"_s, QString()},
        {u"document/role"_s, QString()}, {u"/action"_s, QString()}, {u"user"_s, tr("User")},
        {u"upto"_s, tr("Up to entry")}, {u"permission"_s, tr("Lacking right")},
        {u"lockminutes"_s, tr("Minutes before locking")}, {u"rows"_s, tr("Rows")}, {u"count"_s, tr("Times")},
        {u"pagecount"_s, tr("Pages")}};
}

} // namespace mcs::tables
