// SPDX-License-Identifier: Apache-2.0
// Writes laid-out pages as PDF/A-1b: subset fonts, each form's fixed layer once, exact ToUnicode text, one bookmark a
// document.
#pragma once

#include "forms/displaylist.h"
#include "forms/fontset.h"
#include "models/domain/result.h"

#include <QDateTime>

class QIODevice;

namespace mcs::forms {

struct PdfInfo
{
    QString title; // the form's title; never a person's name
    QDateTime createdAt;
};

// Pages are streamed: memory does not grow with their number. Nothing is valid until finish() returned ok.
class PdfWriter
{
public:
    PdfWriter(QIODevice &device, std::shared_ptr<const FontSet> fonts, const PdfInfo &info);
    ~PdfWriter();
    domain::Result<void> add(const Document &document);
    domain::Result<void> finish(); // Errors: DiskFull, Io

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mcs::forms
