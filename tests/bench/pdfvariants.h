// SPDX-License-Identifier: Apache-2.0
// The ways of making staff pledges that bench_pdf compares. Each runs in a process of its own.
#pragma once

#include <QString>
#include <QStringList>

namespace mcs::bench {

struct Job
{
    QString variant;
    int pledges = 0;
    QString folder; // where the PDFs go
};

[[nodiscard]] QStringList variantNames();
// Runs the variant; 0 when every page was written. Prints the peak memory in kB.
[[nodiscard]] int runVariant(const Job &job);

// The same pledges as a document LibreOffice can convert.
[[nodiscard]] bool writeOpenDocument(const QString &path, int pledges);

} // namespace mcs::bench
