// SPDX-License-Identifier: Apache-2.0
#include "app/startup/setupwizard.h"
#include "tests/support/desktop.h"
#include "tests/support/ledger.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;

namespace {

const QString password = u"Aoi-sora/2026-Tokai"_s;

// The wizard, walked through page by page.
struct FirstDay
{
    Desktop desktop;
    app::SetupWizard wizard{desktop.tools};
    std::shared_ptr<app::OpenedLedger> ready;

    FirstDay()
    {
        desktop.prompts.folder = desktop.folder.path(); // where the ledger is kept
        QObject::connect(&wizard, &app::SetupWizard::ledgerReady, &wizard,
            [this](const std::shared_ptr<app::OpenedLedger> &ledger) { ready = ledger; });
        wizard.open();
    }
    template <class Widget> Widget *field(const QString &name)
    {
        return wizard.currentPage()->findChild<Widget *>(name);
    }
    void next() { wizard.button(QWizard::NextButton)->click(); }
    void chooseRegion(const QString &start)
    {
        auto *list = wizard.currentPage()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(start))
                list->setCurrentRow(row);
        }
        QVERIFY(list->currentItem()->text().startsWith(start));
        next();
    }
    void enterFacility()
    {
        field<QLineEdit>(u"facilityName"_s)->setText(u"みどり在宅クリニック"_s);
        field<QLineEdit>(u"managerName"_s)->setText(u"髙橋 﨑子"_s);
        named<QLineEdit>(&wizard, u"事業所管理者のフリガナ"_s)->setText(u"タカハシ サキコ"_s);
        field<QLineEdit>(u"facilityAddress"_s)->setText(u"茨城県那珂郡東海村見本一丁目２番３号"_s);
        field<QLineEdit>(u"facilityTel"_s)->setText(u"029-000-0000"_s);
        next();
    }
    void enterPassword()
    {
        named<QLineEdit>(&wizard, u"新しいパスワード"_s)->setText(password);
        named<QLineEdit>(&wizard, u"新しいパスワード（確認）"_s)->setText(password);
        const auto buttons = wizard.currentPage()->findChildren<QPushButton *>();
        buttons.first()->click(); // another place: the folder of the test
    }
    void enterAdministrator()
    {
        field<QLineEdit>(u"administratorName"_s)->setText(u"葛󠄀城 𠮷男"_s);
        named<QLineEdit>(&wizard, u"MCS管理者のフリガナ"_s)->setText(u"カツラギ ヨシオ"_s);
        enterPassword();
        next();
    }
    bool isMade()
    {
        return QTest::qWaitFor(
            [this] { return wizard.currentPage()->findChild<QLabel *>(u"recoveryKey"_s) != nullptr; }, 60000);
    }
    [[nodiscard]] QString shownKey() { return QString(field<QLabel>(u"recoveryKey"_s)->text()).replace(u'\n', u'-'); }
    void keepKey()
    {
        field<QPushButton>(u"printRecoveryKey"_s)->click();
        field<QLineEdit>(u"lastGroup"_s)->setText(app::lastGroup(desktop.printedSheets.first().key).toLower());
    }
    void commit() { wizard.button(QWizard::CommitButton)->click(); }
    void finish() { wizard.button(QWizard::FinishButton)->click(); }
};

QString sample(const QString &name)
{
    return QStringLiteral(MCS_FIXTURES "/samples/") + name;
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheRegionToAnOpenLedgerWithItsStaff()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.enterAdministrator();
        QVERIFY(day.isMade());
        day.keepKey();
        day.commit();
        day.desktop.prompts.file = sample(u"staff-utf8.csv"_s);
        day.field<QPushButton>(u"chooseFile"_s)->click();
        QVERIFY2(day.wizard.button(QWizard::FinishButton)->isEnabled(),
            qUtf8Printable(day.field<QLabel>(u"importSummary"_s)->text()
                + day.wizard.currentPage()->findChild<QPlainTextEdit *>()->toPlainText()));
        day.finish();
        QVERIFY(day.ready);
        const auto records = must(day.ready->ledger->load());
        QCOMPARE(records.facility.name, u"みどり在宅クリニック"_s);
        QCOMPARE(records.facility.policyId, u"tokai"_s);
        QCOMPARE(records.staff.size(), 9); // manager and administrator are completed, not doubled
        QCOMPARE(records.appointments.size(), 2);
        QCOMPARE(day.ready->ledger->currentUser().name, u"葛󠄀城 𠮷男"_s);
        QCOMPARE(day.ready->ledger->currentUser().role, domain::UserRole::McsAdministrator);
        QCOMPARE(day.desktop.settings.recentFolders(), QStringList{day.ready->folder});
        QCOMPARE(day.desktop.keychain.entries.size(), 1);
    }

    void thePasswordPageSaysWhatToChange()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.field<QLineEdit>(u"administratorName"_s)->setText(u"葛󠄀城 𠮷男"_s);
        named<QLineEdit>(&day.wizard, u"新しいパスワード"_s)->setText(u"password1"_s);
        named<QLineEdit>(&day.wizard, u"新しいパスワード（確認）"_s)->setText(u"password1"_s);
        QVERIFY(!day.wizard.button(QWizard::NextButton)->isEnabled());
        named<QLineEdit>(&day.wizard, u"新しいパスワード"_s)->setText(password);
        QVERIFY2(!day.wizard.button(QWizard::NextButton)->isEnabled(), "the two entries differ");
        named<QLineEdit>(&day.wizard, u"新しいパスワード（確認）"_s)->setText(password);
        QVERIFY(day.wizard.button(QWizard::NextButton)->isEnabled());
    }

    void theFacilityIsNotLeftHalfFilled()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        const int page = day.wizard.currentId();
        day.next();
        QCOMPARE(day.wizard.currentId(), page);
        QVERIFY(!day.field<QLabel>(u"facilityProblem"_s)->text().isEmpty());
    }

    void itDoesNotGoOnBeforeTheRecoveryKeyIsKept()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.field<QCheckBox>(u"sameAsManager"_s)->setChecked(true);
        day.enterPassword();
        day.next();
        QVERIFY(day.isMade());
        QVERIFY(!day.wizard.button(QWizard::CommitButton)->isEnabled());
        auto *last = day.field<QLineEdit>(u"lastGroup"_s);
        last->setText(app::lastGroup(day.shownKey()));
        QVERIFY2(!day.wizard.button(QWizard::CommitButton)->isEnabled(), "neither printed nor saved");
        day.field<QPushButton>(u"printRecoveryKey"_s)->click();
        QCOMPARE(day.desktop.printedSheets.first().key, day.shownKey());
        QVERIFY(day.wizard.button(QWizard::CommitButton)->isEnabled());
        last->setText(u"XXXXX"_s);
        QVERIFY(!day.wizard.button(QWizard::CommitButton)->isEnabled());
        QCOMPARE(must(day.wizard.made()->opened.ledger->load()).staff.size(), 1); // one person in both offices
    }

    void aSavedKeyCanBeReadAgainAndOpensTheLedger()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.enterAdministrator();
        QVERIFY(day.isMade());
        day.desktop.prompts.file = day.desktop.folder.filePath(u"key.txt"_s);
        day.field<QPushButton>(u"saveRecoveryKey"_s)->click();
        QFile file(day.desktop.prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(day.shownKey()));
        const auto keys = must(store::KeyFile::load(app::keyFileOf(day.wizard.made()->opened.folder)));
        QVERIFY(keys.unlockWithRecoveryKey(day.shownKey()).ok());
    }

    void withoutAKeychainTheUserIsToldAndThePasswordAloneOpens()
    {
        FirstDay day;
        day.desktop.keychain.mode = FakeKeychain::Mode::Absent;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.enterAdministrator();
        QVERIFY(day.isMade());
        QVERIFY(!day.wizard.made()->boundToThisPc);
        const auto keys = must(store::KeyFile::load(app::keyFileOf(day.wizard.made()->opened.folder)));
        QVERIFY(keys.unlock({}, store::Secret::fromText(password), {}).ok());
    }

    void aKeychainThatKeepsNothingDoesNotShutTheUserOut()
    {
        FirstDay day;
        day.desktop.keychain.mode = FakeKeychain::Mode::ReadOnly;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.enterAdministrator();
        QVERIFY(day.isMade());
        QVERIFY(!day.wizard.made()->boundToThisPc);
    }

    void everyProblemOfTheListIsShownAndNothingIsSaved()
    {
        FirstDay day;
        day.chooseRegion(u"東海村"_s);
        day.enterFacility();
        day.enterAdministrator();
        QVERIFY(day.isMade());
        day.keepKey();
        day.commit();
        day.desktop.prompts.file = day.desktop.folder.filePath(u"staff.csv"_s);
        QFile file(day.desktop.prompts.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("氏名,職種,メールアドレス,入職日\n見本 一,看護師,ichi@midori.example.jp,H31.5.1\n見本 "
                   "二,看護師,ichi@midori.example.jp,R8.2.30\n");
        file.close();
        day.field<QPushButton>(u"chooseFile"_s)->click();
        QVERIFY(!day.wizard.button(QWizard::FinishButton)->isEnabled());
        const QString details = day.wizard.currentPage()->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(details.contains(u"2行目"_s) && details.contains(u"3行目"_s), qUtf8Printable(details));
        QCOMPARE(must(day.wizard.made()->opened.ledger->load()).staff.size(), 2);
        day.field<QRadioButton>(u"empty"_s)->setChecked(true);
        QVERIFY(day.wizard.button(QWizard::FinishButton)->isEnabled());
    }

    void theSampleLedgerNeedsOnlyAPassword()
    {
        FirstDay day;
        day.field<QCheckBox>(u"sample"_s)->setChecked(true);
        day.chooseRegion(u"東海村"_s);
        day.enterPassword();
        day.next();
        QVERIFY(day.isMade());
        day.keepKey();
        day.finish();
        QVERIFY(day.ready);
        const auto errors = day.desktop.prompts.errors;
        QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qUtf8Printable(errors.first().message));
        QVERIFY(must(day.ready->ledger->load()).staff.size() > 5);
    }
};

QTEST_MAIN(TestWizard)
#include "tst_wizard.moc"
