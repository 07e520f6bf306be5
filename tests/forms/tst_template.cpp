// SPDX-License-Identifier: Apache-2.0
// Mistakes in a template are told with file, line and reason; the whole vocabulary can be laid out.
#include "tests/forms/tokaiforms.h"
#include "tests/support/japanese.h"

using namespace mcs;
using namespace mcs::tests;

namespace {

constexpr char wholeVocabulary[] = R"(<form title="試し" number="＜様式第９号＞" originals="1" size="10.5" leading="6">
  <form-mark>＜様式第９号＞</form-mark>
  <title size="14">試しの様式</title>
  <addressee>見本町長　<field name="mayor.name" width="8"/>　殿</addressee>
  <box padding="3"><para>下記の事項をご了承ください。</para></box>
  <article before="2"><heading>１　基本方針</heading><item label="（１）" label-width="3">項目です。</item></article>
  <note label="※注意）" label-width="4">注意書きです。</note>
  <box frame="yes" padding="2">
    <vertical-label width="8">患者（利用者）</vertical-label>
    <date name="consent.date">同意日：令和　　年　　月　　日</date>
    <signature labels="left"><line label="住 所：" ><field name="patient.address"/></line>
      <line label="氏 名："><field name="patient.name" width="14"/>生年月日：<field name="patient.birth"/></line>
      <line label="電話番号："><field name="patient.tel"/></line></signature>
  </box>
  <signature><caption>＜説明者＞</caption><line label="氏名" colon="："><field name="explainer.name"/><seal>㊞</seal></line></signature>
  <space height="2" stretch="1"/>
  <routing-label from="医療機関・事業所等" to="在宅医療連携拠点"/>
  <page-break/>
  <para font="gothic">裏面</para>
  <table leading="5">
    <band label="申請" width="9"><row height="12"><cell width="30" head="yes">届出者</cell><cell><field name="applicant.name"/></cell><cell width="14" align="center" size="8">印</cell></row>
      <row height="20"><cell width="30" head="yes">区分</cell><cell><para><tick name="kind.a"/>　新規</para><para><tick name="kind.b"/>　変更</para></cell></row></band>
    <row><cell head="yes">目的</cell><cell width="90" top="yes"><field name="purpose" preprinted="yes"/></cell></row>
  </table>
  <cut-line size="8">きりとり</cut-line>
</form>)";

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(formFonts());
        QVERIFY(installJapanese());
    }

    void aMistakeIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::addRow("unknown element") << QByteArray(
            "<form title='t'>\n<para>あ</para>\n<paragraph>い</paragraph>\n</form>")
                                         << 3 << u"paragraph"_s;
        QTest::addRow("unknown attribute")
            << QByteArray("<form title='t'>\n<para>あ</para>\n<para colour='red'>い</para>\n</form>") << 3
            << u"colour"_s;
        QTest::addRow("impossible value")
            << QByteArray("<form title='t'>\n\n<para align='middle'>い</para>\n</form>") << 3 << u"align"_s;
        QTest::addRow("negative length") << QByteArray("<form title='t'>\n<space height='-3'/></form>") << 2
                                         << u"height"_s;
        QTest::addRow("cells that do not fill their row")
            << QByteArray("<form title='t'>\n<table><row><cell width='20'>あ</cell></row></table></form>") << 2
            << u"20"_s;
        QTest::addRow("wording higher than its row")
            << QByteArray("<form title='t'>\n\n<table><row "
                          "height='6'><cell><para>あ</para><para>い</para></cell></row></table></form>")
            << 3 << QString();
        QTest::addRow("element in the wrong place")
            << QByteArray("<form title='t'>\n<para>\n<roster name='a' rows='1'/>\n</para></form>") << 3 << u"roster"_s;
        QTest::addRow("missing attribute")
            << QByteArray("<form title='t'>\n<para><field/></para></form>") << 2 << u"field"_s;
        QTest::addRow("wrong root") << QByteArray("<!-- a -->\n<formular/>") << 2 << u"formular"_s;
        QTest::addRow("element not closed") << QByteArray("<form title='t'>\n<para>あ\n</form>") << 3 << u"para"_s;
        QTest::addRow("cut off") << QByteArray("<form title='t'>\n<para>あ</para>\n") << 3 << QString();
        QTest::addRow("not XML") << QByteArray("{\"form\": 1}") << 1 << QString();
        QTest::addRow("empty") << QByteArray() << 1 << QString();
        QTest::addRow("not UTF-8") << QByteArray("<form title='t'>\n<para>\x82\xa0</para></form>") << 2 << u"UTF-8"_s;
        QTest::addRow("document type") << QByteArray("<!DOCTYPE form [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>\n"
                                                     "<form title='t'><para>あ&a;</para></form>")
                                       << 1 << QString();
    }
    void aMistakeIsToldWithItsLine()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, line);
        QFETCH(QString, word);
        const auto form = formFrom(xml);
        QVERIFY(!form.ok());
        QCOMPARE(form.error().code, domain::ErrorCode::PolicyBroken);
        const QString message = form.error().message;
        QVERIFY2(message.contains(u"probe.xml"_s), qPrintable(message));
        QVERIFY2(message.contains(u"%1行目"_s.arg(line)), qPrintable(message));
        QVERIFY2(message.contains(word), qPrintable(message));
    }

    void whatCannotBeLaidOutIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<int>("line");
        QTest::addRow("table wider than the page")
            << QByteArray("<form title='t'>\n<para>あ</para>\n<roster name='a' rows='1'><column name='b' "
                          "width='170'>い</column></roster></form>")
            << 3;
        QTest::addRow("table higher than the page") << QByteArray(
            "<form title='t'>\n<roster name='a' rows='50'><column name='b' width='100'>い</column></roster></form>")
                                                    << 2;
        QTest::addRow("heading wider than its column")
            << QByteArray("<form title='t'>\n<roster name='a' rows='5'><column name='b' "
                          "width='10'>長い見出し</column></roster></form>")
            << 2;
        QTest::addRow("field wider than the line")
            << QByteArray("<form title='t'>\n<para><field name='a' width='60'/></para></form>") << 2;
        QTest::addRow("character in no font") << QByteArray("<form title='t'>\n<para>\xEE\x80\x80</para></form>") << 2;
    }
    void whatCannotBeLaidOutIsToldWithItsLine()
    {
        QFETCH(QByteArray, xml);
        QFETCH(int, line);
        const auto form = formFrom(xml);
        QVERIFY(!form.ok());
        QCOMPARE(form.error().code, domain::ErrorCode::PolicyBroken);
        QVERIFY2(form.error().message.contains(u"%1行目"_s.arg(line)), qPrintable(form.error().message));
    }

    void theWholeVocabularyIsLaidOut()
    {
        const auto form = formFrom(wholeVocabulary);
        QVERIFY2(form.ok(), form.ok() ? "" : qPrintable(form.error().message));
        const auto document = (*form)->fill({}, domain::Fill::Blank);
        QVERIFY(document.ok());
        QCOMPARE(document->pages.size(), 2);
        const QString text = withoutBlanks(textOf(document->pages[0]));
        QVERIFY(text.startsWith(
            u"＜様式第９号＞試しの様式見本町長殿下記の事項をご了承ください。１基本方針（１）項目です。※注意）注意書きです。"_s));
        QVERIFY(text.endsWith(u"＜説明者＞氏名：㊞医療機関・事業所等在宅医療連携拠点"_s));
        const QString back = withoutBlanks(textOf(document->pages[1]));
        QVERIFY2(
            back.startsWith(u"裏面"_s) && back.contains(u"□新規"_s) && back.endsWith(u"きりとり"_s), qPrintable(back));
    }

    // The letters stand below one another; the brackets are turned on paper but remain brackets in the text.
    void aVerticalLabelReadsDownwards()
    {
        const auto form = formFrom(wholeVocabulary);
        const auto document = (*form)->fill({}, domain::Fill::Blank);
        QString label;
        forms::Length last;
        quint32 bracket = 0;
        for (const forms::GlyphRun &run : document->pages[0].fixed->runs) {
            if (run.text.size() != 1 || run.origin.x > forms::Length::mm(31))
                continue;
            if (!label.isEmpty())
                QVERIFY(run.origin.y > last);
            last = run.origin.y;
            label += run.text;
            if (run.text == u"（")
                bracket = run.glyphs.first().index;
        }
        QCOMPARE(label, u"患者（利用者）"_s);
        const auto upright = formFonts()->shape(u"（"_s, forms::FontStyle::Mincho, forms::Length::mm(4));
        QVERIFY(bracket != 0 && bracket != upright.runs.first().glyphs.first().index);
    }

    void aParagraphLongerThanAPageRunsOnWithoutSplittingTheSignature()
    {
        QByteArray xml("<form title='t'>");
        for (int i = 0; i < 40; ++i)
            xml += "<para>本文です。</para>";
        xml += "<signature><line label='住所'><field name='a'/></line><line label='氏名'><field "
               "name='b'/></line></signature></form>";
        const auto form = formFrom(xml);
        QVERIFY(form.ok());
        const auto document = (*form)->fill({}, domain::Fill::Blank);
        QCOMPARE(document->pages.size(), 2);
        QVERIFY(document->pages[0].fixed->unbreakable.isEmpty());
        QCOMPARE(document->pages[1].fixed->unbreakable.size(), 1);
        QCOMPARE(withoutBlanks(textOf(document->pages[1])), u"住所氏名"_s);
    }

    void aHeadingIsNotLeftAloneAtTheFootOfAPage()
    {
        QByteArray xml("<form title='t'>");
        for (int i = 0; i < 40; ++i)
            xml += "<para>本文です。</para>";
        xml += "<heading>見出し</heading><para>続きです。</para></form>";
        const auto form = formFrom(xml);
        QVERIFY(form.ok());
        const auto document = (*form)->fill({}, domain::Fill::Blank);
        QCOMPARE(document->pages.size(), 2);
        QCOMPARE(textOf(document->pages[1]), u"見出し続きです。"_s);
    }

    void wrappedLinesOfAnItemAlignToItsText()
    {
        const auto form
            = formFrom("<form title='t'><item label='①'>" + QByteArray("あいうえお").repeated(20) + "</item></form>");
        QVERIFY(form.ok());
        const auto document = (*form)->fill({}, domain::Fill::Blank);
        const QList<forms::GlyphRun> runs = document->pages[0].fixed->runs;
        QCOMPARE(runs[0].text, u"①"_s);
        QVERIFY(runs.size() >= 4);
        for (qsizetype i = 2; i < runs.size(); ++i)
            QCOMPARE(runs[i].origin.x, runs[1].origin.x);
        QVERIFY(runs[1].origin.x > runs[0].origin.x);
    }
};

QTEST_GUILESS_MAIN(TemplateTest)
#include "tst_template.moc"
