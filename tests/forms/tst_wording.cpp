// SPDX-License-Identifier: Apache-2.0
// The forms say what the official forms say, character for character: nothing is missing, nothing is added.
#include "forms/pdfwriter.h"
#include "tests/forms/officialforms.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace mcs;
using namespace mcs::tests;

namespace {

QString blankText(const OfficialForm &official, const forms::FormOptions &options = {})
{
    const auto form = formOf(official, options);
    const auto document = form ? form->fill({}, domain::Fill::Blank) : domain::Error{};
    if (!document || document->pages.size() != official.pages)
        return {};
    QString text;
    for (const forms::Page &page : document->pages)
        text += textOf(page);
    return text;
}

QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

bool writePdf(const QString &path, const QString &title, const QList<forms::Document> &documents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    forms::PdfWriter writer(file, formFonts(), {title, QDateTime(QDate(2026, 11, 20), QTime(9, 0))});
    const bool added = std::all_of(documents.cbegin(), documents.cend(),
        [&writer](const forms::Document &document) { return writer.add(document).ok(); });
    return added && writer.finish().ok();
}

// What pdftotext takes out of the file.
QString pdfText(const forms::Form &form, const forms::Document &document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    if (!writePdf(path, form.title(), {document}))
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-nopgbrk"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBlankFormIsTheOfficialWording_data() { everyOfficialForm(); }
    void theBlankFormIsTheOfficialWording()
    {
        QFETCH(OfficialForm, official);
        const QString wording = withoutBlanks(officialText(official));
        QVERIFY(wording.size() > 200);
        QCOMPARE(withoutBlanks(blankText(official)), wording);
    }

    // What others read out of the file: letter-spaced labels are words, punctuation set close stays in its line. Where
    // wording stands side by side, a reader takes it line by line.
    void thePdfReadsAsTheOfficialWording_data() { everyOfficialForm(); }
    void thePdfReadsAsTheOfficialWording()
    {
        QFETCH(OfficialForm, official);
        const auto form = formOf(official);
        const auto document = form->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        const QString text = pdfText(*form, *document);
        const QString wording = withoutBlanks(officialText(official));
        if (official.inOneColumn)
            QCOMPARE(withoutBlanks(text), wording);
        else
            QCOMPARE(sorted(withoutBlanks(text)), sorted(wording));
        QVERIFY(text.contains(form->title().left(20)) && text.contains(form->number()));
        if (officialText(official).contains(u"事業所名"_s))
            QVERIFY2(text.contains(u"事業所名"_s), qPrintable(text));
    }

    void aReferenceFormIsOnePageWithItsNumberAndIsMarkedAtItsFoot_data() { everyFormOf(referenceForms()); }
    void aReferenceFormIsOnePageWithItsNumberAndIsMarkedAtItsFoot()
    {
        QFETCH(OfficialForm, official);
        const auto form = formOf(official);
        QVERIFY(form);
        for (const domain::Fill fill : {domain::Fill::Blank, domain::Fill::Unsigned, domain::Fill::Full}) {
            const auto document = form->fill(fill == domain::Fill::Blank ? domain::FormValues() : sampleValues(), fill);
            QVERIFY(document.ok());
            QCOMPARE(document->pages.size(), 1);
            const QString read = withoutBlanks(pdfText(*form, *document));
            QVERIFY2(read.endsWith(u"(参考様式)"_s), qPrintable(read));
            QVERIFY(read.contains(withoutBlanks(form->title())) && read.contains(form->number()));
            QCOMPARE(sorted(read), sorted(withoutBlanks(textOf(document->pages.first()))));
        }
    }

    // One file with every form, blank and filled in.
    void theFormsAreArchivable()
    {
        QList<forms::Document> documents;
        for (const OfficialForm &form : officialForms() + referenceForms()) {
            for (const domain::Fill fill : {domain::Fill::Blank, domain::Fill::Full}) {
                const auto document = formOf(form)->fill(sampleValues(), fill);
                QVERIFY(document.ok());
                documents.append(*document);
            }
        }
        QVERIFY(documents.size() >= 6);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"forms.pdf"_s);
        QVERIFY(writePdf(path, u"様式"_s, documents));
        QProcess preflight;
        preflight.setProcessChannelMode(QProcess::MergedChannels);
        preflight.start(QStringLiteral(MCS_SOURCE_DIR "/tests/forms/preflight.sh"), {path});
        QVERIFY(preflight.waitForFinished());
        const QByteArray said = preflight.readAll();
        if (preflight.exitCode() == 77)
            QSKIP(said.constData());
        QVERIFY2(preflight.exitCode() == 0, said.constData());
    }

    // Blanks that are part of the wording: letter-spaced addressee and labels, addresses and contact lines.
    void blanksWithinLabelsAndAddressesAreKept_data()
    {
        QTest::addColumn<OfficialForm>("official");
        QTest::addColumn<QString>("wording");
        const auto add = [](const OfficialForm &official, const QString &wording) {
            QTest::addRow("%s %s %s", qPrintable(official.policy), qPrintable(official.role), qPrintable(wording))
                << official << wording;
        };
        const auto row = [&](const QString &role, const QString &wording) { add({u"tokai"_s, role}, wording); };
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
        const QString satte = u"satte-sugito"_s;
        add({satte, u"application"_s}, u"会長 能美 昌司 殿"_s);
        add({satte, u"application"_s}, u"埼玉県幸手市吉野 517番 5（東埼玉総合病院内）"_s);
        add({satte, u"application"_s}, u"TEL：0480-40-1311（代表）  FAX：0480-40-1410"_s);
        add({satte, u"staff-pledge"_s}, u"住 所"_s);
        add({satte, u"consent"_s, 2}, u"＜医 療 機 関＞"_s);
        add({satte, u"consent"_s, 2}, u"北葛北部医師会 在宅医療連携拠点“菜のはな”"_s);
        add({satte, u"consent"_s, 2}, u"室長 中野 智紀"_s);
        add({u"mcs-model"_s, u"consent"_s, 2}, u"氏　　名"_s);
        add({u"mcs-model"_s, u"consent"_s, 2}, u"＜患　者＞"_s);
        add({u"mcs-model"_s, u"consent"_s, 2}, u"　　　　年　　　月　　　日"_s);
        add({u"mcs-model"_s, u"staff-pledge"_s}, u"〇　×"_s);
        add({u"mcs-model"_s, u"staff-pledge"_s}, u"氏　名"_s);
    }
    void blanksWithinLabelsAndAddressesAreKept()
    {
        QFETCH(OfficialForm, official);
        QFETCH(QString, wording);
        QVERIFY(officialText(official).contains(wording));
        QVERIFY2(blankText(official).contains(wording), qPrintable(blankText(official)));
    }

    void slipsStandAsInTheOfficialFormUnlessTheFacilityWantsThemCorrected()
    {
        const OfficialForm pledge{u"tokai"_s, u"staff-pledge"_s};
        const QString asIs = withoutBlanks(blankText(pledge));
        QVERIFY(asIs.contains(u"これらの係者の一切"_s));
        QVERIFY(asIs.contains(u"第1条私は"_s));
        QVERIFY(asIs.contains(u"。1利用者，"_s));

        QString expected = withoutBlanks(officialText(pledge));
        expected.replace(u"これらの係者の"_s, u"これらの関係者の"_s);
        expected.replace(u"第1条"_s, u"第１条"_s);
        expected.replace(u"。1利用者，"_s, u"。①利用者，"_s);
        expected.replace(u"）2その他"_s, u"）②その他"_s);
        expected.replace(u"）3その他"_s, u"）③その他"_s);
        QCOMPARE(withoutBlanks(blankText(pledge, {.correctTypos = true})), expected);
    }

    void theSlipOfTheSecondRegionIsCorrectedAsWell()
    {
        const OfficialForm pledge{u"satte-sugito"_s, u"staff-pledge"_s};
        QVERIFY(withoutBlanks(blankText(pledge)).contains(u"これらの係者の一切"_s));
        QString expected = withoutBlanks(officialText(pledge));
        expected.replace(u"これらの係者の"_s, u"これらの関係者の"_s);
        QCOMPARE(withoutBlanks(blankText(pledge, {.correctTypos = true})), expected);
    }

    // The official form of 平成30年 is printed with the era of today, unless the facility wants the blank one as it
    // was.
    void theEraOfABlankFormIsChosen()
    {
        const OfficialForm pledge{u"satte-sugito"_s, u"facility-pledge"_s};
        QVERIFY(!blankText(pledge).contains(u"平成"_s));
        const QString old = blankText(pledge, {.words = {{u"blank-era"_s, u"平成"_s}}});
        QVERIFY(old.contains(u"平成　　　年　　　月　　　日"_s) && !old.contains(u"令和"_s));
    }

    // 準則 names the operator of its day, and leaves a remark to whoever uses the form.
    void theOperatorAndTheRemarkOfTheTemplateAreChosen()
    {
        const OfficialForm consent{u"mcs-model"_s, u"consent"_s, 2};
        const QString text = withoutBlanks(
            blankText(consent, {.words = {{u"operator"_s, u"株式会社コラボスクエア"_s}, {u"if-needed"_s, QString()}}}));
        QString expected = withoutBlanks(officialText(consent));
        expected.replace(u"エンブレース株式会社"_s, u"株式会社コラボスクエア"_s);
        expected.remove(u"（もし必要があれば）"_s);
        QCOMPARE(text, expected);
    }

    void whoHoldsAnOfficeIsChosenWhenThePaperIsMade()
    {
        const QString text = blankText(
            {u"satte-sugito"_s, u"application"_s}, {.words = {{u"person.president"_s, u"佐々木 健太郎"_s}}});
        QVERIFY2(text.contains(u"会長 佐々木 健太郎 殿"_s), qPrintable(text));
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
