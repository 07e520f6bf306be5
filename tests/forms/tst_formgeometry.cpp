// SPDX-License-Identifier: Apache-2.0
// Where things stand on the paper: inside the margins, beside one another, never across a rule.
#include "tests/forms/officialforms.h"

#include <cmath>

using namespace mcs;
using namespace mcs::tests;
using forms::Length;
using forms::Page;
using forms::Rect;

namespace {

constexpr Length margin = Length::mm(22.8); // the frame of a table is half a line wider
constexpr Length rightEdge = Length::mm(187);
constexpr Length tolerance = Length::mm(0.05);

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

Rect extentOf(const forms::Line &line)
{
    const Length x = std::min(line.from.x, line.to.x);
    const Length y = std::min(line.from.y, line.to.y);
    return {x, y, std::max(line.from.x, line.to.x) - x, std::max(line.from.y, line.to.y) - y};
}

QString described(const forms::GlyphRun &run)
{
    return u"%1 (%2, %3 mm)"_s.arg(run.text).arg(run.origin.x.toMm()).arg(run.origin.y.toMm());
}

domain::FormValues longValues()
{
    domain::FormValues values = sampleValues(17);
    for (QString &text : values.fields)
        text = text.repeated(3);
    values.fields[u"staff.name"_s] = u"ヴァレンティーナ・マリア・デ・ラ・クルス・見本・佐藤"_s;
    for (QMap<QString, QString> &row : values.rosters[u"users"_s]) {
        row[u"job"_s] = u"主任介護支援専門員・相談支援専門員"_s;
        row[u"name"_s] = u"ヴァレンティーナ・マリア・デ・ラ・クルス・佐藤"_s;
        row[u"email"_s]
            = u"valentina.maria.de.la.cruz-sato.visiting-nurse.station@zaitaku-ryouyou-shien.midori.example.jp"_s;
    }
    return values;
}

} // namespace

class FormGeometryTest : public QObject
{
    Q_OBJECT

private:
    static void everyFormAndFill()
    {
        QTest::addColumn<OfficialForm>("official");
        QTest::addColumn<domain::Fill>("fill");
        QTest::addColumn<bool>("longValuesWanted");
        for (const OfficialForm &official : officialForms() + referenceForms()) {
            const QByteArray name = (official.policy + u' ' + official.role).toUtf8();
            QTest::addRow("%s blank", name.constData()) << official << domain::Fill::Blank << false;
            QTest::addRow("%s unsigned", name.constData()) << official << domain::Fill::Unsigned << false;
            QTest::addRow("%s full", name.constData()) << official << domain::Fill::Full << false;
            QTest::addRow("%s with long values", name.constData()) << official << domain::Fill::Full << true;
        }
    }
    static QList<Page> pages()
    {
        QFETCH(OfficialForm, official);
        QFETCH(domain::Fill, fill);
        QFETCH(bool, longValuesWanted);
        const auto form = formOf(official);
        const auto document
            = form ? form->fill(longValuesWanted ? longValues() : sampleValues(), fill) : domain::Error{};
        if (!document)
            qWarning().noquote() << document.error().message;
        return document ? document->pages : QList<Page>();
    }

private Q_SLOTS:
    void everythingStandsInsideTheMargins_data() { everyFormAndFill(); }
    void everythingStandsInsideTheMargins()
    {
        const QList<Page> all = pages();
        QVERIFY(!all.isEmpty());
        for (const Page &page : all) {
            QCOMPARE(page.width, Length::mm(210));
            QCOMPARE(page.height, Length::mm(297));
            const Rect area{margin, margin, page.width - margin * 2, page.height - margin * 2};
            for (const forms::GlyphRun &run : runsOf(page))
                QVERIFY2(inside(inkOf(run), area), qPrintable(described(run)));
            for (const forms::Line &line : page.fixed->lines)
                QVERIFY(inside(extentOf(line), area));
            for (const Rect &rect : page.fixed->unbreakable)
                QVERIFY(inside(rect, area));
        }
    }

    void noTwoTextsOverlap_data() { everyFormAndFill(); }
    void noTwoTextsOverlap()
    {
        for (const Page &page : pages()) {
            const QList<forms::GlyphRun> runs = runsOf(page);
            QVERIFY(runs.size() > 10);
            for (qsizetype i = 0; i < runs.size(); ++i) {
                for (qsizetype j = i + 1; j < runs.size(); ++j) {
                    QVERIFY2(!overlap(inkOf(runs[i]), inkOf(runs[j])),
                        qPrintable(described(runs[i]) + u" / "_s + described(runs[j])));
                }
            }
        }
    }

    void noTextCrossesARule_data() { everyFormAndFill(); }
    void noTextCrossesARule()
    {
        int rules = 0;
        for (const Page &page : pages()) {
            for (const forms::Line &line : page.fixed->lines) {
                const Rect rule = extentOf(line);
                ++rules;
                for (const forms::GlyphRun &run : runsOf(page)) {
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

    void everyValueStaysInsideItsField_data() { everyFormAndFill(); }
    void everyValueStaysInsideItsField()
    {
        QFETCH(domain::Fill, fill);
        const QStringList values = sampleValues().fields.values();
        for (const Page &page : pages()) {
            for (const forms::GlyphRun &run : page.filled.runs) {
                const bool held = std::any_of(page.fixed->fields.begin(), page.fixed->fields.end(),
                    [&](const forms::FieldArea &field) { return inside(inkOf(run), field.rect); });
                QVERIFY2(held, qPrintable(described(run)));
                QVERIFY(run.stretch >= 0.7 - 1e-9 && run.stretch <= 1.0);
                if (fill == domain::Fill::Blank)
                    QVERIFY2(!values.contains(run.text), qPrintable(run.text));
            }
        }
    }

    void noValueIsCut_data() { everyFormAndFill(); }
    void noValueIsCut()
    {
        QFETCH(OfficialForm, official);
        QFETCH(domain::Fill, fill);
        QFETCH(bool, longValuesWanted);
        if (fill != domain::Fill::Full)
            return;
        const domain::FormValues values = longValuesWanted ? longValues() : sampleValues();
        QString text;
        for (const Page &page : pages()) {
            for (const forms::GlyphRun &run : page.filled.runs)
                text += run.text;
        }
        const auto form = formOf(official);
        for (const QString &name : form->fieldNames()) {
            if (values.fields.contains(name))
                QVERIFY2(text.contains(values.fields[name]), qPrintable(name));
        }
        if (official.role == u"application") {
            for (const QMap<QString, QString> &row : values.rosters[u"users"_s])
                QVERIFY(
                    text.contains(row[u"email"_s]) && text.contains(row[u"name"_s]) && text.contains(row[u"job"_s]));
        }
    }

    void fillInRulesOfASignatureBlockAreEven_data() { everyForm(); }
    void fillInRulesOfASignatureBlockAreEven()
    {
        QFETCH(OfficialForm, official);
        const auto document = formOf(official)->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        qsizetype blocks = 0;
        for (const Page &page : document->pages) {
            for (const Rect &block : page.fixed->unbreakable) {
                const bool isTable = std::any_of(page.fixed->lines.begin(), page.fixed->lines.end(),
                    [&](const forms::Line &line) { return line.from.x == line.to.x && inside(extentOf(line), block); });
                ++blocks;
                if (isTable)
                    continue;
                QList<forms::Line> rules;
                for (const forms::Line &line : page.fixed->lines) {
                    if (line.from.y == line.to.y && line.from.y > block.y && line.from.y < block.bottom())
                        rules.append(line);
                }
                // A rule may begin after wording of its line, such as 〒.
                qsizetype indented = 0;
                for (const forms::Line &rule : rules) {
                    QVERIFY(std::abs((rule.to.x - block.right()).toMm()) < 0.001);
                    indented += rule.from.x - rules.first().from.x > Length::mm(0.001) ? 1 : 0;
                    QVERIFY((rule.from.x - rules.first().from.x).toMm() > -0.001);
                }
                QVERIFY(indented <= 1);
                if (official.policy == u"tokai") {
                    QVERIFY(rules.size() >= 2 && indented == 0);
                    QVERIFY(std::abs((block.right() - rightEdge).toMm()) < 0.001);
                }
            }
        }
        QVERIFY(blocks > 0 || official.role == u"flow");
    }

    // Full lines of justified text end where the margin is.
    void paragraphsAreJustified()
    {
        const auto document = tokaiForm(u"consent"_s)->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        int full = 0;
        for (const forms::GlyphRun &run : document->pages.first().fixed->runs) {
            const Length right = run.origin.x + run.advance;
            QVERIFY(right <= rightEdge + tolerance);
            full += right > rightEdge - tolerance ? 1 : 0;
        }
        QVERIFY2(full >= 8, qPrintable(QString::number(full)));
    }

    // A form is spread over its pages: what stands last ends at the bottom margin.
    void theWholePageIsUsed_data() { everyForm(); }
    void theWholePageIsUsed()
    {
        QFETCH(OfficialForm, official);
        const auto document = formOf(official)->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        for (const Page &page : document->pages) {
            Length lowest;
            for (const forms::Line &line : page.fixed->lines)
                lowest = std::max(lowest, line.to.y);
            for (const forms::GlyphRun &run : page.fixed->runs)
                lowest = std::max(lowest, run.origin.y);
            QVERIFY2(lowest > Length::mm(265), qPrintable(QString::number(lowest.toMm())));
        }
    }
};

QTEST_GUILESS_MAIN(FormGeometryTest)
#include "tst_formgeometry.moc"
