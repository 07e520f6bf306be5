// SPDX-License-Identifier: Apache-2.0
#include "forms/form.h"

#include "forms/fieldfiller.h"
#include "forms/pagecomposer.h"
#include "forms/rosterrows.h"
#include "forms/templatereader.h"
#include "models/domain/wareki.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace mcs::forms {

using namespace Qt::StringLiterals;

using domain::Fill;
using domain::FormValues;

namespace {

constexpr Length markWidth = Length::mm(0.2);

QString dateText(QDate date, Calendar calendar)
{
    return calendar == Calendar::Western ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())
                                         : domain::warekiLong(date);
}

QString codePoint(const QString &character)
{
    QStringList names;
    for (const char32_t c : character.toUcs4())
        names.append(u"U+"_s + QString::number(static_cast<uint>(c), 16).rightJustified(4, u'0').toUpper());
    return names.join(u' ');
}

domain::Error missingGlyphs(const QString &person, const QList<MissingGlyph> &missing)
{
    QStringList characters;
    QStringList details;
    for (const MissingGlyph &glyph : missing) {
        if (characters.contains(glyph.character))
            continue;
        characters.append(glyph.character);
        details.append(u"%1 (%2): %3"_s.arg(glyph.character, codePoint(glyph.character), glyph.text));
    }
    const QString list = characters.join(QCoreApplication::translate("mcs::forms", "”, “"));
    const QString sentence = person.isEmpty()
        ? QCoreApplication::translate("mcs::forms",
            "The character “%1” in “%2” is in no font of this PC, so nothing was printed. Please write it "
            "with another character.")
              .arg(list, missing.first().text)
        : QCoreApplication::translate("mcs::forms",
            "The character “%1” on the form of %2 is in no font of this PC, so nothing was printed. Please "
            "write it with another character.")
              .arg(list, person);
    return {domain::ErrorCode::MissingGlyph, sentence, {}, details};
}

domain::Error tooLong(const QString &value)
{
    return {domain::ErrorCode::InvalidInput,
        QCoreApplication::translate("mcs::forms", "“%1” is too long for its place on the form. Please shorten it.")
            .arg(value)};
}

} // namespace

struct Form::Private
{
    std::shared_ptr<const FontSet> fonts;
    QString title;
    QString number;
    int originals = 1;
    QMap<QString, QString> words;
    LaidOutForm form;

    [[nodiscard]] domain::Result<QList<Page>> pagesOf(const FormValues &given, Fill fill) const;
    [[nodiscard]] Page pageOf(const Sheet &sheet) const;
    // Everything a sheet shows of the values; `rosterOffset` rows of each roster stand on earlier sheets.
    [[nodiscard]] std::optional<domain::Error> fillSheet(const Sheet &sheet, const FormValues &values, Fill fill,
        int rosterOffset, FieldFiller &filler, Page &page) const;
    void numberPages(QList<Page> &pages, FieldFiller &filler) const;
    [[nodiscard]] FormValues fitted(const FormValues &values) const; // its rosters run on where a cell is too small
    [[nodiscard]] static QString valueFor(
        const FieldSlot &field, const FormValues &values, Fill fill, int rosterOffset);
};

QString Form::Private::valueFor(const FieldSlot &field, const FormValues &values, Fill fill, int rosterOffset)
{
    if (field.numbered)
        return QString::number(field.row + rosterOffset + 1);
    if ((fill == Fill::Blank && !field.preprinted) || (fill == Fill::Unsigned && field.signer))
        return {};
    if (field.date) {
        const QDate date = values.dates.value(field.name);
        return date.isValid() ? dateText(date, field.calendar) : QString();
    }
    if (field.roster.isEmpty())
        return printedValue(values.fields.value(field.name));
    const auto roster = values.rosters.constFind(field.roster);
    const int row = field.row + rosterOffset;
    return roster != values.rosters.constEnd() && row < roster->size() ? printedValue(roster->at(row).value(field.name))
                                                                       : QString();
}

Page Form::Private::pageOf(const Sheet &sheet) const
{
    Page page;
    page.width = form.width;
    page.height = form.height;
    page.fixed = sheet.fixed;
    return page;
}

// In the middle between text and edge.
void Form::Private::numberPages(QList<Page> &pages, FieldFiller &filler) const
{
    FieldSlot slot;
    slot.name = u"page"_s;
    slot.style.size = Length::pt(9);
    slot.align = Align::Center;
    slot.area = {{}, form.height - form.bottom, form.width, form.bottom};
    slot.baseline = slot.area.y + form.bottom * 0.4;
    for (qsizetype i = 0; i < pages.size(); ++i)
        (void)filler.place(slot, u"%1 / %2"_s.arg(i + 1).arg(pages.size()), pages[i].filled);
}

std::optional<domain::Error> Form::Private::fillSheet(
    const Sheet &sheet, const FormValues &values, Fill fill, int rosterOffset, FieldFiller &filler, Page &page) const
{
    for (const FieldSlot &field : sheet.fields) {
        const QString value = valueFor(field, values, fill, rosterOffset);
        if (value.isEmpty())
            page.filled.runs += field.blank;
        else if (!filler.place(field, value, page.filled))
            return tooLong(value);
    }
    return std::nullopt;
}

FormValues Form::Private::fitted(const FormValues &values) const
{
    FormValues result = values;
    for (auto roster = result.rosters.begin(); roster != result.rosters.end(); ++roster) {
        QList<FieldSlot> cells;
        for (const Sheet &sheet : form.sheets) {
            std::copy_if(sheet.fields.begin(), sheet.fields.end(), std::back_inserter(cells),
                [&](const FieldSlot &field) { return field.roster == roster.key() && field.row == 0; });
        }
        if (std::any_of(cells.cbegin(), cells.cend(), [](const FieldSlot &cell) { return cell.wrap; }))
            roster.value() = runOn(roster.value(), cells, *fonts);
    }
    return result;
}

domain::Result<QList<Page>> Form::Private::pagesOf(const FormValues &given, Fill fill) const
{
    const FormValues values = fitted(given);
    QList<Page> pages;
    FieldFiller filler(*fonts);
    for (qsizetype i = 0; i < form.sheets.size(); ++i) {
        Page page = pageOf(form.sheets[i]);
        if (auto error = fillSheet(form.sheets[i], values, fill, 0, filler, page))
            return *error;
        pages.append(std::move(page));
        for (const RosterPages &roster : form.rosters) {
            if (roster.after != i || (fill == Fill::Blank && !roster.preprinted))
                continue;
            const auto rows = values.rosters.constFind(roster.name);
            const int count = rows == values.rosters.constEnd() ? 0 : static_cast<int>(rows->size());
            for (int done = roster.rows; done < count; done += roster.continuationRows) {
                Page further = pageOf(roster.continuation);
                if (auto error = fillSheet(roster.continuation, values, fill, done, filler, further))
                    return *error;
                pages.append(std::move(further));
            }
        }
    }
    if (form.pageNumbers)
        numberPages(pages, filler);
    if (!filler.missing().isEmpty())
        return missingGlyphs(values.person, filler.missing());
    return pages;
}

domain::Result<std::shared_ptr<const Form>> Form::fromXml(
    const QByteArray &xml, const QString &fileName, std::shared_ptr<const FontSet> fonts, const FormOptions &options)
{
    const domain::Result<Template> parsed = readTemplate(xml, fileName, options);
    if (!parsed)
        return parsed.error();
    domain::Result<LaidOutForm> form = layOutForm(*parsed, *fonts, fileName);
    if (!form)
        return form.error();
    auto priv = std::make_unique<Private>();
    priv->fonts = std::move(fonts);
    priv->title = parsed->title;
    priv->number = parsed->number;
    priv->originals = parsed->originals;
    priv->words = parsed->words;
    priv->form = std::move(*form);
    return std::shared_ptr<const Form>(new Form(std::move(priv)));
}

Form::Form(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Form::~Form() = default;

QString Form::title() const
{
    return d->title;
}

QString Form::number() const
{
    return d->number;
}

int Form::originals() const
{
    return d->originals;
}

QMap<QString, QString> Form::words() const
{
    return d->words;
}

QStringList Form::fieldNames() const
{
    QStringList names;
    for (const Sheet &sheet : d->form.sheets) {
        for (const FieldSlot &field : sheet.fields) {
            const QString name = field.roster.isEmpty() ? field.name : field.roster + u'.' + field.name;
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

domain::Result<Document> Form::fill(const FormValues &values, Fill fill) const
{
    domain::Result<QList<Page>> pages = d->pagesOf(values, fill);
    if (!pages)
        return pages.error();
    Document document;
    document.bookmark = values.person;
    if (fill == Fill::Blank || d->originals == 1) {
        document.pages = std::move(*pages);
        return document;
    }
    for (int original = 0; original < d->originals; ++original) {
        for (Page page : *pages) {
            for (const Sheet &sheet : d->form.sheets) {
                if (sheet.fixed != page.fixed)
                    continue;
                for (const CopyMark &mark : sheet.marks) {
                    if (mark.original == original)
                        page.filled.ellipses.append({mark.rect, markWidth});
                }
            }
            document.pages.append(std::move(page));
        }
    }
    return document;
}

} // namespace mcs::forms
