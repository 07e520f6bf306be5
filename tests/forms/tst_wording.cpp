// SPDX-License-Identifier: Apache-2.0
// The forms say what the official forms say, character for character: nothing is missing, nothing is added.
#include "forms/pdfwriter.h"
#include "tests/forms/tokaiforms.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace mcs;
using namespace mcs::tests;

namespace {

QString officialText(const QString &role)
{
    QFile file(QStringLiteral(MCS_FIXTURES "/wording/tokai-%1.txt").arg(role));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString blankText(const QString &role, const forms::FormOptions &options = {})
{
    const auto form = tokaiForm(role, options);
    const auto document = form ? form->fill({}, domain::Fill::Blank) : domain::Error{};
    if (!document || document->pages.size() != 1)
        return {};
    return textOf(document->pages.first());
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBlankFormIsTheOfficialWording_data()
    {
        QTest::addColumn<QString>("role");
        for (const QString &role : tokaiForms())
            QTest::addRow("%s", qPrintable(role)) << role;
    }
    void theBlankFormIsTheOfficialWording()
    {
        QFETCH(QString, role);
        const QString official = withoutBlanks(officialText(role));
        QVERIFY(official.size() > 200);
        QCOMPARE(withoutBlanks(blankText(role)), official);
    }

    // What others read out of the file: letter-spaced labels are words, punctuation set close stays in its line.
    void thePdfReadsAsTheOfficialWording_data() { theBlankFormIsTheOfficialWording_data(); }
    void thePdfReadsAsTheOfficialWording()
    {
        QFETCH(QString, role);
        const auto form = tokaiForm(role);
        const auto document = form->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"form.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        forms::PdfWriter writer(file, formFonts(), {form->title(), QDateTime(QDate(2026, 11, 20), QTime(9, 0))});
        QVERIFY(writer.add(*document).ok());
        QVERIFY(writer.finish().ok());
        file.close();
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-nopgbrk"_s, file.fileName(), u"-"_s});
        QVERIFY2(reader.waitForFinished(), qPrintable(reader.errorString()));
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(withoutBlanks(text), withoutBlanks(officialText(role)));
        QVERIFY(text.contains(form->title().left(20)) && text.contains(form->number()));
        if (role != u"staff-pledge")
            QVERIFY2(text.contains(u"事業所名"_s), qPrintable(text));
    }

    // Blanks that are part of the wording: letter-spaced addressee and labels, addresses and contact lines.
    void blanksWithinLabelsAndAddressesAreKept_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("wording");
        const auto row = [](const QString &role, const QString &wording) {
            QTest::addRow("%s %s", qPrintable(role), qPrintable(wording)) << role << wording;
        };
        row(u"application"_s, u"東　海　村　長　殿"_s);
        row(u"application"_s, u"職　種"_s);
        row(u"application"_s, u"氏　　　名"_s);
        row(u"application"_s, u"令和　　　年　　　月　　　日"_s);
        row(u"application"_s, u"東海村 福祉部 保険課　介護保険担当"_s);
        row(u"application"_s, u"TEL 029-282-1711（内線1163）"_s);
        row(u"facility-pledge"_s, u"東海村長　殿"_s);
        row(u"facility-pledge"_s, u"令和　　　年　　　月　　　日"_s);
        row(u"staff-pledge"_s, u"令和　　年　　月　　日"_s);
        row(u"consent"_s, u"令和　　年　　月　　日"_s);
        row(u"consent"_s, u"氏 名"_s);
    }
    void blanksWithinLabelsAndAddressesAreKept()
    {
        QFETCH(QString, role);
        QFETCH(QString, wording);
        QVERIFY(officialText(role).contains(wording));
        QVERIFY2(blankText(role).contains(wording), qPrintable(blankText(role)));
    }

    void slipsStandAsInTheOfficialFormUnlessTheFacilityWantsThemCorrected()
    {
        const QString asIs = withoutBlanks(blankText(u"staff-pledge"_s));
        QVERIFY(asIs.contains(u"これらの係者の一切"_s));
        QVERIFY(asIs.contains(u"第1条私は"_s));
        QVERIFY(asIs.contains(u"。1利用者，"_s));

        QString expected = withoutBlanks(officialText(u"staff-pledge"_s));
        expected.replace(u"これらの係者の"_s, u"これらの関係者の"_s);
        expected.replace(u"第1条"_s, u"第１条"_s);
        expected.replace(u"。1利用者，"_s, u"。①利用者，"_s);
        expected.replace(u"）2その他"_s, u"）②その他"_s);
        expected.replace(u"）3その他"_s, u"）③その他"_s);
        QCOMPARE(withoutBlanks(blankText(u"staff-pledge"_s, {.correctTypos = true})), expected);
    }

    void titleAndNumberAreThoseOfTheForm()
    {
        const auto form = tokaiForm(u"application"_s);
        QVERIFY(form);
        QCOMPARE(form->title(), u"メディカルケアステーション（ＭＣＳ）利用申込書"_s);
        QCOMPARE(form->number(), u"＜別紙様式１＞"_s);
        QCOMPARE(form->originals(), 1);
        QCOMPARE(tokaiForm(u"consent"_s)->originals(), 2);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
