// SPDX-License-Identifier: Apache-2.0
// What belongs to this PC and its user, not to the ledger: recent folders, language, type size, printer offset. Holds
// no names of people and nothing out of a ledger.
#pragma once

#include "forms/pagepainter.h"
#include "models/store/loginguard.h"

#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace mcs::app {

class LocalSettings : public QObject
{
    Q_OBJECT

public:
    LocalSettings(); // the OS user's own
    explicit LocalSettings(const QString &file);
    ~LocalSettings() override;

    [[nodiscard]] QStringList recentFolders() const; // newest first, at most eight
    void rememberFolder(const QString &folder);
    void forgetFolder(const QString &folder);

    [[nodiscard]] QString language() const; // "ja" unless another was chosen
    void setLanguage(const QString &language);
    [[nodiscard]] int fontPoints() const; // 11 to 20
    void setFontPoints(int points);

    [[nodiscard]] forms::PrinterOffset printerOffset() const; // steps of 0.1 mm, at most 20 mm either way
    void setPrinterOffset(const forms::PrinterOffset &offset);
    [[nodiscard]] QString printerName() const; // the one used last
    void setPrinterName(const QString &name);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    // What LoginGuard keeps for a key slot; empty: nothing.
    [[nodiscard]] QByteArray loginCounter(const QString &key) const;
    void setLoginCounter(const QString &key, const QByteArray &counter);

Q_SIGNALS:
    void languageChanged();
    void fontChanged();

private:
    std::unique_ptr<QSettings> m_settings;
};

// Counts wrong passwords in these settings, for the window and the command line alike.
[[nodiscard]] store::LoginGuard::Storage loginStorage(LocalSettings &settings);

constexpr int smallestFont = 11;
constexpr int largestFont = 20;

} // namespace mcs::app
