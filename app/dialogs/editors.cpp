// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/editors.h"

#include "app/dialogs/appointmenteditor.h"
#include "app/dialogs/breacheditor.h"
#include "app/dialogs/candidateseditor.h"
#include "app/dialogs/carryouteditor.h"
#include "app/dialogs/carryoutstepeditor.h"
#include "app/dialogs/conductstepeditor.h"
#include "app/dialogs/consenteditor.h"
#include "app/dialogs/continuityeditor.h"
#include "app/dialogs/devicecheckeditor.h"
#include "app/dialogs/deviceeditor.h"
#include "app/dialogs/devicestepeditor.h"
#include "app/dialogs/disastereditor.h"
#include "app/dialogs/documenteditor.h"
#include "app/dialogs/exemptioneditor.h"
#include "app/dialogs/facilityeditor.h"
#include "app/dialogs/groupeditor.h"
#include "app/dialogs/grouprecordseditor.h"
#include "app/dialogs/groupstepeditor.h"
#include "app/dialogs/incidenteditor.h"
#include "app/dialogs/inspectioneditor.h"
#include "app/dialogs/memberstepeditor.h"
#include "app/dialogs/outsideeditor.h"
#include "app/dialogs/packeteditor.h"
#include "app/dialogs/packetstepeditor.h"
#include "app/dialogs/patienteditor.h"
#include "app/dialogs/pledgeeditor.h"
#include "app/dialogs/procedurestarteditor.h"
#include "app/dialogs/procedurestepeditor.h"
#include "app/dialogs/renewaleditor.h"
#include "app/dialogs/revieweditor.h"
#include "app/dialogs/secondaryuseeditor.h"
#include "app/dialogs/serviceseditor.h"
#include "app/dialogs/snoozeeditor.h"
#include "app/dialogs/staffeditor.h"
#include "app/dialogs/stepeditor.h"
#include "app/dialogs/stocktakingeditor.h"
#include "app/dialogs/subjectrequesteditor.h"
#include "app/dialogs/trainingeditor.h"
#include "app/dialogs/useeditors.h"
#include "app/settings/jobtypeeditor.h"

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

RecordEditor *makeGroupEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
{
    if (kind == "group"_L1 || kind == "group-new"_L1)
        return new GroupEditor(session, kind, subject, parent);
    if (const auto step = GroupStepEditor::stepOf(kind))
        return new GroupStepEditor(session, *step, subject, parent);
    if (kind == "membership"_L1 && subject.startsWith("group-"_L1))
        return new CandidatesEditor(session, subject, parent);
    if (kind == "membership"_L1 || MemberStepEditor::takes(kind))
        return new MemberStepEditor(session, kind, subject, parent);
    if (kind == "group-review"_L1)
        return new ReviewEditor(session, subject, parent);
    if (kind == "post-check"_L1)
        return new PostCheckEditor(session, subject, parent);
    if (kind == "agreement"_L1)
        return new AgreementEditor(session, subject, parent);
    if (kind == "deletion-request"_L1)
        return new DeletionRequestEditor(session, subject, parent);
    if (kind == "external-member"_L1)
        return new ExternalMemberEditor(session, subject, parent);
    if (kind == "external-facility"_L1)
        return new ExternalFacilityEditor(session, subject, parent);
    return nullptr;
}

RecordEditor *makeConductEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
{
    if (kind == "training"_L1)
        return new TrainingEditor(session, subject, parent);
    if (kind == "policy-document"_L1)
        return new DocumentEditor(session, subject, parent);
    if (kind == "briefing"_L1)
        return new BriefingEditor(session, subject, parent);
    if (kind == "incident"_L1)
        return new IncidentEditor(session, subject, parent);
    if (kind == "incident-measures"_L1)
        return new MeasuresEditor(session, subject, parent);
    if (kind == "incident-breach"_L1)
        return new BreachEditor(session, subject, parent);
    if (const auto step = ConductStepEditor::stepOf(kind))
        return new ConductStepEditor(session, *step, subject, parent);
    return nullptr;
}

RecordEditor *makeOversightEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
{
    if (kind == "inspection"_L1)
        return new InspectionEditor(session, subject, parent);
    if (kind == "inspection-correction"_L1)
        return new CorrectionEditor(session, subject, parent);
    if (kind == "continuity-plan"_L1)
        return new ContinuityEditor(session, subject, parent);
    if (kind == "notice"_L1)
        return new NoticeEditor(session, subject, parent);
    if (kind == "provision"_L1)
        return new ProvisionEditor(session, subject, parent);
    if (kind == "photo-consent"_L1)
        return new PhotoConsentEditor(session, subject, parent);
    if (const auto step = SecondaryUseEditor::stepOf(kind))
        return new SecondaryUseEditor(session, *step, subject, parent);
    if (const auto step = DisasterEditor::stepOf(kind))
        return new DisasterEditor(session, *step, subject, parent);
    return nullptr;
}

} // namespace

RecordEditor *makeEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
{
    if (kind == "staff"_L1)
        return new StaffEditor(session, subject, parent);
    if (kind == "patient"_L1)
        return new PatientEditor(session, subject, parent);
    if (kind == "pledge"_L1)
        return new PledgeEditor(session, subject, parent);
    if (kind == "exemption"_L1)
        return new ExemptionEditor(session, subject, parent);
    if (kind == "consent"_L1)
        return new ConsentEditor(session, subject, parent);
    if (kind == "subject-request"_L1)
        return new SubjectRequestEditor(session, subject, parent);
    if (kind == "packet"_L1)
        return new PacketEditor(session, subject, parent);
    if (kind == "renew-facility-pledge"_L1)
        return new RenewalEditor(session, parent);
    if (kind == "appointment"_L1)
        return new AppointmentEditor(session, subject, parent);
    if (kind == "facility"_L1)
        return new FacilityEditor(session, parent);
    if (kind == "snooze"_L1)
        return new SnoozeEditor(session, subject, parent);
    if (kind == "jobtype"_L1)
        return new JobTypeEditor(session, subject, parent);
    if (kind == "device"_L1)
        return new DeviceEditor(session, subject, parent);
    if (kind == "device-new"_L1) // whatever record asks for it
        return new DeviceEditor(session, {}, parent);
    if (kind == "device-check"_L1)
        return new DeviceCheckEditor(session, subject, parent);
    if (kind == "device-services"_L1)
        return new ServicesEditor(session, subject, parent);
    if (const auto step = DeviceStepEditor::stepOf(kind))
        return new DeviceStepEditor(session, *step, subject, parent);
    if (kind == "carry-out"_L1)
        return new CarryOutEditor(session, subject, parent);
    if (const auto step = CarryOutStepEditor::stepOf(kind))
        return new CarryOutStepEditor(session, *step, subject, parent);
    if (kind == "procedure-start"_L1)
        return new ProcedureStartEditor(session, subject, parent);
    if (const auto act = ProcedureStepEditor::actOf(kind))
        return new ProcedureStepEditor(session, *act, subject, parent);
    if (kind == "stocktaking"_L1)
        return new StocktakingEditor(session, parent);
    if (const auto step = PacketStepEditor::stepOf(kind))
        return new PacketStepEditor(session, *step, subject, parent);
    if (const auto step = StepEditor::stepOf(kind))
        return new StepEditor(session, *step, subject, parent);
    if (RecordEditor *editor = makeConductEditor(session, kind, subject, parent))
        return editor;
    if (RecordEditor *editor = makeOversightEditor(session, kind, subject, parent))
        return editor;
    return makeGroupEditor(session, kind, subject, parent);
}

RecordEditor *openEditor(Session &session, const QString &kind, const QString &subject, QWidget *parent)
{
    RecordEditor *editor = makeEditor(session, kind, subject, parent);
    if (editor)
        editor->open();
    return editor;
}

} // namespace mcs::app
