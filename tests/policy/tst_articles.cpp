// SPDX-License-Identifier: Apache-2.0
// Every article of every built-in policy is answered for: something in policy.json cites it (a duty, a check item, an
// item of the self-inspection, an approval, a form …), or it is stated why it asks nothing of the facility.
// tests/fixtures/articles/<policy>.txt holds the articles as the policy counts them, one a line.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject policyFile(const QString &id)
{
    QFile file(u":/policies/%1/policy.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList articlesOf(const QString &id)
{
    QFile file(QStringLiteral(MCS_FIXTURES "/articles/%1.txt").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

// 「第12条(6)-(8)」 stands for three articles, 「第11条(1)～(3)」 as well.
QStringList expanded(const QString &citation)
{
    static const QRegularExpression span(u"^(.*)\\((\\d+)\\)[-～]\\((\\d+)\\)$"_s);
    const auto match = span.match(citation);
    if (!match.hasMatch())
        return {citation};
    QStringList articles;
    for (int number = match.captured(2).toInt(); number <= match.captured(3).toInt(); ++number)
        articles.append(u"%1(%2)"_s.arg(match.captured(1)).arg(number));
    return articles;
}

struct Citations
{
    QSet<QString> data; // cited by what the program works with
    QSet<QString> reasons; // stated to ask nothing
    QSet<QString> questions; // cited by an ambiguity: a question is no answer
};

void collect(const QJsonValue &value, QSet<QString> &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collect(entry, into);
    const QJsonObject object = value.toObject();
    if (object.contains(u"law"_s)) // its articles are those of a law or of another text
        return;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"articles" || it.key().endsWith(u"Articles")) {
            const QJsonArray articles = it.value().toArray();
            for (const QJsonValue &article : articles) {
                for (const QString &one : expanded(article.toString()))
                    into.insert(one);
            }
        } else {
            collect(it.value(), into);
        }
    }
}

Citations citationsOf(QJsonObject policy)
{
    Citations found;
    const QJsonArray informative = policy.take(u"informative"_s).toArray();
    for (const QJsonValue &entry : informative) {
        for (const QString &article : expanded(entry.toObject().value("article"_L1).toString()))
            found.reasons.insert(article);
    }
    collect(policy.take(u"ambiguities"_s), found.questions);
    collect(policy, found.data);
    return found;
}

QString listed(QSet<QString> articles)
{
    QStringList list(articles.cbegin(), articles.cend());
    list.sort();
    return list.join(u'\n');
}

} // namespace

class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArticleHasDataOrAReason_data() { everyPolicy(); }
    void everyArticleHasDataOrAReason()
    {
        QFETCH(QString, policy);
        const QStringList articles = articlesOf(policy);
        QVERIFY2(!articles.isEmpty(), qPrintable(u"no list of the articles of %1"_s.arg(policy)));
        const Citations cited = citationsOf(policyFile(policy));
        const QSet<QString> open = QSet<QString>(articles.begin(), articles.end()) - cited.data - cited.reasons;
        QVERIFY2(open.isEmpty(), qPrintable(u"neither data nor reason:\n"_s + listed(open)));
    }

    void everyCitedArticleIsThere_data() { everyPolicy(); }
    void everyCitedArticleIsThere()
    {
        QFETCH(QString, policy);
        const QStringList articles = articlesOf(policy);
        const Citations cited = citationsOf(policyFile(policy));
        const QSet<QString> unknown
            = (cited.data + cited.reasons + cited.questions) - QSet<QString>(articles.begin(), articles.end());
        QVERIFY2(unknown.isEmpty(), qPrintable(u"cited, but not in the policy:\n"_s + listed(unknown)));
    }

    // An article that asks something of the facility does not ask nothing of it.
    void aReasonAndADutyExcludeEachOther_data() { everyPolicy(); }
    void aReasonAndADutyExcludeEachOther()
    {
        QFETCH(QString, policy);
        const QJsonObject file = policyFile(policy);
        QSet<QString> duties;
        collect(file.value("demands"_L1), duties);
        const QSet<QString> both = duties & citationsOf(file).reasons;
        QVERIFY2(both.isEmpty(), qPrintable(u"both:\n"_s + listed(both)));
    }

    void noArticleIsListedTwice_data() { everyPolicy(); }
    void noArticleIsListedTwice()
    {
        QFETCH(QString, policy);
        const QStringList articles = articlesOf(policy);
        QCOMPARE(QSet<QString>(articles.begin(), articles.end()).size(), articles.size());
    }

private:
    static void everyPolicy()
    {
        QTest::addColumn<QString>("policy");
        const QStringList policies = QDir(u":/policies"_s).entryList(QDir::Dirs);
        QVERIFY(policies.contains(u"mcs-model"_s));
        for (const QString &policy : policies)
            QTest::addRow("%s", qPrintable(policy)) << policy;
    }
};

QTEST_GUILESS_MAIN(ArticlesTest)
#include "tst_articles.moc"
