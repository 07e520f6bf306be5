// SPDX-License-Identifier: Apache-2.0
// やること of devices: checks and their findings, services to be decided, who has to bring a device back, what is lost
// or retired, the stocktaking. Permits are in todopermits.cpp.
#include "models/domain/wareki.h"
#include "models/policy/devicerules.h"
#include "models/policy/duestate.h"
#include "models/policy/policytext.h"
#include "models/policy/service.h"
#include "models/policy/todocollector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mcs::policy {

using namespace domain;

namespace {

constexpr int typeCount = int(DeviceType::Router) + 1;

bool isMobile(DeviceType type)
{
    return type == DeviceType::Notebook || type == DeviceType::Tablet || type == DeviceType::Smartphone;
}

// The rules of one day, with what is looked up once for all devices.
class DeviceTodo
{
public:
    explicit DeviceTodo(TodoCollector &todo)
        : m_todo(todo)
    {
        for (int type = 0; type < typeCount; ++type)
            m_items[std::size_t(type)] = checkItemsFor(todo.policy(), DeviceType(type));
        for (const CarryOut &carryOut : todo.records().carryOuts) {
            for (const CarryOutItem &item : carryOut.items) {
                if (isOutside(carryOut, item))
                    m_outside.insert(item.device);
                if (carryOut.status == CarryOutStatus::Lost && item.lostOn.isValid() && !carryOut.checkedOn.isValid())
                    m_lostOutside.insert(item.device);
            }
        }
    }

    void device(const Device &device)
    {
        if (device.status == DeviceStatus::Lost) {
            lost(device);
            return;
        }
        if (device.status == DeviceStatus::Retired) {
            notErased(device);
            return;
        }
        check(device);
        startupPassword(device);
        undecided(device);
        storage(device);
        if (device.owner == DeviceOwner::Personal)
            permitTodo(m_todo, device, m_outside.contains(device.id));
        else
            leaver(device);
    }

    void stock();

private:
    [[nodiscard]] const QList<CheckItem> &itemsOf(const Device &device) const
    {
        return m_items[std::size_t(device.type)];
    }
    [[nodiscard]] QDate today() const { return m_todo.today(); }
    void add(const TodoItem &item, const Device &device) { m_todo.add(item, m_todo.subject(device).sortKey); }

    void check(const Device &device);
    void findings(const Device &device, const DeviceCheck &check);
    void startupPassword(const Device &device);
    void undecided(const Device &device);
    void storage(const Device &device);
    void leaver(const Device &device);
    void lost(const Device &device);
    [[nodiscard]] bool hasIncident(const Device &device) const;
    void notErased(const Device &device);

    TodoCollector &m_todo;
    std::array<QList<CheckItem>, typeCount> m_items;
    QSet<DeviceId> m_outside;
    QSet<DeviceId> m_lostOutside; // the carry-out asks for them
};

void DeviceTodo::check(const Device &device)
{
    const QString key = u"device-security"_s;
    if (itemsOf(device).isEmpty() || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    const DeviceCheck *newest = m_todo.newestCheck(device.id);
    const bool sinceFound = newest && device.foundOn.isValid() && newest->checkedOn < device.foundOn;
    if (!newest || sinceFound) {
        TodoItem item = m_todo.item(u"device-unchecked"_s, key, subject);
        item.since = sinceFound ? device.foundOn : device.registeredOn;
        item.action = TodoAction::CheckDevice;
        item.sentence = sinceFound
            ? PolicyText::tr("%1 was lost and found again. Please check it before it is used.").arg(subject.name)
            : PolicyText::tr("%1 was never checked. Please check it and record the result.").arg(subject.name);
        add(item, device);
        return;
    }
    findings(device, *newest);
    const QDate due = checkDueOn(*newest, m_todo.policy());
    if (due > today().addDays(dueLookAhead))
        return;
    TodoItem item = m_todo.item(u"device-check"_s, key, subject);
    item.since = newest->checkedOn;
    item.due = due;
    item.state = dueState(due, today());
    closeUnlessOverdue(item);
    item.action = TodoAction::CheckDevice;
    item.sentence = m_todo.withInterval(PolicyText::tr("%1 was checked on %2. Please check it again by %3.")
                                            .arg(subject.name, warekiLong(newest->checkedOn), warekiLong(due)),
        u"device-check-months"_s);
    add(item, device);
}

// 否 of what is mandatory or recommended; what is only to be considered waits for its decision instead.
void DeviceTodo::findings(const Device &device, const DeviceCheck &check)
{
    QStringList texts;
    QStringList baseTexts; // met for the region, not for 準則
    QList<Citation> articles;
    std::optional<Level> worst;
    bool opensRegion = false;
    bool opensBase = false;
    for (const CheckItem &asked : itemsOf(device)) {
        const auto line = std::find_if(check.lines.cbegin(), check.lines.cend(),
            [&](const DeviceCheckLine &candidate) { return candidate.item == asked.id; });
        if (line == check.lines.cend())
            continue;
        const std::optional<Level> level = findingAt(*line, asked.demand.level);
        const bool counts = level && *level <= Level::Recommended;
        const bool missesBase = asked.demand.baseLevel == Level::Mandatory && findingAt(*line, Level::Mandatory);
        if (!counts && !missesBase)
            continue;
        (counts ? texts : baseTexts).append(phraseOf(asked));
        for (const Citation &article : asked.demand.articles) {
            if (!articles.contains(article))
                articles.append(article);
        }
        const Level shown = counts ? *level : Level::Recommended;
        worst = worst ? std::min(*worst, shown) : shown;
        opensRegion = opensRegion || (counts && asked.demand.regionLevel.has_value());
        opensBase = opensBase || asked.demand.baseLevel.has_value();
    }
    if (!worst)
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-finding"_s, u"device-security"_s, subject);
    item.level = *worst;
    item.articles = articles;
    item.opensRegion = opensRegion;
    item.opensBase = opensBase;
    item.since = check.checkedOn;
    item.action = TodoAction::CheckDevice;
    item.sentence = texts.isEmpty()
        ? PolicyText::tr("%1 meets the region's policy, but in “%2” not the model rules (not met).")
              .arg(subject.name, baseTexts.join(u" / "_s))
        : PolicyText::tr("%1 did not pass its check: “%2”. Please mend this and check it again.")
              .arg(subject.name, (texts + baseTexts).join(u" / "_s));
    add(item, device);
}

void DeviceTodo::startupPassword(const Device &device)
{
    const QString key = u"startup-password"_s;
    const int months = m_todo.policy().interval(u"startup-password-months"_s);
    if (itemsOf(device).isEmpty() || months <= 0 || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    const QDate changed = device.startupPasswordChangedOn;
    const QDate base = changed.isValid() ? changed : device.registeredOn;
    TodoItem item = m_todo.item(u"startup-password"_s, key, subject);
    item.action = TodoAction::OpenDevice;
    item.since = base;
    if (!base.isValid()) {
        item.sentence = PolicyText::tr("It is not recorded when the startup password of %1 was set. Please record the "
                                       "day, never the password itself.")
                            .arg(subject.name);
        add(item, device);
        return;
    }
    item.due = addCalendarMonths(base, months);
    if (item.due > today().addDays(dueLookAhead))
        return;
    item.state = dueState(item.due, today());
    closeUnlessOverdue(item);
    item.sentence = m_todo.withInterval(
        PolicyText::tr("The startup password of %1 has to be changed by %2. Please change it and record the day.")
            .arg(subject.name, warekiLong(item.due)),
        u"startup-password-months"_s);
    add(item, device);
}

void DeviceTodo::undecided(const Device &device)
{
    const QString key = u"device-services"_s;
    QStringList texts;
    QList<Citation> articles;
    for (const CheckItem &asked : itemsOf(device)) {
        const bool isDecided = std::any_of(device.services.cbegin(), device.services.cend(),
            [&](const ServiceDecision &decision) { return decision.item == asked.id; });
        if (asked.demand.level != Level::Consider || isDecided)
            continue;
        texts.append(phraseOf(asked));
        articles += asked.demand.articles;
    }
    if (texts.isEmpty() || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-undecided"_s, key, subject);
    item.level = Level::Consider;
    item.articles = articles;
    item.since = device.registeredOn;
    item.action = TodoAction::DecideService;
    item.sentence = PolicyText::tr(
        "Nothing is decided for %1 yet: “%2”. Please record for each whether it is introduced, or why not.")
                        .arg(subject.name, texts.join(u" / "_s));
    add(item, device);
}

void DeviceTodo::storage(const Device &device)
{
    const QString key = u"locked-storage"_s;
    if (device.lockedStorage || device.owner == DeviceOwner::Personal || !isMobile(device.type) || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-storage"_s, key, subject);
    item.since = device.registeredOn;
    item.action = TodoAction::OpenDevice;
    item.sentence = PolicyText::tr("It is not recorded that %1 is kept under lock. Please lock its storage place and "
                                   "record it.")
                        .arg(subject.name);
    add(item, device);
}

void DeviceTodo::leaver(const Device &device)
{
    const QString key = u"leaver-return"_s;
    const DeviceAssignment *with = openAssignment(device);
    const Staff *person = with ? m_todo.staff(with->staff) : nullptr;
    const int notice = std::max(1, m_todo.policy().interval(u"leaver-notice-days"_s));
    const bool leaves = person
        && (person->leftOn.isValid() ? person->leftOn <= today().addDays(notice)
                                     : person->employment == Employment::Left);
    if (!leaves || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-leaver"_s, key, subject);
    item.since = with->lentOn;
    item.due = person->leftOn;
    item.state = person->leftOn.isValid() ? dueState(person->leftOn, today()) : TodoState::Missing;
    closeUnlessOverdue(item);
    item.action = TodoAction::ReturnDevice;
    item.sentence = item.state == TodoState::Overdue || item.state == TodoState::Missing
        ? PolicyText::tr("%1 has left but still has %2. Please get it back and record the return.")
              .arg(person->name, subject.name)
        : PolicyText::tr("%1 leaves on %2 and has %3. Please get it back by then and record the return.")
              .arg(person->name, warekiLong(person->leftOn), subject.name);
    add(item, device);
}

// The incident of this loss asks for what is to be done.
bool DeviceTodo::hasIncident(const Device &device) const
{
    const QList<Incident> &incidents = m_todo.records().incidents;
    return std::any_of(incidents.cbegin(), incidents.cend(), [&device](const Incident &incident) {
        return incident.device == device.id && incident.occurredOn >= device.lostOn;
    });
}

void DeviceTodo::lost(const Device &device)
{
    const QString key = u"incident-report"_s;
    if (m_lostOutside.contains(device.id) || hasIncident(device) || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-lost"_s, key, subject);
    item.since = device.lostOn;
    item.action = TodoAction::OpenDevice;
    item.sentence = PolicyText::tr("%1 has been lost since %2. Please have the MCS passwords used on it changed or the "
                                   "accounts suspended, and record when it is found or given up.")
                        .arg(subject.name, warekiLong(device.lostOn));
    add(item, device);
}

void DeviceTodo::notErased(const Device &device)
{
    const QString key = u"pledge-device-duties"_s;
    const bool isGone = device.lostOn.isValid() && !device.foundOn.isValid();
    if (device.erasedOn.isValid() || isGone || device.type == DeviceType::Router || !m_todo.inForce(key))
        return;
    const TodoSubject subject = m_todo.subject(device);
    TodoItem item = m_todo.item(u"device-not-erased"_s, key, subject);
    item.since = device.retiredOn;
    item.action = TodoAction::RetireDevice;
    item.sentence = PolicyText::tr("%1 was retired on %2, but it is not recorded that its information was erased. "
                                   "Please erase it and record the day.")
                        .arg(subject.name, warekiLong(device.retiredOn));
    add(item, device);
}

void DeviceTodo::stock()
{
    const QString key = u"device-management"_s;
    if (!m_todo.inForce(key))
        return;
    const QList<Device> &devices = m_todo.records().devices;
    QDate first;
    bool isAnyInUse = false;
    for (const Device &device : devices) {
        isAnyInUse = isAnyInUse || device.status == DeviceStatus::InUse;
        if (device.registeredOn.isValid() && (!first.isValid() || device.registeredOn < first))
            first = device.registeredOn;
    }
    const QList<Staff> &staff = m_todo.records().staff;
    const bool usesMcs = std::any_of(staff.cbegin(), staff.cend(), [this](const Staff &person) {
        return isMcsUserOn(person, today()) && person.account.status == AccountStatus::InUse;
    });
    if (devices.isEmpty() && usesMcs) {
        TodoItem item = m_todo.item(u"device-none"_s, key, m_todo.facility());
        item.action = TodoAction::NewDevice;
        item.sentence = PolicyText::tr("MCS is in use, but no device is in the register. Please enter the devices MCS "
                                       "is used on.");
        m_todo.add(item, {});
    }
    if (!isAnyInUse)
        return;
    const QList<Stocktaking> &takings = m_todo.records().stocktakings;
    const QDate last = takings.isEmpty() ? QDate() : takings.constLast().takenOn;
    const QDate base = last.isValid() ? last : first;
    const QDate due
        = base.isValid() ? addCalendarMonths(base, m_todo.policy().interval(u"stocktaking-months"_s)) : QDate();
    if (!due.isValid() || due <= today().addDays(dueLookAhead)) {
        TodoItem item = m_todo.item(u"stocktaking"_s, key, m_todo.facility());
        item.level = Level::Recommended; // how the devices are managed is the facility's own choice
        item.opensRegion = item.opensBase = false;
        item.since = last;
        item.due = due;
        item.state = due.isValid() ? dueState(due, today()) : TodoState::Missing;
        item.action = TodoAction::TakeStock;
        item.sentence = m_todo.withInterval(last.isValid()
                ? PolicyText::tr("Stock of the devices was taken on %1. Please take stock again by %2.")
                      .arg(warekiLong(last), warekiLong(due))
                : PolicyText::tr("Stock of the devices was never taken. Please compare the register with "
                                 "what is there."),
            u"stocktaking-months"_s);
        m_todo.add(item, {});
    }
    if (takings.isEmpty())
        return;
    for (const StocktakingLine &line : takings.constLast().lines) {
        const Device *device = line.seen ? nullptr : m_todo.device(line.device);
        if (!device || device->status != DeviceStatus::InUse)
            continue;
        const TodoSubject subject = m_todo.subject(*device);
        TodoItem item = m_todo.item(u"device-unseen"_s, key, subject);
        item.level = Level::Recommended;
        item.opensRegion = item.opensBase = false;
        item.since = last;
        item.action = TodoAction::OpenDevice;
        item.sentence = PolicyText::tr("%1 was not seen when stock was taken on %2. Please look for it, or record that "
                                       "it is lost or retired.")
                            .arg(subject.name, warekiLong(last));
        add(item, *device);
    }
}

} // namespace

void deviceTodo(TodoCollector &todo)
{
    DeviceTodo rules(todo);
    for (const Device &device : todo.records().devices)
        rules.device(device);
    rules.stock();
}

} // namespace mcs::policy
