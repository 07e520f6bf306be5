// SPDX-License-Identifier: Apache-2.0
#include "forms/templatereader.h"

#include "forms/form.h"
#include "forms/templateerror.h"
#include "forms/xmlnode.h"

#include <QCoreApplication>
#include <QFile>

namespace mcs::forms {

using namespace Qt::StringLiterals;

namespace {

// Type and line spacing a block inherits.
struct Defaults
{
    TextStyle style;
    Length leading = Length::mm(6);
};

// Blanks that only lay out the XML are dropped: line ends with what stands around them. Ideographic spaces and spaces
// within a line are wording.
QString wording(const QString &text)
{
    QString result;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines[i];
        const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t' || c == u'\r'; };
        qsizetype from = 0;
        qsizetype to = line.size();
        while (i > 0 && from < to && isBlank(line[from]))
            ++from;
        while (i + 1 < lines.size() && to > from && isBlank(line[to - 1]))
            --to;
        result += line.mid(from, to - from);
    }
    return result;
}

Align alignFrom(const QString &word, Align fallback)
{
    static const QHash<QString, Align> aligns{{u"left"_s, Align::Left}, {u"center"_s, Align::Center},
        {u"right"_s, Align::Right}, {u"justify"_s, Align::Justify}, {u"spread"_s, Align::Justify}};
    return aligns.value(word, fallback);
}

class Reader
{
public:
    explicit Reader(const FormOptions &options)
        : m_options(options)
    {
    }

    Template read(const XmlNode &root)
    {
        Template form;
        form.title = root.attributes.value(u"title"_s);
        form.number = root.attributes.value(u"number"_s);
        form.originals = static_cast<int>(number(root, u"originals"_s, 1));
        form.top = mm(root, u"margin-top"_s, form.top);
        form.bottom = mm(root, u"margin-bottom"_s, form.bottom);
        form.left = mm(root, u"margin-left"_s, form.left);
        form.right = mm(root, u"margin-right"_s, form.right);
        if (root.attributes.value(u"orientation"_s) == u"landscape")
            std::swap(form.width, form.height);
        form.pageNumbers = yes(root, u"page-numbers"_s, false);
        Defaults defaults;
        defaults.style = styleOf(root, defaults.style);
        defaults.leading = mm(root, u"leading"_s, defaults.leading);
        form.blocks = blocks(root.children, defaults);
        form.words = m_words;
        return form;
    }

private:
    static double number(const XmlNode &node, const QString &name, double fallback)
    {
        const QString value = node.attributes.value(name);
        return value.isEmpty() ? fallback : value.toDouble();
    }
    static Length mm(const XmlNode &node, const QString &name, Length fallback)
    {
        return Length::mm(number(node, name, fallback.toMm()));
    }
    static bool yes(const XmlNode &node, const QString &name, bool fallback)
    {
        const QString value = node.attributes.value(name);
        return value.isEmpty() ? fallback : value == u"yes";
    }
    static TextStyle styleOf(const XmlNode &node, TextStyle style)
    {
        if (node.attributes.contains(u"size"_s))
            style.size = Length::pt(number(node, u"size"_s, 0));
        if (node.attributes.contains(u"font"_s))
            style.font = node.attributes.value(u"font"_s) == u"gothic" ? FontStyle::Gothic : FontStyle::Mincho;
        return style;
    }
    static QString plain(const XmlNode &node)
    {
        QString text;
        for (const XmlNode &child : node.children)
            text += child.name.isEmpty() ? child.text : plain(child);
        return wording(text);
    }

    QList<Block> blocks(const QList<XmlNode> &nodes, const Defaults &defaults) const
    {
        QList<Block> result;
        for (const XmlNode &node : nodes) {
            if (node.name == u"article") {
                QList<Block> article = blocks(node.children, defaults);
                if (!article.isEmpty() && node.attributes.contains(u"before"_s)) {
                    if (auto *text = std::get_if<TextBlock>(&article.first().content))
                        text->before = mm(node, u"before"_s, text->before);
                }
                result += article;
            } else if (!node.name.isEmpty() && node.name != u"column" && node.name != u"continuation"
                && node.name != u"vertical-label") {
                result.append(block(node, defaults));
            }
        }
        return result;
    }

    Block block(const XmlNode &node, const Defaults &defaults) const
    {
        Block result;
        result.line = node.line;
        if (node.name == u"signature")
            result.content = signature(node, defaults);
        else if (node.name == u"roster")
            result.content = roster(node, defaults);
        else if (node.name == u"box" || node.name == u"submission-office")
            result.content = box(node, defaults);
        else if (node.name == u"table")
            result.content = table(node, defaults);
        else if (node.name == u"cut-line")
            result.content = CutLineBlock{plain(node), styleOf(node, defaults.style)};
        else if (node.name == u"routing-label")
            result.content = routing(node, defaults);
        else if (node.name == u"arrow")
            result.content = arrow(node, defaults);
        else if (node.name == u"space")
            result.content = SpaceBlock{mm(node, u"height"_s, {}), number(node, u"stretch"_s, 0)};
        else if (node.name == u"page-break")
            result.content = PageBreakBlock{};
        else
            result.content = text(node, defaults);
        return result;
    }

    TextBlock text(const XmlNode &node, const Defaults &defaults) const
    {
        TextBlock block;
        block.style = styleOf(node, defaults.style);
        block.leading = mm(node, u"leading"_s, std::max(defaults.leading, block.style.size * 1.2));
        Align align = Align::Justify;
        if (node.name == u"title")
            align = Align::Center;
        else if (node.name == u"form-mark")
            align = Align::Right;
        else if (node.name == u"date" || node.name == u"addressee" || node.name == u"heading")
            align = Align::Left;
        block.align = alignFrom(node.attributes.value(u"align"_s), align);
        block.indent = number(node, u"indent"_s, 0);
        block.indentRight = number(node, u"indent-right"_s, 0);
        block.first = number(node, u"first"_s, 0);
        block.before = mm(node, u"before"_s, {});
        block.after = mm(node, u"after"_s, {});
        block.label = node.attributes.value(u"label"_s);
        if (m_options.correctTypos && node.attributes.contains(u"corrected-label"_s))
            block.label = node.attributes.value(u"corrected-label"_s);
        block.labelCharacters = number(node, u"label-width"_s, 2);
        block.keepWithNext = node.name == u"heading" || node.name == u"title";
        if (node.name == u"date")
            block.content = {date(node, block.style)};
        else
            block.content = inlines(node, block.style);
        return block;
    }

    QList<Inline> inlines(const XmlNode &node, const TextStyle &style) const
    {
        QList<Inline> result;
        QString pending;
        const auto flush = [&] {
            const QString text = wording(pending);
            pending.clear();
            if (text.isEmpty())
                return;
            Inline item;
            item.text = text;
            item.style = style;
            result.append(item);
        };
        for (const XmlNode &child : node.children) {
            if (child.name.isEmpty()) {
                pending += child.text;
            } else if (child.name == u"typo") {
                pending += child.attributes.value(m_options.correctTypos ? u"corrected"_s : u"official"_s);
            } else if (child.name == u"word") {
                pending += chosenWord(child);
            } else if (child.name != u"seal") {
                flush();
                result += inlineItem(child, style);
            }
        }
        flush();
        return result;
    }

    QString chosenWord(const XmlNode &node) const
    {
        const QString name = node.attributes.value(u"name"_s);
        return *m_words.insert(name, m_options.words.value(name, plain(node)));
    }

    QList<Inline> inlineItem(const XmlNode &node, const TextStyle &parent) const
    {
        const TextStyle style = styleOf(node, parent);
        if (node.name == u"form-mark")
            return inlines(node, style);
        if (node.name == u"date")
            return {date(node, style)};
        Inline item;
        item.style = style;
        if (node.name == u"tick") {
            item.kind = Inline::Kind::Tick;
            item.name = node.attributes.value(u"name"_s);
            item.text = u"□"_s;
            return {item};
        }
        if (node.name == u"copy-letter") {
            item.kind = Inline::Kind::CopyLetter;
            item.text = plain(node);
            return {gap(0.095, parent), item, gap(0.095, parent)}; // room for the circle, too little to read as a blank
        } else {
            item.kind = Inline::Kind::Field;
            item.text = plain(node);
            item.name = node.attributes.value(u"name"_s);
            item.characters = number(node, u"width"_s, 0);
            item.rule = yes(node, u"rule"_s, true);
            item.signer = yes(node, u"signer"_s, false);
            item.preprinted = yes(node, u"preprinted"_s, false);
            item.lines = static_cast<int>(number(node, u"lines"_s, 1));
            item.align = alignFrom(node.attributes.value(u"align"_s), Align::Left);
        }
        return {item};
    }

    static Inline gap(double characters, const TextStyle &style)
    {
        Inline item;
        item.kind = Inline::Kind::Gap;
        item.style = style;
        item.characters = characters;
        return item;
    }

    Inline date(const XmlNode &node, const TextStyle &style) const
    {
        Inline item;
        item.kind = Inline::Kind::Date;
        item.style = style;
        item.name = node.attributes.value(u"name"_s);
        QString text;
        for (const XmlNode &child : node.children)
            text += child.name.isEmpty() ? child.text : chosenWord(child);
        item.text = wording(text);
        item.signer = yes(node, u"signer"_s, false);
        item.align = alignFrom(node.attributes.value(u"align"_s), Align::Left);
        item.calendar = node.attributes.value(u"calendar"_s) == u"western" ? Calendar::Western : Calendar::Era;
        return item;
    }

    SignatureBlock signature(const XmlNode &node, const Defaults &defaults) const
    {
        SignatureBlock block;
        block.style = styleOf(node, defaults.style);
        block.width = mm(node, u"width"_s, {});
        block.rowHeight = mm(node, u"row-height"_s, block.rowHeight);
        block.labelCharacters = number(node, u"label-width"_s, 0);
        block.labels = alignFrom(node.attributes.value(u"labels"_s), Align::Justify);
        block.align = alignFrom(node.attributes.value(u"align"_s), Align::Right);
        for (const XmlNode &child : node.children) {
            if (child.name.isEmpty())
                continue;
            block.lines.append(signatureLine(child, block.style));
        }
        return block;
    }

    SignatureLine signatureLine(const XmlNode &node, const TextStyle &style) const
    {
        SignatureLine line;
        line.label = node.attributes.value(u"label"_s);
        line.colon = node.attributes.value(u"colon"_s);
        line.caption = node.name == u"caption";
        line.content = inlines(node, style);
        for (const XmlNode &part : node.children) {
            if (part.name == u"seal")
                line.seal = plain(part);
        }
        return line;
    }

    RosterBlock roster(const XmlNode &node, const Defaults &defaults) const
    {
        RosterBlock block;
        block.style = styleOf(node, defaults.style);
        block.name = node.attributes.value(u"name"_s);
        block.rows = static_cast<int>(number(node, u"rows"_s, 1));
        block.continuationRows = static_cast<int>(number(node, u"continuation-rows"_s, block.rows));
        block.rowHeight = mm(node, u"row-height"_s, block.rowHeight);
        block.headHeight = mm(node, u"head-height"_s, block.headHeight);
        block.wrap = yes(node, u"wrap"_s, false);
        for (const XmlNode &child : node.children) {
            if (child.name == u"column") {
                block.columns.append({child.attributes.value(u"name"_s), plain(child), mm(child, u"width"_s, {}),
                    alignFrom(child.attributes.value(u"align"_s), Align::Left), yes(child, u"preprinted"_s, false),
                    yes(child, u"numbered"_s, false), yes(child, u"stacked"_s, false)});
            } else if (child.name == u"continuation") {
                block.continuation = blocks(child.children, defaults);
            }
        }
        return block;
    }

    TableBlock table(const XmlNode &node, const Defaults &defaults) const
    {
        TableBlock block;
        Defaults inner = defaults;
        inner.style = block.style = styleOf(node, defaults.style);
        inner.leading = mm(node, u"leading"_s, std::min(defaults.leading, block.style.size * 1.3));
        block.width = mm(node, u"width"_s, {});
        block.align = alignFrom(node.attributes.value(u"align"_s), Align::Left);
        for (const XmlNode &child : node.children) {
            if (child.name == u"band") {
                TableBand band{child.attributes.value(u"label"_s), mm(child, u"width"_s, Length::mm(8)), {}};
                for (const XmlNode &row : child.children) {
                    if (!row.name.isEmpty())
                        band.rows.append(tableRow(row, inner));
                }
                block.bands.append(band);
            } else if (!child.name.isEmpty()) {
                if (block.bands.isEmpty() || !block.bands.last().label.isEmpty())
                    block.bands.append(TableBand());
                block.bands.last().rows.append(tableRow(child, inner));
            }
        }
        return block;
    }

    TableRow tableRow(const XmlNode &node, const Defaults &defaults) const
    {
        TableRow row;
        row.height = mm(node, u"height"_s, row.height);
        for (const XmlNode &child : node.children) {
            if (!child.name.isEmpty())
                row.cells.append(tableCell(child, defaults));
        }
        return row;
    }

    // A field alone in its cell takes all of it, one beside a label the rest of it; a head is centred wording.
    TableCell tableCell(const XmlNode &node, const Defaults &defaults) const
    {
        TableCell cell;
        Defaults inner = defaults;
        inner.style = styleOf(node, defaults.style);
        cell.width = mm(node, u"width"_s, {});
        const bool head = yes(node, u"head"_s, false);
        cell.align = alignFrom(node.attributes.value(u"align"_s), head ? Align::Center : Align::Left);
        static const QStringList blockNames{u"para"_s, u"item"_s, u"note"_s, u"heading"_s};
        const bool ofBlocks = std::any_of(node.children.begin(), node.children.end(),
            [](const XmlNode &child) { return blockNames.contains(child.name); });
        if (ofBlocks) {
            cell.content = blocks(node.children, inner);
            return cell;
        }
        if (node.attributes.contains(u"label"_s)) {
            cell.line = signatureLine(node, inner.style);
            for (Inline &item : cell.line->content)
                item.rule = false;
            cell.labelCharacters = number(node, u"label-width"_s, 0);
            cell.style = inner.style;
            return cell;
        }
        TextBlock text;
        text.style = inner.style;
        text.leading = std::max(inner.leading, inner.style.size * 1.2);
        text.align = cell.align;
        text.content = inlines(node, inner.style);
        if (text.content.size() == 1 && text.content.first().kind == Inline::Kind::Field
            && text.content.first().characters <= 0) {
            cell.field = text.content.first();
            cell.field->top = yes(node, u"top"_s, false);
        } else if (!text.content.isEmpty()) {
            cell.content = {Block{text, node.line}};
        }
        return cell;
    }

    BoxBlock box(const XmlNode &node, const Defaults &defaults) const
    {
        BoxBlock block;
        Defaults inner = defaults;
        inner.style = styleOf(node, defaults.style);
        inner.leading = mm(node, u"leading"_s, defaults.leading);
        block.style = inner.style;
        block.width = mm(node, u"width"_s, {});
        block.padding = mm(node, u"padding"_s, block.padding);
        block.align = alignFrom(node.attributes.value(u"align"_s), Align::Left);
        block.frame = yes(node, u"frame"_s, true);
        for (const XmlNode &child : node.children) {
            if (child.name == u"vertical-label") {
                block.verticalLabel = plain(child);
                block.labelWidth = mm(child, u"width"_s, block.labelWidth);
            }
        }
        block.content = blocks(node.children, inner);
        return block;
    }

    RoutingBlock routing(const XmlNode &node, const Defaults &defaults) const
    {
        return {node.attributes.value(u"from"_s), node.attributes.value(u"to"_s), styleOf(node, defaults.style),
            alignFrom(node.attributes.value(u"align"_s), Align::Right), inlines(node, defaults.style)};
    }

    static ArrowBlock arrow(const XmlNode &node, const Defaults &defaults)
    {
        return {plain(node), styleOf(node, defaults.style), mm(node, u"height"_s, ArrowBlock().height)};
    }

    const FormOptions &m_options;
    mutable QMap<QString, QString> m_words;
};

} // namespace

domain::Result<Template> readTemplate(const QByteArray &xml, const QString &fileName, const FormOptions &options)
{
    QFile grammar(u":/policies/form.rng"_s);
    if (!grammar.open(QIODevice::ReadOnly)) {
        return templateError(u"form.rng"_s, 1,
            QCoreApplication::translate("mcs::forms", "The grammar of the forms is missing from the program."));
    }
    const domain::Result<XmlNode> root = readXml(xml, fileName, grammar.readAll());
    if (!root)
        return root.error();
    return Reader(options).read(*root);
}

} // namespace mcs::forms
