// SPDX-License-Identifier: Apache-2.0
// Scenarios about what stands on paper: 1, 2, 5, 42, 43, 60.
#include "tests/stories/papers.h"
#include "tests/support/japanese.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs::domain;
using namespace mcs::tests;
using mcs::policy::FormRequest;

class TestStoryForms : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<Papers> m_papers;

    // MCS users with agreed terms, the first of them facility manager: in the order of the roster.
    QList<Staff> aFacilityWithUsers(int count)
    {
        static const QList<std::pair<QString, QString>> people{{u"相沢 一"_s, u"アイザワ ハジメ"_s},
            {u"石井 子音"_s, u"イシイ シオン"_s}, {u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s},
            {u"斎藤 花子"_s, u"サイトウ ハナコ"_s}, {u"髙橋 﨑子"_s, u"タカハシ サキコ"_s},
            {u"辻󠄀 長子"_s, u"ツジ ナガコ"_s}, {u"草彅 示子"_s, u"クサナギ シメコ"_s},
            {u"森 鷗外"_s, u"モリ オウガイ"_s}, {u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s}};
        QList<Staff> users;
        for (int i = 0; i < count; ++i)
            users.append(m_ledger->add(aStaff()
                                           .named(people[i].first, people[i].second)
                                           .withEmail(u"user%1@midori.example.jp"_s.arg(i + 1))
                                           .withSex(i % 2 == 0 ? Sex::Female : Sex::Male)));
        m_ledger->appoint(users.first(), OfficeRole::FacilityManager, {2024, 4, 1});
        return users;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(installJapanese()); }
    void init()
    {
        m_ledger = aLedger();
        m_papers = std::make_unique<Papers>(*m_ledger);
    }

    void scenario01TheApplicationOfEightUsersIsOneOfficialPage()
    {
        const QList<Staff> users = aFacilityWithUsers(8);
        const auto pdf = m_papers->print(m_papers->request(u"application"_s), Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QCOMPARE(pdf->pages.size(), 1);
        const QString &page = pdf->pages.first();
        QVERIFY2(page.contains(u"東　海　村　長　殿"_s), qPrintable(page));
        QVERIFY(page.contains(u"メディカルケアステーション（ＭＣＳ）利用申込書＜別紙様式１＞"_s));
        for (const Staff &user : users) {
            QVERIFY2(page.contains(Papers::squeezed(user.name)), qPrintable(user.name));
            QVERIFY2(page.contains(user.email), qPrintable(user.email));
        }
        QVERIFY(page.contains(u"管理者氏名：相沢一印"_s));
        QVERIFY(page.contains(u"事業所名：みどり在宅クリニック"_s));
        QVERIFY(page.contains(u"令和8年11月20日"_s));
        const qsizetype office = page.indexOf(u"【提出先】"_s);
        QVERIFY(office > 0);
        QVERIFY(page.indexOf(u"保険課"_s) > office);
        QVERIFY(page.indexOf(u"内線1163"_s) > office);
    }

    void scenario02WithoutAgreedTermsTheApplicationIsRefusedButTheBlankFormIsNot()
    {
        aFacilityWithUsers(2);
        m_ledger->add(aStaff().named(u"鈴木 一郎"_s, u"スズキ イチロウ"_s).withoutTerms());
        const auto refused = m_papers->print(m_papers->request(u"application"_s), Fill::Full);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RuleViolation);
        QVERIFY2(refused.error().message.contains(u"鈴木 一郎"_s), qPrintable(refused.error().message));
        QCOMPARE(refused.error().articles, QList<Citation>({{u"tokai"_s, u"別紙様式１ 注記"_s}}));
        QVERIFY(must(m_ledger->ledger().documentsOf(u"facility-1"_s)).isEmpty());

        FormRequest blank = m_papers->request(u"application"_s);
        blank.blank = true;
        const auto pdf = m_papers->print(blank, Fill::Blank);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QCOMPARE(pdf->pages.size(), 1);
        QVERIFY(!pdf->text.contains(u"みどり在宅クリニック"_s));
    }

    void scenario05NineUsersContinueOnASecondPage()
    {
        const QList<Staff> users = aFacilityWithUsers(9);
        const auto pdf = m_papers->print(m_papers->request(u"application"_s), Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QCOMPARE(pdf->pages.size(), 2);
        for (const QString &page : pdf->pages) {
            QVERIFY2(QString(page).remove(u'　').contains(u"職種氏名性別メールアドレス"_s), qPrintable(page));
            QVERIFY(page.contains(u"＜別紙様式１＞"_s));
        }
        QVERIFY(!pdf->pages[0].contains(Papers::squeezed(users.last().name)));
        QVERIFY(pdf->pages[1].contains(Papers::squeezed(users.last().name)));
        QVERIFY(!pdf->pages[1].contains(users.first().email));
    }

    void scenario42DatesArePrintedInTheEraOfTheDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("printed");
        QTest::newRow("last day of 平成") << QDate(2019, 4, 30) << u"平成31年4月30日"_s;
        QTest::newRow("first day of 令和") << QDate(2019, 5, 1) << u"令和元年5月1日"_s;
        QTest::newRow("today") << QDate(2026, 11, 20) << u"令和8年11月20日"_s;
    }
    void scenario42DatesArePrintedInTheEraOfTheDay()
    {
        QFETCH(QDate, date);
        QFETCH(QString, printed);
        aFacilityWithUsers(1);
        FormRequest request = m_papers->request(u"facility-pledge"_s);
        request.date = date;
        const auto pdf = m_papers->print(request, Fill::Full);
        QVERIFY2(pdf.ok(), pdf ? "" : qPrintable(pdf.error().message));
        QVERIFY2(pdf->pages.first().contains(printed), qPrintable(pdf->pages.first()));
        QCOMPARE(pdf->pages.first().count(u"平成"_s), date.year() == 2019 && date.month() == 4 ? 1 : 0);
    }

    void scenario43AReprintIsIdenticalAfterTheFacilityMovedAndAnotherManagerCame()
    {
        const QList<Staff> users = aFacilityWithUsers(2);
        const auto first = must(m_papers->print(m_papers->request(u"facility-pledge"_s), Fill::Full));
        const auto documents = must(m_ledger->ledger().documentsOf(u"facility-1"_s));
        QCOMPARE(documents.size(), 1);

        Facility facility = m_ledger->records().facility;
        facility.address = u"茨城県那珂郡東海村見本九丁目９番９号"_s;
        must(m_ledger->registers().saveFacility(facility));
        Appointment old = m_ledger->records().appointments.first();
        old.to = QDate(2026, 11, 30);
        must(m_ledger->registers().saveAppointment(old));
        m_ledger->clock().set(QDateTime(QDate(2026, 12, 1), QTime(9, 0)));
        m_ledger->appoint(users[1], OfficeRole::FacilityManager, {2026, 12, 1});

        const auto again = must(m_papers->reprint(documents.first().id));
        QCOMPARE(again.text, first.text);
        QCOMPARE(must(m_ledger->ledger().documentsOf(u"facility-1"_s)).size(), 1); // the same paper, no new one
        QCOMPARE(must(m_ledger->ledger().prints(documents.first().id)).size(), 2);

        const auto renewed = must(m_papers->print(m_papers->request(u"facility-pledge"_s), Fill::Full));
        QVERIFY(renewed.pages.first().contains(u"見本九丁目９番９号"_s));
        QVERIFY(renewed.pages.first().contains(u"令和8年12月1日"_s));
        QVERIFY(renewed.pages.first().contains(u"石井子音"_s));
        QVERIFY(!renewed.pages.first().contains(u"相沢一"_s));
    }

    void scenario60FormsStayJapaneseWhateverTheLanguageOfTheScreen()
    {
        aFacilityWithUsers(3);
        const Patient patient = m_ledger->add(aPatient().named(u"東海 松太郎"_s));
        QList<FormRequest> requests;
        for (const QString &role : {u"application"_s, u"facility-pledge"_s, u"staff-pledge"_s, u"consent"_s}) {
            FormRequest request = m_papers->request(role);
            request.allMissing = role == u"staff-pledge"_s || role == u"consent"_s;
            requests.append(request);
        }
        const auto texts = [&] {
            QStringList list;
            for (const FormRequest &request : requests)
                list.append(must(m_papers->write(must(m_papers->service().prepare(request, Fill::Full)))).text);
            return list;
        };
        const QStringList inJapanese = texts();
        QTranslator english;
        QVERIFY(english.load(u":/i18n/mcs-ledger_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&english));
        const QStringList inEnglish = texts();
        QCoreApplication::removeTranslator(&english);
        QCOMPARE(inEnglish, inJapanese);
        for (const QString &text : inEnglish)
            QVERIFY(text.contains(u"別紙様式"_s));
        QVERIFY(patient.id.isStored());
    }
};

QTEST_MAIN(TestStoryForms)
#include "tst_storyforms.moc"
