// SPDX-License-Identifier: Apache-2.0
#include "forms/rosterrows.h"

#include "forms/fieldfiller.h"
#include "forms/graphemes.h"

#include <algorithm>

namespace mcs::forms {

namespace {

using Row = QMap<QString, QString>;

bool fits(const FieldSlot &cell, const QString &text, const FontSet &fonts)
{
    Layer scratch;
    return FieldFiller(fonts).place(cell, text, scratch);
}

// How much of the text the cell holds, up to the end of a phrase where one is near; at least one character.
qsizetype holds(const FieldSlot &cell, const QString &text, const FontSet &fonts)
{
    const std::vector<Grapheme> graphemes = graphemesOf(text);
    const auto tooMuch = std::partition_point(graphemes.begin() + 1, graphemes.end(),
        [&](const Grapheme &last) { return fits(cell, text.left(last.to), fonts); });
    const qsizetype most = (tooMuch - 1)->to;
    constexpr qsizetype near = 12;
    for (qsizetype end = most; end > 0 && end > most - near; --end) {
        if (QStringView(u"、。，．・　 ）」").contains(text.at(end - 1)))
            return end;
    }
    return most;
}

} // namespace

QList<Row> runOn(const QList<Row> &rows, const QList<FieldSlot> &cells, const FontSet &fonts)
{
    QList<Row> result;
    for (const Row &given : rows) {
        Row row = given;
        for (bool more = true; more;) {
            Row below;
            for (const FieldSlot &cell : cells) {
                const QString text = printedValue(row.value(cell.name));
                if (!cell.wrap || text.isEmpty() || fits(cell, text, fonts))
                    continue;
                const qsizetype end = holds(cell, text, fonts);
                row.insert(cell.name, text.left(end));
                below.insert(cell.name, text.mid(end));
            }
            result.append(row);
            more = !below.isEmpty();
            row = below;
        }
    }
    return result;
}

} // namespace mcs::forms
