// SPDX-License-Identifier: Apache-2.0
// Passwords and recovery keys as files: never in the argument list, where every user of the PC could read them.
#pragma once

#include "models/domain/result.h"
#include "models/store/secret.h"

#include <QFile>
#include <QString>

namespace mcs::app {

// The first line, UTF-8; "-" reads standard input. Errors: InvalidInput, NotFound, Io.
[[nodiscard]] domain::Result<store::Secret> readPasswordFile(const QString &path);

// A new file only its owner can read, removed again unless keep() was called. An existing file is never touched.
class PrivateFile
{
public:
    explicit PrivateFile(const QString &path);
    ~PrivateFile();
    PrivateFile(const PrivateFile &) = delete;
    PrivateFile &operator=(const PrivateFile &) = delete;

    domain::Result<void> create(); // Errors: Duplicate (it exists), Io
    domain::Result<void> writeLine(const QString &line); // Errors: DiskFull, Io
    void keep() { m_keep = true; }

private:
    QString m_path; // QFile forgets it when it is opened by descriptor
    QFile m_file;
    bool m_created = false;
    bool m_keep = false;
};

// Easy to type, hard to guess: five groups of five letters and digits that are not mistaken for one another.
[[nodiscard]] QString randomPassword();

} // namespace mcs::app
