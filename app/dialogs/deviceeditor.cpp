// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/deviceeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/enumcombo.h"
#include "app/widgets/staffcombo.h"
#include "models/policy/registers.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

// The number after the highest one in use: T-003 after T-002.
QString nextNumber(const QList<Device> &devices)
{
    static const QRegularExpression digits(u"(\\d+)$"_s);
    QString best;
    qint64 highest = -1;
    for (const Device &device : devices) {
        const auto match = digits.match(device.ledgerNumber);
        if (match.hasMatch() && match.captured(1).toLongLong() > highest) {
            highest = match.captured(1).toLongLong();
            best = device.ledgerNumber.left(match.capturedStart(1))
                + QString::number(highest + 1).rightJustified(match.capturedLength(1), u'0');
        }
    }
    return best;
}

} // namespace

DeviceEditor::DeviceEditor(Session &session, const QString &subject, QWidget *parent)
    : ActEditor(session, u"device"_s, subject, parent)
    , m_device(device(idFromText<DeviceId>(subject).value_or(DeviceId{})))
{
    setWindowTitle(m_device.id.isStored() ? tr("Device") : tr("New device"));
    if (!m_device.id.isStored()) {
        m_device.ledgerNumber = nextNumber(session.records().devices);
        m_device.registeredOn = today();
    }
    buildParticulars();
    buildStorage();
    setCaption(m_device.id.isStored() ? tr("Save") : tr("Register"));
    connect(
        qobject_cast<QComboBox *>(input(u"owner"_s)), &QComboBox::currentIndexChanged, this, &DeviceEditor::showOwner);
    showOwner();
}

void DeviceEditor::buildParticulars()
{
    const auto usedBefore = [this](QString Device::*part) {
        QStringList list;
        for (const Device &device : session().records().devices)
            list += device.*part;
        return list;
    };
    const auto text = [&](const QString &key, const QString &label, QString Device::*part, int length) {
        auto *edit = textEdit(m_device.*part, length);
        suggest(edit, usedBefore(part));
        addField(key, label, edit);
    };
    addTab(tr("Device"));
    addField(u"number"_s, tr("Ledger n&umber"), latinEdit(m_device.ledgerNumber, 50),
        tr("The number on the sticker; each device has its own."));
    setRequired(u"number"_s);
    addField(u"name"_s, tr("&Name"), textEdit(m_device.name, 100));
    setRequired(u"name"_s);
    addField(u"type"_s, tr("&Type"),
        enumCombo({DeviceType::Pc, DeviceType::Notebook, DeviceType::Tablet, DeviceType::Smartphone, DeviceType::Medium,
                      DeviceType::Router},
            m_device.type));
    addField(u"owner"_s, tr("&Owner"),
        enumCombo({DeviceOwner::Facility, DeviceOwner::Personal, DeviceOwner::Shared, DeviceOwner::Disaster},
            m_device.owner));
    addPerson(u"belongs"_s, tr("&Belongs to"), m_device.personalOwner, false);
    setHint(u"belongs"_s, tr("A personal device needs a permit in writing before it is used at work."));
    addDay(u"registered"_s, tr("&Registered on"), m_device.registeredOn, false);
    text(u"maker"_s, tr("&Maker"), &Device::maker, 100);
    text(u"model"_s, tr("Mode&l"), &Device::model, 100);
    addField(u"serial"_s, tr("&Serial number"), latinEdit(m_device.serial, 100));
    text(u"os"_s, tr("Operating s&ystem"), &Device::os, 100);
}

void DeviceEditor::buildStorage()
{
    addTab(tr("Storage and notes"));
    QStringList places;
    for (const Device &device : session().records().devices)
        places += device.location;
    auto *place = textEdit(m_device.location, 200);
    suggest(place, places);
    addField(u"place"_s, tr("Storage &place"), place);
    auto *locked = new QCheckBox;
    locked->setChecked(m_device.lockedStorage);
    addField(u"locked"_s, tr("It is &locked away when it is not used"), locked);
    addField(u"tel"_s, tr("&Telephone"), latinEdit(m_device.tel, 50), tr("Of the line of the device, if it has one."));
    addDay(u"password"_s, tr("Startup password &changed on"), m_device.startupPasswordChangedOn, false,
        tr("Only the day: the password itself is never recorded."));
    addWords(u"note"_s, tr("N&ote"), m_device.note);
}

void DeviceEditor::showOwner()
{
    setFieldVisible(u"belongs"_s, enumValue<DeviceOwner>(input(u"owner"_s)) == DeviceOwner::Personal);
}

Result<void> DeviceEditor::save()
{
    Device device = m_device;
    device.ledgerNumber = words(u"number"_s);
    device.name = words(u"name"_s);
    device.type = enumValue<DeviceType>(input(u"type"_s));
    device.owner = enumValue<DeviceOwner>(input(u"owner"_s));
    device.personalOwner = device.owner == DeviceOwner::Personal ? person(u"belongs"_s) : StaffId();
    device.registeredOn = day(u"registered"_s);
    device.maker = words(u"maker"_s);
    device.model = words(u"model"_s);
    device.serial = words(u"serial"_s);
    device.os = words(u"os"_s);
    device.location = words(u"place"_s);
    device.lockedStorage = qobject_cast<QCheckBox *>(input(u"locked"_s))->isChecked();
    device.tel = words(u"tel"_s);
    device.startupPasswordChangedOn = day(u"password"_s);
    device.note = words(u"note"_s);
    return withoutValue(session().registers().devices().saveDevice(device));
}

} // namespace mcs::app
