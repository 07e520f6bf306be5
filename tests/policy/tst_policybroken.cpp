// SPDX-License-Identifier: Apache-2.0
// A policy with a mistake is refused, naming the file, the place and the reason.
#include "models/policy/policy.h"

#include "tests/support/japanese.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace mcs::policy;
using mcs::domain::ErrorCode;

class TestPolicyBroken : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // A copy of 東海村 in a folder of its own, with its forms.
    void write(const QByteArray &json)
    {
        const QString policy = m_folder.filePath(u"tokai"_s);
        QVERIFY(QDir().mkpath(policy + u"/forms"_s));
        for (const QString &name : QDir(u":/policies/tokai/forms"_s).entryList({u"*.xml"_s})) {
            QFile::remove(policy + u"/forms/"_s + name);
            QVERIFY(QFile::copy(u":/policies/tokai/forms/"_s + name, policy + u"/forms/"_s + name));
        }
        QFile file(policy + u"/policy.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(json);
    }
    static QByteArray original()
    {
        QFile file(u":/policies/tokai/policy.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    mcs::domain::Error refusal(const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject root = QJsonDocument::fromJson(original()).object();
        change(root);
        write(QJsonDocument(root).toJson());
        return refusal();
    }
    mcs::domain::Error refusal()
    {
        const auto policy = PolicyLibrary({m_folder.path()}).load(u"tokai"_s, false, {});
        if (policy) {
            QTest::qFail("the policy was accepted", __FILE__, __LINE__);
            return {};
        }
        return policy.error();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mcs::tests::installJapanese()); }

    void theUnchangedCopyIsAccepted()
    {
        write(original());
        QVERIFY(PolicyLibrary({m_folder.path()}).load(u"tokai"_s, false, {}));
        QCOMPARE(PolicyLibrary({m_folder.path()}).choices()->size(), 1);
    }

    void aSlipInTheJsonIsNamedByLineAndColumn()
    {
        QByteArray json = original();
        json.replace("\"shortName\": \"東海村\",", "\"shortName\": \"東海村\"");
        write(json);
        const auto error = refusal();
        QCOMPARE(error.code, ErrorCode::PolicyBroken);
        QVERIFY2(error.message.contains(u"tokai/policy.json"_s), qPrintable(error.message));
        QVERIFY2(error.message.contains(u"6:"_s), qPrintable(error.message)); // the next line is where it goes wrong
        QVERIFY2(error.message.contains(u"JSONの書き方"_s), qPrintable(error.message));
    }

    void mistakesAreNamedByTheirPlace_data()
    {
        QTest::addColumn<std::function<void(QJsonObject &)>>("change");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const std::function<void(QJsonObject &)> &change, const QString &pointer,
                             const QString &reason) { QTest::newRow(name) << change << pointer << reason; };
        const auto inArray = [](const QString &list, int index, const QString &key, const QJsonValue &value) {
            return [=](QJsonObject &root) {
                QJsonArray array = root.value(list).toArray();
                QJsonObject object = array[index].toObject();
                object.insert(key, value);
                array[index] = object;
                root.insert(list, array);
            };
        };
        const auto inObject = [](const QString &group, const QString &key, const QJsonValue &value) {
            return [=](QJsonObject &root) {
                QJsonObject object = root.value(group).toObject();
                object.insert(key, value);
                root.insert(group, object);
            };
        };
        row(
            "a document of a duty nobody knows",
            [](QJsonObject &root) {
                root.insert(u"documents"_s,
                    QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"kind"_s, u"manual"_s}, {u"title"_s, u"手引き"_s},
                        {u"demand"_s, u"no-such-duty"_s}}});
            },
            u"/documents/0/demand"_s, u"no-such-duty"_s);
        row(
            "a measure twice",
            [](QJsonObject &root) {
                const QJsonObject measure{
                    {u"id"_s, u"police"_s}, {u"text"_s, u"届出"_s}, {u"kinds"_s, QJsonArray{u"theft"_s}}};
                root.insert(u"incidents"_s, QJsonObject{{u"measures"_s, QJsonArray{measure, measure}}});
            },
            u"/incidents/measures/1"_s, u"police"_s);
        row(
            "an entry is missing", [](QJsonObject &root) { root.remove(u"rosterRows"_s); }, u" / "_s,
            u"項目「rosterRows」がありません"_s);
        row(
            "an unknown entry", [](QJsonObject &root) { root.insert(u"colour"_s, u"red"_s); }, u" / "_s,
            u"「colour」という項目はありません"_s);
        row(
            "text instead of a number", [](QJsonObject &root) { root.insert(u"rosterRows"_s, u"eight"_s); },
            u"/rosterRows"_s, u"値の種類"_s);
        row("a level that does not exist",
            inObject(u"demands"_s, u"pledge"_s,
                QJsonObject{{u"level"_s, u"X"_s}, {u"articles"_s, QJsonArray{u"第9条"_s}}, {u"text"_s, u"…"_s}}),
            u"/demands/pledge/level"_s, u"使えない値"_s);
        row("a duty without an article",
            inObject(u"demands"_s, u"pledge"_s,
                QJsonObject{{u"level"_s, u"M"_s}, {u"articles"_s, QJsonArray()}, {u"text"_s, u"…"_s}}),
            u"/demands/pledge/articles"_s, u"値が空"_s);
        row("a blank article",
            inObject(u"demands"_s, u"pledge"_s,
                QJsonObject{{u"level"_s, u"M"_s}, {u"articles"_s, QJsonArray{u"　"_s}}, {u"text"_s, u"…"_s}}),
            u"/demands/pledge/articles/0"_s, u"条文の番号が空"_s);
        row("a duty the program does not know",
            inObject(u"demands"_s, u"plege"_s,
                QJsonObject{{u"level"_s, u"M"_s}, {u"articles"_s, QJsonArray{u"第9条"_s}}, {u"text"_s, u"…"_s}}),
            u"/demands/plege"_s, u"「plege」という項目はありません"_s);
        row("an interval the program does not know",
            inObject(u"intervals"_s, u"password-weeks"_s, QJsonObject{{u"value"_s, 8}, {u"setBy"_s, u"policy"_s}}),
            u"/intervals/password-weeks"_s, u"という項目はありません"_s);
        row("the same role twice", inArray(u"forms"_s, 1, u"role"_s, u"application"_s), u"/forms/1/role"_s, u"2回"_s);
        row("a template that is not there", inArray(u"forms"_s, 2, u"template"_s, u"forms/nothing.xml"_s),
            u"/forms/2/template"_s, u"がありません"_s);
        row("a template outside the folder", inArray(u"forms"_s, 2, u"template"_s, u"forms/../../secret.xml"_s),
            u"/forms/2/template"_s, u"文字の書き方"_s);
        row("the same password rule twice", inArray(u"passwordAlternatives"_s, 1, u"rule"_s, u"A13"_s),
            u"/passwordAlternatives/1/rule"_s, u"2回"_s);
        row("the same check item twice", inArray(u"checkItems"_s, 3, u"id"_s, u"SEC-01"_s), u"/checkItems/3/id"_s,
            u"2回"_s);
        row("a check item asked of patients", inArray(u"checkItems"_s, 4, u"asked"_s, u"patient"_s),
            u"/checkItems/4/asked"_s, u"使えない値"_s);
        row("a check item for a kind of device that does not exist",
            inArray(u"checkItems"_s, 4, u"devices"_s, QJsonArray{u"pc"_s, u"watch"_s}), u"/checkItems/4/devices/1"_s,
            u"使えない値"_s);
        const auto inStep = [](const QString &kind, int step, const QString &key, const QJsonValue &value) {
            return [=](QJsonObject &root) {
                QJsonObject procedures = root.value(u"procedures"_s).toObject();
                QJsonObject procedure = procedures.value(kind).toObject();
                QJsonArray steps = procedure.value(u"steps"_s).toArray();
                QJsonObject object = steps[step].toObject();
                object.insert(key, value);
                steps[step] = object;
                procedure.insert(u"steps"_s, steps);
                procedures.insert(kind, procedure);
                root.insert(u"procedures"_s, procedures);
            };
        };
        row("a procedure the program does not know",
            inObject(u"procedures"_s, u"party"_s,
                QJsonObject{{u"title"_s, u"…"_s},
                    {u"steps"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"text"_s, u"…"_s}}}}}),
            u"/procedures/party"_s, u"「party」という項目はありません"_s);
        row("a step that asks what nobody can answer", inStep(u"leaver"_s, 2, u"check"_s, u"happiness"_s),
            u"/procedures/leaver/steps/2/check"_s, u"「happiness」という項目はありません"_s);
        row("a step that asks a colleague about a device", inStep(u"leaver"_s, 2, u"check"_s, u"loss-recorded"_s),
            u"/procedures/leaver/steps/2/check"_s, u"という項目はありません"_s);
        row("a step of a duty that does not exist", inStep(u"leaver"_s, 0, u"demand"_s, u"plege"_s),
            u"/procedures/leaver/steps/0/demand"_s, u"「plege」という項目はありません"_s);
        row("a step that waits for a later one", inStep(u"leaver"_s, 2, u"after"_s, QJsonArray{u"account"_s}),
            u"/procedures/leaver/steps/2/after"_s, u"「account」という前の手順はありません"_s);
        row("the same step twice", inStep(u"leaver"_s, 3, u"id"_s, u"groups"_s), u"/procedures/leaver/steps/3/id"_s,
            u"2回"_s);
        row("a step of an occasion that does not exist",
            inStep(u"leaver"_s, 2, u"variants"_s, QJsonArray{u"holiday"_s}), u"/procedures/leaver/steps/2/variants"_s,
            u"「holiday」という項目はありません"_s);
        row("a step before a day that is not asked for", inStep(u"arrival"_s, 0, u"before"_s, u"last-day"_s),
            u"/procedures/arrival/steps/0/before"_s, u"日付"_s);
        const auto inspectionItem = [](int index, const QString &key, const QString &value) {
            return [=](QJsonObject &root) {
                QJsonArray lists = root.value(u"inspection"_s).toArray();
                QJsonObject list = lists[0].toObject();
                QJsonArray items = list.value(u"items"_s).toArray();
                QJsonObject item = items[index].toObject();
                item.insert(key, value);
                items[index] = item;
                list.insert(u"items"_s, items);
                lists[0] = list;
                root.insert(u"inspection"_s, lists);
            };
        };
        row("evidence that the program cannot find", inspectionItem(1, u"evidence"_s, u"weather"_s),
            u"/inspection/0/items/1/evidence"_s, u"「weather」という項目はありません"_s);
        row("evidence of a duty that cannot be judged", inspectionItem(1, u"evidence"_s, u"duty:precautions"_s),
            u"/inspection/0/items/1/evidence"_s, u"という項目はありません"_s);
        row("the same inspection item twice", inspectionItem(2, u"id"_s, u"T-01"_s), u"/inspection/0/items/2/id"_s,
            u"2回"_s);
        row(
            "a section for photographs without an article",
            [](QJsonObject &root) {
                root.insert(
                    u"photo"_s, QJsonObject{{u"level"_s, u"R"_s}, {u"text"_s, u"…"_s}, {u"articles"_s, QJsonArray()}});
            },
            u"/photo/articles"_s, u"値が空"_s);
        row(
            "a use that somebody unknown permits",
            [](QJsonObject &root) {
                const QJsonObject purpose{
                    {u"permissions"_s, QJsonArray{u"mayor"_s}}, {u"articles"_s, QJsonArray{u"第16条"_s}}};
                root.insert(u"secondaryUse"_s,
                    QJsonObject{{u"text"_s, u"…"_s}, {u"articles"_s, QJsonArray{u"第16条"_s}}, {u"direct"_s, purpose},
                        {u"indirect"_s, purpose}});
            },
            u"/secondaryUse/direct/permissions/0"_s, u"使えない値"_s);
        row(
            "four points instead of five",
            [](QJsonObject &root) {
                QJsonArray points = root.value(u"exemptionPoints"_s).toArray();
                points.removeLast();
                root.insert(u"exemptionPoints"_s, points);
            },
            u"/exemptionPoints"_s, u"5つ"_s);
        row("a day that does not exist", inArray(u"revisions"_s, 1, u"from"_s, u"2023-02-30"_s), u"/revisions/1/from"_s,
            u"存在しない日付"_s);
        row("revisions out of order", inArray(u"revisions"_s, 1, u"from"_s, u"2018-01-01"_s), u"/revisions/1"_s,
            u"古い順"_s);
        row(
            "a name that is not the folder's", [](QJsonObject &root) { root.insert(u"id"_s, u"osaka"_s); }, u"/id"_s,
            u"フォルダー"_s);
        row(
            "a roster without rows", [](QJsonObject &root) { root.insert(u"rosterRows"_s, 0); }, u"/rosterRows"_s,
            u"1行以上"_s);
    }
    void mistakesAreNamedByTheirPlace()
    {
        using Change = std::function<void(QJsonObject &)>;
        QFETCH(Change, change);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const auto error = refusal(change);
        QCOMPARE(error.code, ErrorCode::PolicyBroken);
        QVERIFY2(error.message.contains(u"tokai/policy.json"_s), qPrintable(error.message));
        QVERIFY2(error.message.contains(pointer), qPrintable(error.message));
        QVERIFY2(error.message.contains(reason), qPrintable(error.message));
    }

    void anImportedPolicyLiesOverTheBuiltInOne()
    {
        QJsonObject root = QJsonDocument::fromJson(original()).object();
        root.insert(u"submissionOffice"_s, QJsonArray{u"東海村 福祉部 見本課"_s});
        write(QJsonDocument(root).toJson());
        const PolicyLibrary library({u":/policies"_s, m_folder.path()});
        QCOMPARE(library.load(u"tokai"_s, true, {})->submissionOffice(), QStringList{u"東海村 福祉部 見本課"_s});
        QCOMPARE(library.choices()->size(), PolicyLibrary().choices()->size());
        QVERIFY(
            library.load(u"tokai"_s, true, {})->demand(u"continuity-plan"_s).inForce); // 準則 of the program below it
    }

    void aFileThatIsNoObjectIsRefused()
    {
        write("[1, 2, 3]");
        QCOMPARE(refusal().code, ErrorCode::PolicyBroken);
        write("");
        QCOMPARE(refusal().code, ErrorCode::PolicyBroken);
        write(QByteArray(5 * 1024 * 1024, ' '));
        QVERIFY(refusal().message.contains(u"大きすぎ"_s));
    }

    void aPaperMustNotHaveTheRoleOfAForm()
    {
        const auto error = refusal([](QJsonObject &root) {
            root[u"papers"_s] = QJsonArray{
                QJsonObject{{u"role"_s, u"consent"_s}, {u"title"_s, u"同意書"_s}, {u"menuTitle"_s, u"同意書"_s},
                    {u"about"_s, u"patient"_s}, {u"template"_s, u"forms/consent.xml"_s}, {u"fill"_s, u"full"_s}}};
        });
        QCOMPARE(error.code, ErrorCode::PolicyBroken);
        QVERIFY2(error.message.contains(u"/papers/0/role"_s), qPrintable(error.message));
    }

    void aPaperIsAskedForByDutiesTheProgramKnows()
    {
        const auto error = refusal([](QJsonObject &root) {
            root[u"papers"_s] = QJsonArray{QJsonObject{{u"role"_s, u"own-sheet"_s}, {u"title"_s, u"控え"_s},
                {u"menuTitle"_s, u"控え"_s}, {u"about"_s, u"facility"_s}, {u"template"_s, u"forms/consent.xml"_s},
                {u"fill"_s, u"full"_s}, {u"demands"_s, QJsonArray{u"no-such-duty"_s}}}};
        });
        QVERIFY2(error.message.contains(u"/papers/0/demands/0"_s), qPrintable(error.message));
    }

    void aRegionMayReplaceAPaperByItsRole()
    {
        QJsonObject root = QJsonDocument::fromJson(original()).object();
        root[u"papers"_s] = QJsonArray{QJsonObject{{u"role"_s, u"carry-out-sheet"_s}, {u"title"_s, u"村の持出し届"_s},
            {u"menuTitle"_s, u"村の持出し届"_s}, {u"about"_s, u"carry-out"_s}, {u"template"_s, u"forms/consent.xml"_s},
            {u"fill"_s, u"full"_s}}};
        write(QJsonDocument(root).toJson());
        const auto policy = PolicyLibrary({u":/policies"_s, m_folder.path()}).load(u"tokai"_s, true, {});
        QVERIFY(policy);
        const auto sheet = policy->form(u"carry-out-sheet"_s);
        QVERIFY(sheet && sheet->own);
        QCOMPARE(sheet->title, u"村の持出し届"_s);
        QCOMPARE(sheet->number, u"事業所様式"_s);
        QCOMPARE(policy->papers().size(), PolicyLibrary().load(u"tokai"_s, true, {})->papers().size());
    }
};

QTEST_GUILESS_MAIN(TestPolicyBroken)
#include "tst_policybroken.moc"
