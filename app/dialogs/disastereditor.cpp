// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/disastereditor.h"

#include "app/session.h"
#include "models/domain/wareki.h"
#include "models/policy/registers.h"

#include <QComboBox>
#include <QLineEdit>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

constexpr const char *kinds[] = {"disaster", "disaster-use", "disaster-end", "disaster-settle"};

QString key(const QString &what, qsizetype use)
{
    return u"%1-%2"_s.arg(what).arg(use + 1);
}

} // namespace

std::optional<DisasterEditor::Step> DisasterEditor::stepOf(const QString &kind)
{
    for (int at = 0; at < int(std::size(kinds)); ++at) {
        if (kind == QLatin1String(kinds[at]))
            return Step(at);
    }
    return {};
}

DisasterEditor::DisasterEditor(Session &session, Step step, const QString &subject, QWidget *parent)
    : ActEditor(session, QString::fromLatin1(kinds[int(step)]), subject, parent)
    , m_step(step)
{
    for (const DisasterEvent &event : session.records().disasters) {
        if (toText(event.id) == subject)
            m_event = event;
    }
    const policy::PolicySection rules = session.policy().disaster();
    addHeading(step == Step::Begin ? rules.text : m_event.name);
    addArticles(rules.articles);
    switch (step) {
    case Step::Begin:
        setWindowTitle(tr("Disaster"));
        addField(u"name"_s, tr("&Disaster"), textEdit(m_event.name, 100), tr("For example the earthquake of a day."));
        setRequired(u"name"_s);
        addDay(u"day"_s, tr("&Started on"), m_event.id.isStored() ? m_event.startedOn : today());
        addPerson(u"by"_s, tr("Declared &by"), m_event.id.isStored() ? m_event.declaredBy : myself());
        addWords(u"note"_s, tr("N&ote"), m_event.note);
        setCaption(tr("Record"));
        break;
    case Step::Use:
        setWindowTitle(tr("Device used in a disaster"));
        addPerson(u"staff"_s, tr("&Used by"), {});
        addField(u"device"_s, tr("&Device"), textEdit({}, 200),
            tr("Make, model and whose it is, so that it is found again afterwards."));
        setRequired(u"device"_s);
        addDay(u"from"_s, tr("&From"), today());
        addDay(u"to"_s, tr("&Until"), {}, false);
        setCaption(tr("Record"));
        break;
    case Step::End:
        setWindowTitle(tr("The disaster is over"));
        addText(tr("Devices outside the register may not be used any more then; each is wiped or registered."));
        addDay(u"day"_s, tr("&Ended on"), today());
        setCaption(tr("Record the end"));
        break;
    case Step::Settle:
        setWindowTitle(tr("Clear up after a disaster"));
        addText(tr("Of each device: when it was wiped, or as which device it is in the register now."));
        buildUses();
        setCaption(tr("Record"));
        break;
    }
}

void DisasterEditor::buildUses()
{
    for (qsizetype at = 0; at < m_event.uses.size(); ++at) {
        const DisasterUse &use = m_event.uses.at(at);
        if (policy::isSettled(use))
            continue;
        addHeading(tr("%1 (%2, %3 to %4)")
                       .arg(use.description, nameOf(use.staff), warekiShort(use.from), warekiShort(use.to)));
        addDay(key(u"wiped"_s, at), tr("Wiped on"), {}, false);
        auto *device = new QComboBox;
        device->addItem(tr("(not registered)"), 0);
        for (const Device &one : session().records().devices)
            device->addItem(tr("%1 %2", "ledger number, name").arg(one.ledgerNumber, one.name), one.id.value);
        addField(key(u"registered"_s, at), tr("Registered as"), device);
    }
}

void DisasterEditor::check()
{
    if (m_step != Step::Settle)
        return;
    for (qsizetype at = 0; at < m_event.uses.size(); ++at) {
        if (policy::isSettled(m_event.uses.at(at)))
            continue;
        if (day(key(u"wiped"_s, at)).isValid() && inputValue(input(key(u"registered"_s, at))).toInteger() > 0)
            refuse(
                key(u"registered"_s, at), tr("Either it was wiped, or it is in the register now: please enter one."));
    }
}

Result<void> DisasterEditor::settleUses()
{
    return session().ledger().atomically([this]() -> Result<void> {
        for (qsizetype at = 0; at < m_event.uses.size(); ++at) {
            if (policy::isSettled(m_event.uses.at(at)))
                continue;
            const QDate wiped = day(key(u"wiped"_s, at));
            const DeviceId device{inputValue(input(key(u"registered"_s, at))).toInteger()};
            if (!wiped.isValid() && !device.isStored())
                continue;
            if (const auto done = session().registers().uses().settle(m_event.id, at, wiped, device); !done)
                return done.error();
        }
        return {};
    });
}

Result<void> DisasterEditor::save()
{
    policy::UseRegister &uses = session().registers().uses();
    if (m_step == Step::Settle)
        return settleUses();
    if (m_step == Step::End)
        return withoutValue(uses.end(m_event.id, day(u"day"_s)));
    if (m_step == Step::Use) {
        DisasterUse use;
        use.staff = person(u"staff"_s);
        use.description = words(u"device"_s);
        use.from = day(u"from"_s);
        use.to = day(u"to"_s);
        return withoutValue(uses.recordUse(m_event.id, use));
    }
    DisasterEvent event = m_event;
    event.name = words(u"name"_s);
    event.startedOn = day(u"day"_s);
    event.declaredBy = person(u"by"_s);
    event.note = words(u"note"_s);
    return withoutValue(uses.begin(event));
}

} // namespace mcs::app
