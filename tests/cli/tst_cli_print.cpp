// SPDX-License-Identifier: Apache-2.0
// Forms as PDFs from the command line: what is printed, what is recorded, and what is refused.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mcs::tests;

class PrintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theApplicationListsTheUsersWhoAreInService();
    void theApplicationIsRefusedWithoutAgreedTerms();
    void allMissingPledgesComeInOneFileWithABookmarkEach();
    void theSubjectIsAnIdOrAnAddress();
    void aConsentHasTwoOriginalsAndItsExplainer();
    void aBlankFormNeedsNobody();
    void theDateDecidesTheEra();
    void nothingMissingMakesNoFile();
    void aCharacterNoFontHasIsNamedWithThePerson();
    void whatCannotBePrintedChangesNothing_data();
    void whatCannotBePrintedChangesNothing();
    void aFolderThatIsNotThereLeavesNothingRecorded();
    void aPaperDatedBeforeTheManagersFirstDaySaysSo();
    void aConsentIsForAPatientAndSaysSo();
    void thePapersOfTheFacilityArePrintedLikeTheForms();

private:
    [[nodiscard]] Outcome print(const QStringList &words) const
    {
        return m_program.on(u"print"_s, words + QStringList{u"-o"_s, pdf()});
    }
    [[nodiscard]] QString pdf() const { return m_program.work(u"out.pdf"_s); }
    [[nodiscard]] QString text(const QStringList &options = {}) const
    {
        QProcess process;
        process.start(u"pdftotext"_s, QStringList(options) << u"-layout"_s << pdf() << u"-"_s);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] int pages() const
    {
        QProcess process;
        process.start(u"pdfinfo"_s, {pdf()});
        process.waitForFinished();
        const QString lines = QString::fromUtf8(process.readAllStandardOutput());
        return lines.section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt();
    }
    [[nodiscard]] QStringList kinds() const
    {
        QStringList result;
        const QJsonArray items = QJsonDocument::fromJson(m_program.on(u"todo"_s, {u"--json"_s}).out.toUtf8()).array();
        for (const QJsonValue &item : items)
            result.append(item.toObject().value("kind"_L1).toString());
        return result;
    }

    Program m_program;
};

void PrintTest::initTestCase()
{
    QCOMPARE(m_program.makeLedger().code, 0);
    QCOMPARE(m_program.import(u"staff"_s, fixture(u"staff-utf8.csv"_s)).code, 0);
    QCOMPARE(m_program.import(u"patients"_s, fixture(u"patients.csv"_s)).code, 0);
    copyFolder(m_program.ledger(), m_program.work(u"original"_s));
}

void PrintTest::init()
{
    QFile::remove(pdf());
    QDir(m_program.ledger()).removeRecursively();
    copyFolder(m_program.work(u"original"_s), m_program.ledger());
}

void PrintTest::theApplicationListsTheUsersWhoAreInService()
{
    const Outcome outcome = print({u"--form"_s, u"application"_s, u"--date"_s, u"R8.11.20"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(pages(), 1);
    const QString page = text();
    for (const QString &name : {u"髙橋 﨑子"_s, u"葛󠄀城 𠮷男"_s, u"斎藤 花子"_s, u"佐々木 美咲"_s,
             u"hanako@midori.example.jp"_s, u"みどり在宅クリニック"_s, u"1163"_s})
        QVERIFY2(page.contains(name), qUtf8Printable(name + page));
    QVERIFY(!page.contains(u"鈴木 一郎"_s)); // no MCS user
    QVERIFY(!page.contains(u"山田 太郎"_s)); // has left
}

void PrintTest::theApplicationIsRefusedWithoutAgreedTerms()
{
    writeFile(m_program.work(u"list.csv"_s), "氏名,職種,メールアドレス\n見本 未同意,医師,mada@example.jp\n");
    QCOMPARE(m_program.import(u"staff"_s, m_program.work(u"list.csv"_s)).code, 0);
    const auto before = filesBelow(m_program.ledger());
    const Outcome outcome = print({u"--form"_s, u"application"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"見本 未同意"_s), qUtf8Printable(outcome.err));
    QVERIFY(!QFileInfo::exists(pdf()));
    QCOMPARE(filesBelow(m_program.ledger()), before);
    QCOMPARE(print({u"--form"_s, u"application"_s, u"--blank"_s}).code, 0);
}

void PrintTest::allMissingPledgesComeInOneFileWithABookmarkEach()
{
    const Outcome outcome = print({u"--form"_s, u"staff-pledge"_s, u"--all-missing"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(pages(), 7);
    QProcess process;
    process.start(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, pdf()});
    process.waitForFinished();
    const QString outline = QString::fromUtf8(process.readAllStandardOutput()).section(u"<outline>"_s, 1);
    const qsizetype first = outline.indexOf(u"葛󠄀城 𠮷男"_s);
    const qsizetype second = outline.indexOf(u"斎藤 花子"_s);
    QVERIFY2(first >= 0 && second > first, qUtf8Printable(outline));
    // The signer writes the name by hand.
    QVERIFY(!text().contains(u"斎藤 花子"_s));
    QCOMPARE(print({u"--form"_s, u"staff-pledge"_s, u"--all-missing"_s, u"--fill"_s, u"full"_s}).code, 0);
    QVERIFY2(text().contains(u"斎藤 花子"_s), qUtf8Printable(text()));
}

void PrintTest::theSubjectIsAnIdOrAnAddress()
{
    QCOMPARE(
        print({u"--form"_s, u"staff-pledge"_s, u"--subject"_s, u"staff-1"_s, u"hanako@midori.example.jp"_s}).code, 0);
    QCOMPARE(pages(), 2);
    const Outcome nobody = print({u"--form"_s, u"staff-pledge"_s, u"--subject"_s, u"staff-99"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains(u"staff-99"_s), qUtf8Printable(nobody.err));
}

void PrintTest::aConsentHasTwoOriginalsAndItsExplainer()
{
    QCOMPARE(print({u"--form"_s, u"consent"_s, u"--subject"_s, u"patient-1"_s, u"--explainer"_s,
                       u"haruka@midori.example.jp"_s})
                 .code,
        0);
    QCOMPARE(pages(), 2);
    QVERIFY2(text().contains(u"渡邉 はるか"_s), qUtf8Printable(text()));
    const Outcome nobody
        = print({u"--form"_s, u"consent"_s, u"--subject"_s, u"patient-1"_s, u"--explainer"_s, u"nobody@example.jp"_s});
    QCOMPARE(nobody.code, 1);
    QVERIFY2(nobody.err.contains(u"nobody@example.jp"_s), qUtf8Printable(nobody.err));
}

void PrintTest::aBlankFormNeedsNobody()
{
    for (const QString &role : {u"application"_s, u"facility-pledge"_s, u"staff-pledge"_s, u"consent"_s}) {
        const Outcome outcome = print({u"--form"_s, role, u"--blank"_s});
        QVERIFY2(outcome.code == 0, qUtf8Printable(outcome.err));
        QVERIFY2(!text().contains(u"みどり在宅クリニック"_s), qUtf8Printable(role));
    }
}

void PrintTest::theDateDecidesTheEra()
{
    QCOMPARE(print({u"--form"_s, u"facility-pledge"_s, u"--date"_s, u"2019/5/1"_s, u"--fill"_s, u"full"_s}).code, 0);
    QString page = text();
    page.remove(u' ');
    page.remove(u'　');
    QVERIFY2(page.contains(u"令和元年5月1日"_s) || page.contains(u"令和元年５月１日"_s), qUtf8Printable(page));
    const Outcome impossible = print({u"--form"_s, u"facility-pledge"_s, u"--date"_s, u"R8.2.30"_s});
    QCOMPARE(impossible.code, 1);
}

void PrintTest::nothingMissingMakesNoFile()
{
    // A ledger without patients lacks no consent.
    QDir(m_program.ledger()).removeRecursively();
    QFile::remove(m_program.recoveryFile());
    QCOMPARE(m_program.makeLedger().code, 0);
    const Outcome outcome = print({u"--form"_s, u"consent"_s, u"--all-missing"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.out.isEmpty());
    QVERIFY(!QFileInfo::exists(pdf()));
}

void PrintTest::aCharacterNoFontHasIsNamedWithThePerson()
{
    writeFile(m_program.work(u"list.csv"_s), "氏名,職種,メールアドレス\n見本 𓀀,医師,rare@example.jp\n");
    QCOMPARE(m_program.import(u"staff"_s, m_program.work(u"list.csv"_s)).code, 0);
    const auto before = filesBelow(m_program.ledger());
    const Outcome outcome
        = print({u"--form"_s, u"staff-pledge"_s, u"--fill"_s, u"full"_s, u"--subject"_s, u"rare@example.jp"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"見本 𓀀"_s) && outcome.err.contains(u"「𓀀」"_s), qUtf8Printable(outcome.err));
    QVERIFY(!QFileInfo::exists(pdf()));
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void PrintTest::whatCannotBePrintedChangesNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such form") << QStringList{u"--form"_s, u"love-letter"_s, u"--blank"_s};
    QTest::newRow("for nobody") << QStringList{u"--form"_s, u"consent"_s};
    QTest::newRow("a patient as staff") << QStringList{u"--form"_s, u"staff-pledge"_s, u"--subject"_s, u"patient-1"_s};
}

void PrintTest::whatCannotBePrintedChangesNothing()
{
    QFETCH(QStringList, words);
    const auto before = filesBelow(m_program.ledger());
    const Outcome outcome = print(words);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().endsWith(u'。'), qUtf8Printable(outcome.err));
    QVERIFY(!QFileInfo::exists(pdf()));
    QCOMPARE(filesBelow(m_program.ledger()), before);
}

void PrintTest::aFolderThatIsNotThereLeavesNothingRecorded()
{
    const QStringList before = kinds();
    const Outcome outcome = m_program.on(u"print"_s,
        {u"--form"_s, u"staff-pledge"_s, u"--all-missing"_s, u"-o"_s, m_program.work(u"nowhere/out.pdf"_s)});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(u"nowhere"_s), qUtf8Printable(outcome.err));
    QCOMPARE(kinds(), before);
}

void PrintTest::aPaperDatedBeforeTheManagersFirstDaySaysSo()
{
    const Outcome early
        = print({u"--form"_s, u"application"_s, u"--date"_s, u"H31.3.31"_s, u"--subject"_s, u"staff-1"_s});
    QCOMPARE(early.code, 0); // a warning, no refusal
    QVERIFY2(early.err.contains(u"平成31年3月31日"_s) && early.err.contains(u"平成31年4月1日"_s)
            && early.err.contains(u"髙橋 﨑子"_s),
        qUtf8Printable(early.err));
    QCOMPARE(early.err.count(u'\n'), 1);
    const Outcome first
        = print({u"--form"_s, u"application"_s, u"--date"_s, u"H31.4.1"_s, u"--subject"_s, u"staff-1"_s});
    QCOMPARE(first.err, QString());
    // The consent names no manager.
    const Outcome consent
        = print({u"--form"_s, u"consent"_s, u"--date"_s, u"H31.3.31"_s, u"--subject"_s, u"patient-1"_s});
    QCOMPARE(consent.err, QString());
}

void PrintTest::aConsentIsForAPatientAndSaysSo()
{
    const Outcome outcome = print({u"--form"_s, u"consent"_s, u"--subject"_s, u"staff-1"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.firstLine().contains(u"staff-1"_s) && outcome.firstLine().contains(u"patient-3"_s),
        qUtf8Printable(outcome.err));
    QVERIFY(!outcome.err.contains(u"メール"_s));
    const Outcome nobody = print({u"--form"_s, u"consent"_s});
    QVERIFY2(nobody.firstLine().contains(u"patient-3"_s), qUtf8Printable(nobody.err));
}

void PrintTest::thePapersOfTheFacilityArePrintedLikeTheForms()
{
    const QStringList before = kinds();
    const Outcome list = print({u"--form"_s, u"pledge-register"_s, u"--date"_s, u"R8.11.20"_s});
    QCOMPARE(list.err, QString());
    QCOMPARE(list.code, 0);
    QVERIFY2(text().contains(u"事業所様式"_s) && text().contains(u"斎藤 花子"_s), qUtf8Printable(text()));
    QCOMPARE(print({u"--form"_s, u"consent-withdrawal"_s, u"--subject"_s, u"patient-1"_s}).code, 0);
    QCOMPARE(kinds(), before); // neither a pledge nor a consent was printed
    QCOMPARE(print({u"--form"_s, u"carry-out-sheet"_s, u"--blank"_s}).code, 0);
    QVERIFY2(text().contains(u"みどり在宅クリニック"_s), qUtf8Printable(text()));
    const Outcome which = print({u"--form"_s, u"carry-out-sheet"_s});
    QCOMPARE(which.code, 1);
    QVERIFY2(which.err.contains(u"carry-out-3"_s), qUtf8Printable(which.err));
}

QTEST_GUILESS_MAIN(PrintTest)
#include "tst_cli_print.moc"
