// SPDX-License-Identifier: Apache-2.0
// A form template as read from XML: blocks in the order they stand on the paper. Indents count in characters (字) of
// the block's own size, geometry in millimetres, type sizes in points; defaults are already resolved.
#pragma once

#include "forms/fontset.h"
#include "forms/length.h"

#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace mcs::forms {

enum class Align { Left, Center, Right, Justify };
enum class Calendar { Era, Western };

// Type of a stretch of wording.
struct TextStyle
{
    Length size = Length::pt(10.5);
    FontStyle font = FontStyle::Mincho;
};

// Part of a line: wording, a place for a value, a date, a box to tick, the letter of the copy (甲 or 乙), or a blank.
struct Inline
{
    enum class Kind { Text, Field, Date, Tick, CopyLetter, Gap };
    Kind kind = Kind::Text;
    QString
        text; // wording; of a date, tick or field: how it stands on the blank form (令和　　年　　月　　日, □, 〇　×)
    TextStyle style;
    QString name; // of a field or date
    double characters = 0; // width of a field or blank; a field of 0 takes the rest of the line
    bool rule = true; // the field is written on a line
    bool signer = false; // left empty when the form is printed unsigned
    bool preprinted = false; // stands on the blank form, too: the facility's name, the policy's words
    bool top = false; // a value starts at the top of its cell
    int lines = 1; // ruled lines below one another for one value, such as an address
    Align align = Align::Left;
    Calendar calendar = Calendar::Era;
};

// Title, addressee, paragraph, heading, item, note: lines of wording.
struct TextBlock
{
    QList<Inline> content;
    QString label; // ① ・ 第１条 in a column of its own; wrapped lines align to the text
    double labelCharacters = 2; // width of that column
    TextStyle style;
    Length leading = Length::mm(6); // from line to line
    Align align = Align::Justify;
    double indent = 0; // all lines, from the left
    double indentRight = 0;
    double first = 0; // further indent of the first line, may be negative
    Length before;
    Length after;
    bool keepWithNext = false;
};

struct SignatureLine
{
    QString label; // may be empty: the line goes on with what stands above
    QString colon; // after the label, in a column of its own
    QList<Inline> content;
    QString seal; // 印 at the right end of the line
    bool caption = false; // `content` over the whole width, without label and rule
};

// Lines with aligned labels and even rules; never split over pages.
struct SignatureBlock
{
    QList<SignatureLine> lines;
    TextStyle style;
    Length width; // 0: the whole measure
    Length rowHeight = Length::mm(8);
    double labelCharacters = 0; // 0: as wide as the longest label
    Align labels = Align::Justify; // justified: letters spread over the column (均等割付)
    Align align = Align::Right; // of the block on the page
};

struct Column
{
    QString name;
    QString heading;
    Length width;
    Align align = Align::Left;
    bool preprinted = false;
    bool numbered = false; // the rows' numbers, on every sheet and on the blank form
    bool stacked = false; // the letters of the heading stand below one another
};

struct Block;

// One cell of a table: wording with places for values, one place for a value that fills the cell, or a label with its
// value.
struct TableCell
{
    Length width; // 0: shares what the others leave
    Align align = Align::Left;
    QList<Block> content;
    std::optional<Inline> field;
    std::optional<SignatureLine> line;
    double labelCharacters = 0; // of that line; 0: as wide as the label
    TextStyle style;
};

struct TableRow
{
    Length height = Length::mm(9);
    QList<TableCell> cells;
};

// Rows beside a label whose letters stand below one another (届出, 承認); without a label: over the whole width.
struct TableBand
{
    QString label;
    Length labelWidth = Length::mm(8);
    QList<TableRow> rows;
};

// A ruled table with labels and places for values, never split over pages.
struct TableBlock
{
    QList<TableBand> bands;
    TextStyle style;
    Length width; // 0: the whole measure
    Align align = Align::Left;
};

struct CutLineBlock // where the sheet is cut; its words stand in the middle
{
    QString text;
    TextStyle style;
};

struct RosterBlock
{
    QString name;
    int rows = 0; // on the page of the form itself
    int continuationRows = 0; // on each further page
    Length rowHeight = Length::mm(9);
    Length headHeight = Length::mm(8);
    QList<Column> columns;
    TextStyle style;
    bool wrap = false; // long values take a second line before they are narrowed
    QList<Block> continuation; // what stands above the table on further pages
};

struct BoxBlock
{
    QList<Block> content;
    QString verticalLabel; // letters below one another in a column at the left
    Length labelWidth = Length::mm(8);
    TextStyle style; // of the label
    Length width; // 0: the whole measure
    Length padding = Length::mm(2);
    Align align = Align::Left;
    bool frame = true;
};

struct RoutingBlock // 業務の従業者 → 医療機関・事業所等
{
    QString from;
    QString to;
    TextStyle style;
    Align align = Align::Right;
    QList<Inline> mark; // ＜様式第１号＞ at the other end of the line
};

struct ArrowBlock // downwards, from what stands above to what stands below
{
    QString label; // beside it: 提出
    TextStyle style;
    Length height = Length::mm(12);
};

struct SpaceBlock
{
    Length height;
    double stretch = 0; // share of what is left over on the page
};

struct PageBreakBlock
{
};

struct Block
{
    std::variant<TextBlock, SignatureBlock, RosterBlock, TableBlock, BoxBlock, RoutingBlock, ArrowBlock, CutLineBlock,
        SpaceBlock, PageBreakBlock>
        content;
    int line = 0; // in the template, for messages
};

struct Template
{
    QString title;
    QString number;
    int originals = 1;
    Length width = Length::mm(210);
    Length height = Length::mm(297);
    Length top = Length::mm(25);
    Length bottom = Length::mm(25);
    Length left = Length::mm(25);
    Length right = Length::mm(25);
    bool pageNumbers = false; // 1／3 below the text of every page
    QMap<QString, QString> words; // every <word> by name, as it is printed
    QList<Block> blocks;
};

} // namespace mcs::forms
