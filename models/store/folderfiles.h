// SPDX-License-Identifier: Apache-2.0
// The names of the files in the folder of a ledger.
#pragma once

#include <QDir>
#include <QString>

namespace mcs::store {

class FolderFiles
{
public:
    explicit FolderFiles(const QString &folder)
        : m_folder(folder)
    {
    }
    [[nodiscard]] QString database() const { return m_folder.filePath(QStringLiteral("ledger.db")); }
    [[nodiscard]] QString keys() const { return m_folder.filePath(QStringLiteral("ledger.keys")); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }

private:
    QDir m_folder;
};

} // namespace mcs::store
