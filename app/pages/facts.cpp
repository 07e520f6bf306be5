// SPDX-License-Identifier: Apache-2.0
#include "app/pages/facts.h"

#include "app/widgets/tonecolours.h"
#include "models/domain/wareki.h"

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

Facts::Facts(const QPalette &palette)
    : m_palette(palette)
{
}

void Facts::openTable()
{
    if (!m_inTable)
        m_html += u"<table cellspacing='0' cellpadding='3' width='100%' style='margin-top:2px'>"_s;
    m_inTable = true;
}

void Facts::closeTable()
{
    if (m_inTable)
        m_html += u"</table>"_s;
    m_inTable = false;
}

void Facts::title(const QString &text, const QString &quiet)
{
    closeTable();
    m_html
        += u"<p style='margin:0 3px 8px 3px; line-height:125%'><span style='font-size:large; font-weight:600'>%1</span>"_s
               .arg(escaped(text));
    if (!quiet.isEmpty())
        m_html += u"<br><span style='color:%1'>%2</span>"_s.arg(quietColour(m_palette).name(), escaped(quiet));
    m_html += u"</p>"_s;
}

void Facts::heading(const QString &text)
{
    closeTable();
    m_html += u"<p style='margin:16px 3px 4px 3px; font-weight:600'>%1</p>"_s.arg(escaped(text));
}

void Facts::pair(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    openTable();
    m_html += u"<tr><td width='32%' style='color:%1'>%2</td><td>%3</td></tr>"_s.arg(
        quietColour(m_palette).name(), escaped(label), escaped(value));
}

void Facts::pair(const QString &label, QDate value)
{
    pair(label, value.isValid() ? domain::bothCalendars(value) : QString());
}

void Facts::status(const QString &label, const QString &word, tables::Tone tone)
{
    openTable();
    const QString sign = toneSign(tone);
    m_html += u"<tr><td width='32%' style='color:%1'>%2</td><td style='color:%3; font-weight:600'>%4%5</td></tr>"_s.arg(
        quietColour(m_palette).name(), escaped(label), toneColour(tone, m_palette).name(),
        sign.isEmpty() ? QString() : sign + u' ', escaped(word));
}

void Facts::line(const QString &text)
{
    closeTable();
    m_html += u"<p style='margin:3px'>%1</p>"_s.arg(escaped(text));
}

void Facts::quiet(const QString &text)
{
    closeTable();
    m_html += u"<p style='margin:3px; color:%1'>%2</p>"_s.arg(quietColour(m_palette).name(), escaped(text));
}

void Facts::link(const QString &text, const QString &target, const QString &note)
{
    closeTable();
    m_html += u"<p style='margin:3px'>%1<a href='%2'>%3</a></p>"_s.arg(
        note.isEmpty() ? QString() : escaped(note) + u"　"_s, target.toHtmlEscaped(), escaped(text));
}

void Facts::table(const QStringList &heads, const QList<int> &widths, const QList<QList<Cell>> &rows)
{
    closeTable();
    m_html += u"<table cellspacing='0' cellpadding='3' width='100%' style='margin-top:2px'><tr>"_s;
    for (qsizetype column = 0; column < heads.size(); ++column)
        m_html += u"<td width='%1%' style='color:%2'>%3</td>"_s.arg(
            QString::number(widths.value(column)), quietColour(m_palette).name(), escaped(heads.at(column)));
    m_html += u"</tr>"_s;
    for (const QList<Cell> &row : rows) {
        m_html += u"<tr>"_s;
        for (const Cell &cell : row) {
            const QString sign = toneSign(cell.tone);
            QString text = (sign.isEmpty() ? QString() : sign + u' ') + escaped(cell.text);
            if (!cell.target.isEmpty())
                text = u"<a href='%1'>%2</a>"_s.arg(cell.target.toHtmlEscaped(), text);
            else if (cell.tone != tables::Tone::None)
                text = u"<span style='color:%1; font-weight:600'>%2</span>"_s.arg(
                    toneColour(cell.tone, m_palette).name(), text);
            m_html += u"<td style='border-top:1px solid %1'>%2</td>"_s.arg(
                m_palette.color(QPalette::AlternateBase).darker(108).name(), text);
        }
        m_html += u"</tr>"_s;
    }
    m_html += u"</table>"_s;
}

void Facts::timeline(const QList<Span> &spans)
{
    closeTable();
    qint64 total = 0;
    for (const Span &span : spans)
        total += span.days;
    QString bars;
    QString texts;
    // Everybody has room for its words; the rest is shared by length.
    const auto count = std::max<qint64>(1, spans.size());
    const qint64 least = std::min<qint64>(40, 80 / count);
    for (const Span &span : spans) {
        const QString width = QString::number(least + (100 - least * count) * span.days / std::max<qint64>(1, total));
        const QColor tone = toneColour(span.tone, m_palette);
        bars += u"<td width='%1%' bgcolor='%2' style='font-size:6pt; border:1px solid %3'>&nbsp;</td>"_s.arg(
            width, (span.passed ? tone : m_palette.color(QPalette::Base)).name(), tone.name());
        texts += u"<td width='%1%' style='color:%2'>%3</td>"_s.arg(
            width, (span.tone == tables::Tone::None ? quietColour(m_palette) : tone).name(), escaped(span.text));
    }
    m_html
        += u"<table cellspacing='0' cellpadding='3' width='100%' style='margin-top:6px'><tr>%1</tr><tr>%2</tr></table>"_s
               .arg(bars, texts);
}

QString Facts::html() const
{
    return m_inTable ? m_html + u"</table>"_s : m_html;
}

} // namespace mcs::app
