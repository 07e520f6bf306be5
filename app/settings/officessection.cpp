// SPDX-License-Identifier: Apache-2.0
#include "app/settings/officessection.h"

#include "app/dialogs/appointmenteditor.h"
#include "app/settings/listtable.h"
#include "models/domain/wareki.h"
#include "models/tables/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

OfficesSection::OfficesSection(Session &session, Tools &tools, QWidget *parent)
    : SettingsSection(session, tools, tr("Offices"),
        tr("Forms name whoever is in office on the date of the form. Earlier holders stay recorded."), parent)
    , m_table(new ListTable(
          tr("Appointments"), {tr("Office"), tr("Name"), tr("From"), tr("Last day"), tr("Duties explained on")}))
    , m_earlier(new QCheckBox(tr("Show ea&rlier appointments")))
    , m_appoint(new QPushButton(tr("&Appoint")))
    , m_change(new QPushButton(tr("&Change")))
    , m_end(new QPushButton(tr("&End the appointment")))
{
    m_appoint->setObjectName(u"appoint"_s);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_earlier);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_appoint, m_change, m_end})
        row->addWidget(button);
    row->addStretch(1);
    body()->addLayout(row);
    if (!mayChange(domain::Permission::AppointAdministrator)) {
        auto *why
            = new QLabel(session.ledger().isReadOnly() ? tr("The ledger is open for reading only.")
                                                       : tr("Only a user with the role of facility manager may "
                                                            "appoint. Add such a user under “Users”, or ask one."));
        why->setWordWrap(true);
        body()->addWidget(why);
    }
    connect(m_earlier, &QCheckBox::toggled, this, &OfficesSection::fill);
    connect(m_appoint, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto appointment = current())
            edit(domain::toText(appointment->id));
    });
    connect(m_table, &ListTable::idActivated, m_change, &QPushButton::click);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OfficesSection::updateButtons);
    connect(m_end, &QPushButton::clicked, this, &OfficesSection::end);
    connect(&session, &Session::recordsChanged, this, &OfficesSection::fill);
    fill();
}

void OfficesSection::fill()
{
    const domain::Records &records = session().records();
    const QDate today = session().clock().today();
    QList<domain::Appointment> shown;
    for (const domain::Appointment &appointment : records.appointments) {
        if (m_earlier->isChecked() || !appointment.to.isValid() || appointment.to >= today)
            shown.append(appointment);
    }
    std::sort(shown.begin(), shown.end(), [](const domain::Appointment &a, const domain::Appointment &b) {
        return a.role != b.role ? a.role < b.role : a.from > b.from;
    });
    const auto nameOf = [&records](domain::StaffId id) {
        const auto found = std::find_if(
            records.staff.begin(), records.staff.end(), [id](const domain::Staff &staff) { return staff.id == id; });
        return found == records.staff.end() ? QString() : found->name;
    };
    QList<std::pair<qint64, QStringList>> rows;
    for (const domain::Appointment &appointment : std::as_const(shown)) {
        rows.append({appointment.id.value,
            {tables::Words::of(appointment.role), nameOf(appointment.staff), domain::warekiShort(appointment.from),
                appointment.to.isValid() ? domain::warekiShort(appointment.to) : tr("in office"),
                domain::warekiShort(appointment.roleExplainedOn)}});
    }
    m_table->fill(rows);
    updateButtons();
}

void OfficesSection::updateButtons()
{
    const bool allowed = mayChange(domain::Permission::AppointAdministrator);
    const auto chosen = current();
    m_appoint->setEnabled(allowed);
    m_change->setEnabled(allowed && chosen);
    m_end->setEnabled(allowed && chosen && !chosen->to.isValid());
}

std::optional<domain::Appointment> OfficesSection::current() const
{
    const QList<domain::Appointment> &all = session().records().appointments;
    const auto found = std::find_if(all.begin(), all.end(),
        [id = m_table->currentId()](const domain::Appointment &appointment) { return appointment.id.value == id; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void OfficesSection::edit(const QString &subject)
{
    auto *editor = new AppointmentEditor(session(), subject, window());
    connect(editor, &RecordEditor::saved, this, [this] { finish({}, tr("The appointment has been recorded.")); });
    editor->open();
}

void OfficesSection::end()
{
    auto appointment = current();
    if (!appointment)
        return;
    if (!tools().prompts.confirm(this, tr("End the appointment"),
            tr("The appointment ends with today. If another day was the last one, use “Change” instead."),
            tr("End it")))
        return;
    appointment->to = session().clock().today();
    const auto saved = session().registers().saveAppointment(*appointment);
    finish(withoutValue(saved), tr("The appointment has been ended."));
}

} // namespace mcs::app
