// SPDX-License-Identifier: Apache-2.0
#include "app/startup/localsettings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 8;
constexpr int largestOffset = 200; // tenths of a millimetre

forms::Length tenths(const QVariant &value)
{
    return forms::Length::mm(std::clamp(value.toInt(), -largestOffset, largestOffset) / 10.0);
}
int tenths(forms::Length length)
{
    return std::clamp(int(std::lround(length.toMm() * 10)), -largestOffset, largestOffset);
}

} // namespace

LocalSettings::LocalSettings()
    : m_settings(
        std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"mcs-ledger"_s, u"mcs-ledger"_s))
{
}

LocalSettings::LocalSettings(const QString &file)
    : m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

LocalSettings::~LocalSettings() = default;

QStringList LocalSettings::recentFolders() const
{
    return m_settings->value("recent/folders"_L1).toStringList();
}

void LocalSettings::rememberFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    QStringList folders = recentFolders();
    folders.removeAll(path);
    folders.prepend(path);
    m_settings->setValue("recent/folders"_L1, folders.mid(0, mostRecent));
}

void LocalSettings::forgetFolder(const QString &folder)
{
    QStringList folders = recentFolders();
    folders.removeAll(QDir::cleanPath(QDir(folder).absolutePath()));
    m_settings->setValue("recent/folders"_L1, folders);
}

QString LocalSettings::language() const
{
    return m_settings->value("window/language"_L1).toString() == "en"_L1 ? u"en"_s : u"ja"_s;
}

void LocalSettings::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    m_settings->setValue("window/language"_L1, language);
    Q_EMIT languageChanged();
}

int LocalSettings::fontPoints() const
{
    return std::clamp(m_settings->value("window/fontPoints"_L1, smallestFont).toInt(), smallestFont, largestFont);
}

void LocalSettings::setFontPoints(int points)
{
    if (points == fontPoints())
        return;
    m_settings->setValue("window/fontPoints"_L1, std::clamp(points, smallestFont, largestFont));
    Q_EMIT fontChanged();
}

forms::PrinterOffset LocalSettings::printerOffset() const
{
    return {tenths(m_settings->value("printer/offsetX"_L1)), tenths(m_settings->value("printer/offsetY"_L1))};
}

void LocalSettings::setPrinterOffset(const forms::PrinterOffset &offset)
{
    m_settings->setValue("printer/offsetX"_L1, tenths(offset.x));
    m_settings->setValue("printer/offsetY"_L1, tenths(offset.y));
}

QString LocalSettings::printerName() const
{
    return m_settings->value("printer/name"_L1).toString();
}

void LocalSettings::setPrinterName(const QString &name)
{
    m_settings->setValue("printer/name"_L1, name);
}

QByteArray LocalSettings::loginCounter(const QString &key) const
{
    return m_settings->value("login/"_L1 + key).toByteArray();
}

void LocalSettings::setLoginCounter(const QString &key, const QByteArray &counter)
{
    if (counter.isEmpty())
        m_settings->remove("login/"_L1 + key);
    else
        m_settings->setValue("login/"_L1 + key, counter);
    m_settings->sync(); // a program that is killed does not get new tries
}

store::LoginGuard::Storage loginStorage(LocalSettings &settings)
{
    return {[&settings](const QString &key) { return settings.loginCounter(key); },
        [&settings](const QString &key, const QByteArray &counter) { settings.setLoginCounter(key, counter); }};
}

QByteArray LocalSettings::windowGeometry() const
{
    return m_settings->value("window/geometry"_L1).toByteArray();
}

void LocalSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue("window/geometry"_L1, geometry);
}

} // namespace mcs::app
