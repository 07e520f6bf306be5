// SPDX-License-Identifier: Apache-2.0
#include "forms/listlayout.h"

#include "forms/blocklayout.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

constexpr Length margin = Length::mm(15);
constexpr Length pageWidth = Length::mm(210);
constexpr Length pageHeight = Length::mm(297);
constexpr Length footRoom = Length::mm(7);
constexpr Length cellInset = Length::mm(1.2);
constexpr Length rowInset = Length::mm(1.3); // above and below the text of a row
constexpr Length leading = Length::mm(4.2);
constexpr Length headHeight = Length::mm(7);
constexpr Length hairline = Length::mm(0.1);
constexpr Length strongLine = Length::mm(0.35);
constexpr Length tolerance = Length::mm(0.01);
const TextStyle body{Length::pt(8.5), FontStyle::Gothic};
const TextStyle strong{Length::pt(9.5), FontStyle::Gothic};
const TextStyle large{Length::pt(15), FontStyle::Gothic};

class ListLayout
{
public:
    ListLayout(const domain::ListText &list, const FontSet &fonts)
        : m_list(list)
        , m_fonts(fonts)
    {
        for (const domain::ListColumn &column : list.columns)
            m_width += Length::mm(column.width);
    }

    domain::Result<Document> run()
    {
        m_heads = columnHeads();
        startPage();
        for (const domain::ListGroup &group : m_list.groups) {
            bool headed = group.heading.isEmpty();
            for (const QStringList &cells : group.rows) {
                const Row row = layOut(cells);
                const Length heading = headed ? Length() : headHeight;
                if (m_y + heading + row.height > bottom() + tolerance && m_rowsOnPage > 0) {
                    startPage();
                    headed = group.heading.isEmpty();
                    if (!headed && &cells != &group.rows.first()) {
                        placeHeading(QCoreApplication::translate("mcs::forms", "%1 (continued)").arg(group.heading));
                        headed = true;
                    }
                }
                if (!headed)
                    placeHeading(group.heading);
                headed = true;
                placeRow(row);
            }
        }
        finishPage();
        if (!m_missing.isEmpty())
            return domain::Error{domain::ErrorCode::MissingGlyph,
                QCoreApplication::translate("mcs::forms",
                    "The character “%1” in “%2” is in no font of this PC, so nothing was printed. Please write it "
                    "with another character.")
                    .arg(m_missing.first().character, m_missing.first().text)};
        numberPages();
        return std::move(m_document);
    }

private:
    struct Row
    {
        Artwork art; // from its own top left corner
        Length height;
    };

    [[nodiscard]] static Length bottom() { return pageHeight - margin - footRoom; }

    InlineText shaped(const QString &text, const TextStyle &style)
    {
        InlineText result(text, style, m_fonts);
        m_missing += result.missing();
        return result;
    }

    // Places a text in lines below `top`; gives the height used.
    Length paragraph(const QString &text, const TextStyle &style, Length lead, const Rect &room, Artwork &into)
    {
        Length y = room.y;
        for (const QString &part : text.split(u'\n')) {
            const InlineText content = shaped(part, style);
            for (const BrokenLine &line :
                breakLines(content.pieces(), {room.width + tolerance, room.width + tolerance, false})) {
                content.place(line, {room.x, y + baselineIn(lead, style.size), {}, {}}, into);
                y += lead;
            }
        }
        return y - room.y;
    }

    void single(const QString &text, const TextStyle &style, Align align, const Rect &room, Artwork &into)
    {
        const InlineText content = shaped(text, style);
        const BrokenLine line = singleLine(content.pieces());
        content.place(line,
            {room.x + alignedLeft(align, room.width, line.width), room.y + baselineIn(room.height, style.size), {}, {}},
            into);
    }

    static void rule(Artwork &art, Length from, Length to, Length y, Length width)
    {
        art.layer.lines.append({{from, y}, {to, y}, width});
    }

    std::shared_ptr<const Layer> columnHeads()
    {
        Artwork art;
        Length x = margin;
        for (const domain::ListColumn &column : m_list.columns) {
            const Length width = Length::mm(column.width);
            single(column.heading, body, Align::Left, {x + cellInset, {}, width - cellInset * 2, headHeight}, art);
            x += width;
        }
        rule(art, margin, margin + m_width, {}, strongLine);
        rule(art, margin, margin + m_width, headHeight, strongLine);
        return std::make_shared<const Layer>(art.layer);
    }

    Row layOut(const QStringList &cells)
    {
        Row row;
        row.height = leading;
        Length x = margin;
        for (qsizetype i = 0; i < m_list.columns.size(); ++i) {
            const Length width = Length::mm(m_list.columns[i].width);
            const Rect room{x + cellInset, rowInset, width - cellInset * 2, {}};
            row.height = std::max(row.height, paragraph(cells.value(i), body, leading, room, row.art));
            x += width;
        }
        row.height += rowInset * 2;
        return row;
    }

    void startPage()
    {
        finishPage();
        m_page = {};
        m_y = margin;
        if (m_document.pages.isEmpty()) {
            single(m_list.title, large, Align::Left, {margin, m_y, m_width, Length::mm(9)}, m_page);
            m_y += Length::mm(11);
            for (const QString &line : m_list.summary)
                m_y += paragraph(line, strong, Length::mm(5.2), {margin, m_y, m_width, {}}, m_page);
            m_y += Length::mm(3);
        } else {
            single(m_list.title, strong, Align::Left, {margin, m_y, m_width, Length::mm(6)}, m_page);
            m_y += Length::mm(7);
        }
        Artwork heads;
        heads.layer = *m_heads;
        m_page.append(heads, {}, m_y);
        m_y += headHeight;
        m_rowsOnPage = 0;
        m_open = true;
    }

    void finishPage()
    {
        if (!m_open)
            return;
        rule(m_page, margin, margin + m_width, m_y, strongLine);
        Page page;
        page.width = pageWidth;
        page.height = pageHeight;
        page.fixed = m_blank;
        page.filled = m_page.layer;
        m_document.pages.append(page);
        m_open = false;
    }

    void placeHeading(const QString &text)
    {
        if (m_rowsOnPage > 0)
            rule(m_page, margin, margin + m_width, m_y, strongLine);
        single(text, strong, Align::Left, {margin + cellInset, m_y, m_width - cellInset * 2, headHeight}, m_page);
        m_y += headHeight;
        rule(m_page, margin, margin + m_width, m_y, hairline);
    }

    void placeRow(const Row &row)
    {
        m_page.append(row.art, {}, m_y);
        m_y += row.height;
        rule(m_page, margin, margin + m_width, m_y, hairline);
        ++m_rowsOnPage;
    }

    void numberPages()
    {
        const qsizetype count = m_document.pages.size();
        for (qsizetype i = 0; i < count; ++i) {
            Artwork foot;
            const Rect room{margin, pageHeight - margin - Length::mm(4), m_width, Length::mm(4)};
            single(m_list.foot, body, Align::Left, room, foot);
            single(u"%1 / %2"_s.arg(i + 1).arg(count), body, Align::Right, room, foot);
            m_document.pages[i].filled.runs += foot.layer.runs;
        }
    }

    const domain::ListText &m_list;
    const FontSet &m_fonts;
    Length m_width;
    std::shared_ptr<const Layer> m_heads;
    std::shared_ptr<const Layer> m_blank = std::make_shared<const Layer>(); // no wording is the same on all pages
    Document m_document;
    Artwork m_page;
    Length m_y;
    int m_rowsOnPage = 0;
    bool m_open = false;
    QList<MissingGlyph> m_missing;
};

} // namespace

domain::Result<Document> layOutList(const domain::ListText &list, const FontSet &fonts)
{
    return ListLayout(list, fonts).run();
}

} // namespace mcs::forms
