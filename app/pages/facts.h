// SPDX-License-Identifier: Apache-2.0
// Builds the text of a detail pane: headings, pairs of label and value, lines with links.
#pragma once

#include "models/tables/tone.h"

#include <QDate>
#include <QList>
#include <QPalette>
#include <QStringList>

namespace mcs::app {

class Facts
{
public:
    explicit Facts(const QPalette &palette);

    void title(const QString &text, const QString &quiet = {});
    void heading(const QString &text);
    void pair(const QString &label, const QString &value); // left out when the value is empty
    void pair(const QString &label, QDate value); // in both calendars
    void status(const QString &label, const QString &word, tables::Tone tone);
    void line(const QString &text);
    void quiet(const QString &text);
    void link(const QString &text, const QString &target, const QString &note = {}); // a line of its own

    struct Cell
    {
        QString text;
        tables::Tone tone = tables::Tone::None;
        QString target = {}; // of a link
    };
    // A table over the whole width; `widths` in percent. Several lines of a cell are parted by line ends.
    void table(const QStringList &heads, const QList<int> &widths, const QList<QList<Cell>> &rows);

    // A line of time: parts side by side, each as wide as its days but never too narrow for its words, which stand
    // under it; filled when it is done or over.
    struct Span
    {
        qint64 days = 1;
        QString text;
        tables::Tone tone = tables::Tone::None;
        bool passed = false;
    };
    void timeline(const QList<Span> &spans);

    [[nodiscard]] QString html() const;

private:
    void openTable();
    void closeTable();

    QPalette m_palette;
    QString m_html;
    bool m_inTable = false;
};

} // namespace mcs::app
