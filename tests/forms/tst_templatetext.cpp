// SPDX-License-Identifier: Apache-2.0
// The wording of a template as texts: what is not edited stays character for character.
#include "forms/form.h"
#include "forms/templatetext.h"
#include "tests/support/japanese.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using forms::TemplateText;

class TestTemplateText : public QObject
{
    Q_OBJECT

    static QByteArray file(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static TemplateText textOf(const QByteArray &xml)
    {
        auto text = TemplateText::fromXml(xml, u"form.xml"_s);
        if (!text)
            qFatal("%s", qUtf8Printable(text.error().message));
        return *text;
    }
    static QStringList textsOf(const TemplateText &text)
    {
        QStringList texts;
        for (const TemplateText::Part &part : text.parts())
            texts.append(part.text);
        return texts;
    }
    static QByteArray form(const QByteArray &content)
    {
        return "<form title=\"題\" number=\"様式１\" size=\"10.5\">\n" + content + "\n</form>\n";
    }
    static QByteArray edited(const QByteArray &content, const QStringList &texts)
    {
        return textOf(form(content)).withTexts(texts, u"題"_s, u"様式１"_s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void everyTemplateOfTheProgramComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &region : QDir(u":/policies"_s).entryList(QDir::Dirs)) {
            const QDir forms(u":/policies/%1/forms"_s.arg(region));
            for (const QString &name : forms.entryList({u"*.xml"_s}))
                QTest::newRow(qPrintable(region + u'/' + name)) << forms.filePath(name);
        }
    }
    void everyTemplateOfTheProgramComesBackAsItWas()
    {
        QFETCH(QString, path);
        const QByteArray xml = file(path);
        const TemplateText text = textOf(xml);
        QCOMPARE(text.withTexts(textsOf(text), text.title(), text.number()), xml);
        QVERIFY(!text.parts().isEmpty());
        // Every text can be written anew and read back.
        QStringList texts = textsOf(text);
        for (QString &one : texts)
            one += u"＆<改>"_s;
        const TemplateText again = textOf(text.withTexts(texts, text.title(), text.number()));
        QCOMPARE(textsOf(again), texts);
    }

    void placesForValuesStandInTheTextByTheirName()
    {
        const TemplateText text
            = textOf(form("<addressee>事業所　<field name=\"facility.name\" width=\"24\"/></addressee>"));
        QCOMPARE(textsOf(text), QStringList{u"事業所　〔facility.name〕"_s});
    }

    void aPlaceForAValueIsMovedOrLeftOut()
    {
        const QByteArray content = "<para>甲<field name=\"a\"/>乙<field name=\"b\"/></para>";
        QVERIFY(edited(content, {u"〔b〕と〔a〕"_s}).contains("<para><field name=\"b\"/>と<field name=\"a\"/></para>"));
        QVERIFY(edited(content, {u"〔b〕だけ"_s}).contains("<para><field name=\"b\"/>だけ</para>"));
    }

    void onlyTheTextThatWasChangedIsWrittenAnew()
    {
        const QByteArray content = "<para>いち\n    行目</para>\n<item label=\"①\" indent=\"1\">に</item>";
        const TemplateText text = textOf(form(content));
        QCOMPARE(textsOf(text), (QStringList{u"いち行目"_s, u"に"_s}));
        QCOMPARE(text.parts().last().label, u"①"_s);
        QVERIFY(edited(content, {u"いち行目"_s, u"三"_s})
                    .contains("<para>いち\n    行目</para>\n<item label=\"①\" indent=\"1\">三</item>"));
    }

    void titleAndNumberChangeWhereTheyStand()
    {
        const TemplateText text = textOf(form("<title>題<form-mark size=\"9\">様式１</form-mark></title>"));
        const QByteArray xml = text.withTexts(textsOf(text), u"別の題"_s, u"様式２"_s);
        QVERIFY(xml.contains("title=\"別の題\" number=\"様式２\""));
        QVERIFY(xml.contains("<form-mark size=\"9\">様式２</form-mark>"));
    }

    void whatIsNoXmlIsNamedWithFileAndLine()
    {
        const auto text = TemplateText::fromXml("<form>\n<para>\n</form>", u"form.xml"_s);
        QCOMPARE(text.error().code, domain::ErrorCode::PolicyBroken);
        QVERIFY2(text.error().message.contains(u"form.xml"_s), qPrintable(text.error().message));
        QVERIFY2(text.error().message.contains(u"3"_s), qPrintable(text.error().message));
    }
};

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_templatetext.moc"
