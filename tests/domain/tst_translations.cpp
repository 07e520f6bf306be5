// SPDX-License-Identifier: Apache-2.0
// Both languages are complete: every sentence of the program is translated, and the files know every sentence.
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;
    bool isFinished = true;
};

QList<Message> read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else if (xml.name() == "message"_L1) {
                message = {context, {}, {}, {}, true};
            } else if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                message.comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                message.isFinished = !xml.attributes().hasAttribute("type"_L1);
                QString text;
                while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
                    if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                        message.translations << xml.readElementText();
                    else if (xml.isCharacters())
                        text += xml.text();
                }
                if (message.translations.isEmpty())
                    message.translations << text;
            }
        } else if (xml.isEndElement() && xml.name() == "message"_L1) {
            messages << message;
        }
    }
    return messages;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[1-9]|n)"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    return found;
}

QString translationFile(const QString &language)
{
    return QStringLiteral(MCS_SOURCE_DIR "/translations/mcs-ledger_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslatedWithItsPlaceholders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << u"ja"_s;
        QTest::newRow("en") << u"en"_s;
    }

    void everySentenceIsTranslatedWithItsPlaceholders()
    {
        QFETCH(QString, language);
        const QList<Message> messages = read(translationFile(language));
        QVERIFY(messages.size() > 100);
        QStringList wrong;
        for (const Message &message : messages) {
            for (const QString &translation : message.translations) {
                // A plural of Japanese, and the singular of English, may leave the number out.
                QSet<QString> wanted = placeholders(message.source);
                QSet<QString> found = placeholders(translation);
                wanted.remove(u"%n"_s);
                found.remove(u"%n"_s);
                if (!message.isFinished || translation.trimmed().isEmpty() || wanted != found)
                    wrong << message.context + u": "_s + message.source;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noSentenceOfTheSourceIsMissingFromTheFiles()
    {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"ja.ts"_s);
        QVERIFY(QFile::copy(translationFile(u"ja"_s), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(MCS_SOURCE_DIR));
        lupdate.start(QStringLiteral(MCS_LUPDATE),
            {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-extensions"_s, u"cpp,h"_s,
                u"models"_s, u"forms"_s, u"app"_s, u"-ts"_s, copy});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        QStringList missing;
        for (const Message &message : read(copy)) {
            if (!message.isFinished)
                missing << message.context + u": "_s + message.source;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
