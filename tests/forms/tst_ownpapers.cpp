// SPDX-License-Identifier: Apache-2.0
// The facility's own papers (事業所様式): what stands on them and where. MCS_PAPERS_FOLDER keeps them as PDF files to
// be looked at.
#include "forms/pdfwriter.h"
#include "tests/forms/tokaiforms.h"

#include <QDir>
#include <QRegularExpression>

using namespace mcs;
using namespace mcs::tests;
using domain::Fill;
using forms::Length;
using forms::Page;
using forms::Rect;

namespace {

constexpr Length tolerance = Length::mm(0.05);
const QString folder = u":/policies/mcs-model/forms"_s;

// Beside them stand the official forms of 準則.
QStringList roles()
{
    QStringList names;
    for (const QString &name : QDir(folder).entryList({u"*.xml"_s})) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(u"number=\"事業所様式\""_s))
            names.append(name.chopped(4));
    }
    return names;
}

std::shared_ptr<const forms::Form> paper(const QString &role)
{
    static QHash<QString, std::shared_ptr<const forms::Form>> known;
    if (const auto form = known.value(role))
        return form;
    QFile file(u"%1/%2.xml"_s.arg(folder, role));
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto form = formFrom(file.readAll());
    if (!form) {
        qWarning().noquote() << role << form.error().message << form.error().details;
        return nullptr;
    }
    known.insert(role, *form);
    return *form;
}

// Something in every field: words as long as `repeat` says, a tick in each box, a day in each date.
domain::FormValues everything(const forms::Form &form, int repeat, int rows)
{
    domain::FormValues values;
    QMap<QString, QMap<QString, Length>> rosters; // columns with their widths
    const auto words = form.fill({}, Fill::Blank);
    for (const QString &name : form.fieldNames()) {
        values.dates.insert(name, QDate(2026, 11, 20));
        values.fields.insert(name, u"見本の記入"_s.repeated(repeat));
    }
    for (const Page &page : words->pages) {
        for (const forms::FieldArea &field : page.fixed->fields) {
            if (field.rect.width < Length::mm(6)) // a box to tick
                values.fields.insert(field.name, u"■"_s);
            else if (field.rect.width < Length::mm(24)) // a number
                values.fields.insert(field.name, QString::number(128));
            static const QRegularExpression cell(u"^([a-z-]+)\\.[0-9]+\\.([a-z0-9-]+)$"_s);
            if (const auto match = cell.match(field.name); match.hasMatch())
                rosters[match.captured(1)].insert(match.captured(2), field.rect.width);
        }
    }
    for (auto it = rosters.begin(); it != rosters.end(); ++it) {
        for (int row = 0; row < rows; ++row) {
            QMap<QString, QString> cells;
            for (auto column = it->cbegin(); column != it->cend(); ++column) {
                const bool narrow = *column < Length::mm(20); // a number, a day, a tick
                cells.insert(column.key(),
                    column.key().startsWith(u"tick"_s) ? u"■"_s
                        : narrow                       ? u"R8.11.20"_s
                                                       : u"記入例"_s.repeated(repeat));
            }
            values.rosters[it.key()].append(cells);
        }
    }
    values.person = u"見本"_s;
    return values;
}

bool overlap(const Rect &a, const Rect &b)
{
    return a.x + tolerance < b.right() && b.x + tolerance < a.right() && a.y + tolerance < b.bottom()
        && b.y + tolerance < a.bottom();
}

bool inside(const Rect &inner, const Rect &outer)
{
    return inner.x + tolerance >= outer.x && inner.right() <= outer.right() + tolerance
        && inner.y + tolerance >= outer.y && inner.bottom() <= outer.bottom() + tolerance;
}

QString described(const forms::GlyphRun &run)
{
    return u"%1 (%2, %3 mm)"_s.arg(run.text).arg(run.origin.x.toMm()).arg(run.origin.y.toMm());
}

void keep(const QString &name, const forms::Document &document)
{
    const QString where = qEnvironmentVariable("MCS_PAPERS_FOLDER");
    if (where.isEmpty())
        return;
    QDir().mkpath(where);
    QFile file(u"%1/%2.pdf"_s.arg(where, name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    forms::PdfWriter writer(file, formFonts(), {name, QDateTime(QDate(2026, 11, 20), QTime(9, 0))});
    QVERIFY(writer.add(document).ok());
    QVERIFY(writer.finish().ok());
}

} // namespace

class OwnPapersTest : public QObject
{
    Q_OBJECT

private:
    static void everyPaperAndFill()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("repeat"); // 0: blank
        QTest::addColumn<int>("rows");
        for (const QString &role : roles()) {
            QTest::addRow("%s blank", qPrintable(role)) << role << 0 << 0;
            QTest::addRow("%s filled", qPrintable(role)) << role << 1 << 3;
            QTest::addRow("%s with long values and lists", qPrintable(role)) << role << 6 << 40;
        }
    }
    static QList<Page> pages()
    {
        QFETCH(QString, role);
        QFETCH(int, repeat);
        QFETCH(int, rows);
        const auto form = paper(role);
        const auto document = form ? form->fill(repeat ? everything(*form, repeat, rows) : domain::FormValues(),
                                  repeat ? Fill::Full : Fill::Blank)
                                   : domain::Error{};
        if (!document)
            qWarning().noquote() << document.error().message;
        return document ? document->pages : QList<Page>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(formFonts());
        QCOMPARE(roles().size(), 25);
    }

    void everyPaperCanBeLookedAt_data() { everyPaperAndFill(); }
    void everyPaperCanBeLookedAt()
    {
        QFETCH(QString, role);
        QFETCH(int, repeat);
        const QList<Page> all = pages();
        QVERIFY(!all.isEmpty());
        keep(role + (repeat == 0 ? u"-blank"_s : repeat == 1 ? u"-filled"_s : u"-long"_s), {all, {}});
    }

    void theBlankPaperIsOnePageWithTitleAndMark_data() { aRole(); }
    void theBlankPaperIsOnePageWithTitleAndMark()
    {
        QFETCH(QString, role);
        const auto form = paper(role);
        QVERIFY(form);
        const auto document = form->fill({}, Fill::Blank);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 1);
        const QString text = withoutBlanks(textOf(document->pages.first()));
        QVERIFY2(text.startsWith(u"事業所様式"_s), qPrintable(text));
        QVERIFY2(text.contains(withoutBlanks(form->title())), qPrintable(text));
        QCOMPARE(form->number(), u"事業所様式"_s);
        QCOMPARE(form->originals(), 1);
        QCOMPARE(text.contains(u"根拠："_s), role != u"cover-letter"_s); // a letter cites nothing
    }

    void everythingStandsInsideTheMargins_data() { everyPaperAndFill(); }
    void everythingStandsInsideTheMargins()
    {
        const QList<Page> all = pages();
        QVERIFY(!all.isEmpty());
        for (const Page &page : all) {
            const bool landscape = page.width > page.height;
            QCOMPARE(page.width, Length::mm(landscape ? 297 : 210));
            const Length left = Length::mm(landscape ? 13.8 : 19.8);
            const Length right = page.width - Length::mm(landscape ? 13.8 : 15.8);
            const Rect area{left, Length::mm(11.8), right - left, page.height - Length::mm(11.8 + 12.8)};
            const auto isPageNumber
                = [&](const forms::GlyphRun &run) { return run.origin.y > page.height - Length::mm(13); };
            for (const forms::GlyphRun &run : runsOf(page))
                QVERIFY2(isPageNumber(run) || inside(inkOf(run), area), qPrintable(described(run)));
            for (const forms::Line &line : page.fixed->lines)
                QVERIFY(inside({line.from.x, line.from.y, line.to.x - line.from.x, line.to.y - line.from.y}, area));
        }
    }

    void noTwoTextsOverlap_data() { everyPaperAndFill(); }
    void noTwoTextsOverlap()
    {
        for (const Page &page : pages()) {
            const QList<forms::GlyphRun> runs = runsOf(page);
            for (qsizetype i = 0; i < runs.size(); ++i) {
                for (qsizetype j = i + 1; j < runs.size(); ++j) {
                    QVERIFY2(!overlap(inkOf(runs[i]), inkOf(runs[j])),
                        qPrintable(described(runs[i]) + u" / "_s + described(runs[j])));
                }
            }
        }
    }

    void noTextCrossesARule_data() { everyPaperAndFill(); }
    void noTextCrossesARule()
    {
        int rules = 0;
        for (const Page &page : pages()) {
            const QList<forms::GlyphRun> runs = runsOf(page);
            for (const forms::Line &line : page.fixed->lines) {
                const Rect rule{line.from.x, line.from.y, line.to.x - line.from.x, line.to.y - line.from.y};
                ++rules;
                for (const forms::GlyphRun &run : runs) {
                    Rect ink = inkOf(run);
                    ink.y += tolerance * 2;
                    ink.height -= tolerance * 4;
                    const bool crossed = ink.x + tolerance < rule.right() + tolerance * 2
                        && rule.x < ink.right() - tolerance && ink.y < rule.bottom() + Length::mm(0.001)
                        && rule.y < ink.bottom();
                    QVERIFY2(!crossed, qPrintable(described(run)));
                }
            }
        }
        QVERIFY(rules > 0);
    }

    void everyValueStaysInsideItsField_data() { everyPaperAndFill(); }
    void everyValueStaysInsideItsField()
    {
        for (const Page &page : pages()) {
            for (const forms::GlyphRun &run : page.filled.runs) {
                const bool isPageNumber = run.origin.y > page.height - Length::mm(13);
                const bool held = std::any_of(page.fixed->fields.begin(), page.fixed->fields.end(),
                    [&](const forms::FieldArea &field) { return inside(inkOf(run), field.rect); });
                QVERIFY2(held || isPageNumber, qPrintable(described(run)));
                QVERIFY(run.stretch >= 0.7 - 1e-9 && run.stretch <= 1.0);
            }
        }
    }

    // There is room to write by hand: no row of a table or list is lower than 6 mm, besides heads and small print.
    void thereIsRoomToWrite_data() { aRole(); }
    void thereIsRoomToWrite()
    {
        QFETCH(QString, role);
        const auto document = paper(role)->fill({}, Fill::Blank);
        QVERIFY(document.ok());
        for (const forms::FieldArea &field : document->pages.first().fixed->fields) {
            const bool printed = field.name.contains(u"text"_s) || field.name.contains(u"tick"_s)
                || field.name.startsWith(u"office"_s) || field.name == u"basis"_s;
            const bool isCell = field.name.contains(QRegularExpression(u"\\.[0-9]+\\."_s));
            if (isCell && !printed)
                QVERIFY2(field.rect.height >= Length::mm(6), qPrintable(field.name));
        }
    }

    // A list that goes on has its head and title again, and each page its number.
    void aListGoesOnUnderItsHead_data() { aRole(); }
    void aListGoesOnUnderItsHead()
    {
        QFETCH(QString, role);
        const auto form = paper(role);
        const auto document = form->fill(everything(*form, 1, 60), Fill::Full);
        QVERIFY(document.ok());
        for (qsizetype page = 1; page < document->pages.size(); ++page)
            QVERIFY2(
                textOf(document->pages[page]).contains(u"（つづき）"_s), qPrintable(textOf(document->pages[page])));
    }

private:
    static void aRole()
    {
        QTest::addColumn<QString>("role");
        for (const QString &role : roles())
            QTest::addRow("%s", qPrintable(role)) << role;
    }
};

QTEST_GUILESS_MAIN(OwnPapersTest)
#include "tst_ownpapers.moc"
