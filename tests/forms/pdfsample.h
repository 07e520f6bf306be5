// SPDX-License-Identifier: Apache-2.0
// Pages built by hand for the tests of the PDF writer, and the tools that read the result as others do.
#pragma once

#include "forms/pdfwriter.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace mcs::tests {

inline std::shared_ptr<const forms::FontSet> sharedFonts()
{
    static const auto fonts = forms::FontSet::load();
    return fonts.ok() ? fonts.value() : nullptr;
}

inline forms::PdfInfo sampleInfo()
{
    return {QStringLiteral("ＭＣＳ利用に関する誓約書 <様式>"),
        QDateTime(QDate(2026, 4, 1), QTime(9, 30), Qt::OffsetFromUTC, 9 * 3600)};
}

// Puts one line of text on the layer; `top` counts down the page.
inline void addText(forms::Layer &layer, const QString &text, double left, double top, double size = 4,
    forms::FontStyle style = forms::FontStyle::Mincho, double stretch = 1.0)
{
    using forms::Length;
    for (forms::GlyphRun run : sharedFonts()->shape(text, style, Length::mm(size)).runs) {
        run.stretch = stretch;
        run.origin = {Length::mm(left) + run.origin.x * stretch, Length::mm(top)};
        run.advance = run.advance * stretch;
        layer.runs.append(run);
    }
}

inline forms::Page pageOf(const QStringList &lines)
{
    forms::Page page;
    double top = 30;
    for (const QString &line : lines) {
        addText(page.filled, line, 25, top);
        top += 8;
    }
    return page;
}

inline QByteArray pdfOf(const QList<forms::Document> &documents)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    forms::PdfWriter writer(buffer, sharedFonts(), sampleInfo());
    for (const forms::Document &document : documents) {
        if (!writer.add(document))
            return {};
    }
    return writer.finish() ? buffer.data() : QByteArray();
}

// A file in a folder of its own that goes away with the object.
class PdfOnDisk
{
public:
    explicit PdfOnDisk(const QByteArray &pdf)
    {
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("sample.pdf")); }

    [[nodiscard]] QString text(const QStringList &options = {}) const
    {
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
            QStringList{QStringLiteral("-enc"), QStringLiteral("UTF-8")} + options
                + QStringList{path(), QStringLiteral("-")});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace mcs::tests
