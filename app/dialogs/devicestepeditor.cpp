// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/devicestepeditor.h"

#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"
#include "models/tables/words.h"

#include <QComboBox>
#include <QLabel>

#include <array>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr std::array kinds{"device-lend", "device-return", "device-lose", "device-found", "device-retire",
    "device-permit", "permit-decide", "permit-end", "permit-erase"};

constexpr int revoked = 1;
constexpr int expired = 2;

} // namespace

QString DeviceStepEditor::kindOf(Step step)
{
    return QString::fromLatin1(kinds[size_t(step)]);
}

std::optional<DeviceStepEditor::Step> DeviceStepEditor::stepOf(const QString &kind)
{
    for (size_t at = 0; at < kinds.size(); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

DeviceStepEditor::DeviceStepEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : ActEditor(session, kindOf(step), subject, parent,
        step == Step::DecidePermit ? Permission::AppointAdministrator : Permission::EditRecords)
    , m_step(step)
    , m_permit(permit(idFromText<DevicePermitId>(subject).value_or(DevicePermitId{})))
{
    m_device = device(idFromText<DeviceId>(subject).value_or(m_permit.device));
    if (step == Step::AskPermit) { // one that waits for its decision may be put right
        for (const DevicePermit &one : session.records().devicePermits) {
            if (one.device == m_device.id && one.status == PermitStatus::Asked)
                m_permit = one;
        }
    }
    if (step <= Step::Retire)
        buildDevice();
    else
        buildPermit();
}

void DeviceStepEditor::buildDevice()
{
    const QString name = tr("%1 %2", "ledger number, name").arg(m_device.ledgerNumber, m_device.name);
    switch (m_step) {
    case Step::Lend:
        setWindowTitle(tr("Lend a device"));
        addHeading(tr("%1 is lent to a person.").arg(name));
        addCautions(policy::lendingCautions(m_device, session().records(), session().policy(), today()));
        addPerson(u"staff"_s, tr("&Lent to"), m_device.personalOwner);
        addDay(u"day"_s, tr("Lent &on"), today());
        setCaption(tr("Lend"));
        break;
    case Step::Return: {
        setWindowTitle(tr("Take a device back"));
        const DeviceAssignment *lent = policy::openAssignment(m_device);
        addHeading(lent ? tr("%1 has been with %2 since %3.").arg(name, nameOf(lent->staff), warekiLong(lent->lentOn))
                        : tr("%1 is not lent to anybody.").arg(name));
        addDay(u"day"_s, tr("&Returned on"), today());
        addWords(u"condition"_s, tr("&Condition"), {}, tr("For example: nothing to remark, display scratched."));
        setCaption(tr("Record the return"));
        break;
    }
    case Step::Lose:
        setWindowTitle(tr("Record a loss"));
        addHeading(tr("%1 is lost or stolen.").arg(name));
        addText(tr("Please report it at once, change the passwords, and have the line or the device locked."));
        addDay(u"day"_s, tr("&Lost on"), today());
        setCaption(tr("Record the loss"));
        break;
    case Step::Find:
        setWindowTitle(tr("Record that a device was found"));
        addHeading(tr("%1, lost on %2, is there again.").arg(name, warekiLong(m_device.lostOn)));
        addText(tr("It is checked again before it goes out."));
        addDay(u"day"_s, tr("&Found on"), today());
        setCaption(tr("Record the finding"));
        break;
    default: {
        const bool already = m_device.status == DeviceStatus::Retired;
        setWindowTitle(already ? tr("Record the erasing") : tr("Retire a device"));
        addHeading(already ? tr("%1 was retired on %2.").arg(name, warekiLong(m_device.retiredOn))
                           : tr("%1 is no longer used.").arg(name));
        addDay(u"day"_s, tr("Retired &on"), already ? m_device.retiredOn : today());
        input(u"day"_s)->setEnabled(!already);
        addDay(u"erased"_s, tr("&Erased on"), already ? today() : QDate(), already,
            already ? QString() : tr("The day the information on it was erased; it may follow later."));
        setCaption(already ? tr("Record the erasing") : tr("Retire"));
    }
    }
}

void DeviceStepEditor::buildPermit()
{
    const QString name = tr("%1 %2", "ledger number, name").arg(m_device.ledgerNumber, m_device.name);
    const policy::Demand demand = session().policy().demand(u"personal-device-permit"_s);
    switch (m_step) {
    case Step::AskPermit:
        setWindowTitle(tr("Ask for a permit"));
        addHeading(tr("%1 asks to use the personal device %2 at work.").arg(nameOf(m_device.personalOwner), name));
        addText(demand.text);
        addArticles(demand.articles);
        addWords(u"purpose"_s, tr("&Purpose"), m_permit.purpose);
        setRequired(u"purpose"_s);
        addDay(u"day"_s, tr("&Asked on"), m_permit.askedOn.isValid() ? m_permit.askedOn : today());
        setCaption(tr("Ask for the permit"));
        break;
    case Step::DecidePermit:
        setWindowTitle(tr("Decide on a permit"));
        addHeading(tr("%1 asked on %2 to use %3 at work: %4")
                       .arg(nameOf(m_permit.staff), warekiLong(m_permit.askedOn), name, m_permit.purpose));
        addDecision(u"personal-device"_s, m_permit.staff, tr("Permit"), tr("Refuse"));
        addDay(u"from"_s, tr("Valid &from"), today(), false);
        addDay(u"to"_s, tr("Valid &until"), {}, false,
            tr("Empty: %n month(s). The interval is the facility's own setting.", nullptr,
                session().policy().interval(u"personal-device-months"_s)));
        setCaption(tr("Record the decision"));
        break;
    case Step::EndPermit: {
        setWindowTitle(tr("End a permit"));
        addHeading(tr("The permit of %1 for %2 ends.").arg(nameOf(m_permit.staff), name));
        addText(tr("The information on the device is erased then, and that is recorded, too."));
        auto *how = new QComboBox;
        how->addItem(tables::Words::of(PermitStatus::Revoked), revoked);
        how->addItem(tables::Words::of(PermitStatus::Expired), expired);
        addField(u"how"_s, tr("&How it ends"), how);
        addDay(u"day"_s, tr("&Ended on"), today());
        setCaption(tr("End the permit"));
        break;
    }
    default:
        setWindowTitle(tr("Record the erasing"));
        addHeading(
            tr("The information on %1 of %2 has been erased and that was checked.").arg(name, nameOf(m_permit.staff)));
        addArticles(demand.articles);
        addDay(u"day"_s, tr("&Erased on"), today());
        setCaption(tr("Record the erasing"));
    }
}

void DeviceStepEditor::check()
{
    if (m_step == Step::DecidePermit && !approved() && words(u"words"_s).isEmpty())
        refuse(u"words"_s, tr("Please enter why it is refused."));
}

Result<void> DeviceStepEditor::save()
{
    policy::DeviceRegister &devices = session().registers().devices();
    switch (m_step) {
    case Step::Lend:
        return withoutValue(devices.lend(m_device.id, person(u"staff"_s), day(u"day"_s)));
    case Step::Return:
        return withoutValue(devices.giveBack(m_device.id, day(u"day"_s), words(u"condition"_s)));
    case Step::Lose:
        return withoutValue(devices.lose(m_device.id, day(u"day"_s)));
    case Step::Find:
        return withoutValue(devices.found(m_device.id, day(u"day"_s)));
    case Step::Retire:
        return withoutValue(devices.retire(m_device.id, day(u"day"_s), day(u"erased"_s)));
    default:
        return savePermit();
    }
}

Result<void> DeviceStepEditor::savePermit()
{
    policy::DeviceRegister &devices = session().registers().devices();
    DevicePermit permit = m_permit;
    switch (m_step) {
    case Step::AskPermit:
        permit.device = m_device.id;
        permit.staff = m_device.personalOwner;
        permit.purpose = words(u"purpose"_s);
        permit.askedOn = day(u"day"_s);
        return withoutValue(devices.askPermit(permit));
    case Step::DecidePermit:
        permit.status = approved() ? PermitStatus::Permitted : PermitStatus::Refused;
        permit.decidedOn = day(u"day"_s);
        permit.decidedBy = person(u"by"_s);
        permit.soloReason = words(u"solo"_s);
        permit.conditions = words(u"words"_s);
        permit.from = approved() ? day(u"from"_s) : QDate();
        permit.to = approved() ? day(u"to"_s) : QDate();
        return withoutValue(devices.decidePermit(permit));
    case Step::EndPermit:
        return withoutValue(devices.endPermit(
            permit.id, day(u"day"_s), qobject_cast<QComboBox *>(input(u"how"_s))->currentData().toInt() == revoked));
    default:
        return withoutValue(devices.permitErased(permit.id, day(u"day"_s)));
    }
}

} // namespace mcs::app
