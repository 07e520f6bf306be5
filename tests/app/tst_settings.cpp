// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/recordeditor.h"
#include "app/mainwindow.h"
#include "app/printing/printservice.h"
#include "app/session.h"
#include "app/settings/facilityform.h"
#include "app/settings/facilitysection.h"
#include "app/startup/ledgerkeys.h"
#include "app/theme.h"
#include "app/widgets/facilitybox.h"
#include "models/domain/ledgersettings.h"
#include "tests/support/office.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Section = app::SettingsPage::Section;

namespace {

const QString newPassword = u"Momiji-yama/2027-Mito"_s;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFacilityIsSavedAndStandsInTheRecords()
    {
        Office office;
        auto *section = qobject_cast<app::FacilitySection *>(office.section(Section::Facility));
        auto facility = section->form()->facility();
        QCOMPARE(facility.name, u"みどり在宅クリニック"_s);
        auto *save = office.field<QPushButton>(Section::Facility, u"saveFacility"_s);
        QVERIFY(!save->isEnabled());
        section->findChild<QLineEdit *>(u"facilityTel"_s)->setText(u"029-111-2222"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(office.session().records().facility.tel, u"029-111-2222"_s);
        QVERIFY(!save->isEnabled());
    }

    void whoStandsOnTheFormsIsChangedFromTodayOn()
    {
        Office office(domain::UserRole::McsAdministrator, {}, u"satte-sugito"_s);
        auto *president = office.field<QLineEdit>(Section::Region, u"person/president"_s);
        auto *save = office.field<QPushButton>(Section::Region, u"saveRegion"_s);
        QCOMPARE(president->text(), u"能美 昌司"_s);
        QVERIFY(!save->isEnabled());
        president->setText(u"佐々木 健太郎"_s);
        save->click();
        QVERIFY2(office.desktop.prompts.errors.isEmpty(), qPrintable(office.said(Section::Region)));
        const QDate today = office.session().clock().today();
        QCOMPARE(office.session().policy().personOn(u"president"_s, today), u"佐々木 健太郎"_s);
        QCOMPARE(office.session().policy().personOn(u"president"_s, today.addDays(-1)), u"能美 昌司"_s);
        QVERIFY(!save->isEnabled());
    }

    void aSecondFacilityOfTheLedgerHasItsOwnPeople()
    {
        Office office;
        auto *box = office.field<QComboBox>(Section::Facility, u"facilities"_s);
        QCOMPARE(box->count(), 1);
        QVERIFY(!office.session().records().staff.isEmpty());
        office.field<QPushButton>(Section::Facility, u"addFacility"_s)->click();
        auto *section = qobject_cast<app::FacilitySection *>(office.section(Section::Facility));
        QVERIFY(section->form()->facility().name.isEmpty());
        // A lock keeps what was typed.
        section->findChild<QLineEdit *>(u"facilityName"_s)->setText(u"あおぞら訪問看護ステーション"_s);
        section->findChild<QLineEdit *>(u"facilityAddress"_s)->setText(u"茨城県那珂郡東海村見本9-9"_s);
        section->findChild<QLineEdit *>(u"facilityTel"_s)->setText(u"029-111-3333"_s);
        const QJsonObject draft = section->draft();
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
        QCOMPARE(section->form()->facility().name, u"みどり在宅クリニック"_s);
        section->restoreDraft(draft);
        office.field<QPushButton>(Section::Facility, u"saveFacility"_s)->click();
        QVERIFY2(office.desktop.prompts.errors.isEmpty(), qPrintable(office.said(Section::Facility)));
        QCOMPARE(office.session().records().facility.name, u"あおぞら訪問看護ステーション"_s);
        QVERIFY(office.session().records().staff.isEmpty());
        // Back to the first, as from every tab by the box at the foot of the window.
        QCOMPARE(box->count(), 2);
        auto *foot = office.flow->desk()->window()->centralWidget()->findChild<app::FacilityBox *>(
            u"facilityBox"_s, Qt::FindDirectChildrenOnly);
        QVERIFY(foot && foot->isVisible());
        foot->setCurrentIndex(0);
        Q_EMIT foot->activated(0);
        QCOMPARE(office.session().records().facility.name, u"みどり在宅クリニック"_s);
        QVERIFY(!office.session().records().staff.isEmpty());
    }

    void aFacilityWithoutAnAddressIsRefused()
    {
        Office office;
        office.field<QLineEdit>(Section::Facility, u"facilityAddress"_s)->clear();
        office.field<QPushButton>(Section::Facility, u"saveFacility"_s)->click();
        QCOMPARE(office.desktop.prompts.errors.size(), 1);
        QVERIFY(!office.session().records().facility.address.isEmpty());
    }

    void switchingOffTheModelRulesAndCorrectingMisprintsIsRecorded()
    {
        Office office;
        office.field<QCheckBox>(Section::Region, u"baseLayer"_s)->setChecked(false);
        office.field<QCheckBox>(Section::Region, u"correctTypos"_s)->setChecked(true);
        office.field<QPushButton>(Section::Region, u"saveRegion"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QVERIFY(!office.session().records().facility.baseLayer);
        QVERIFY(office.session().records().facility.rules.value("correctTypos"_L1).toBool());
        office.field<QCheckBox>(Section::Region, u"correctTypos"_s)->setChecked(false);
        office.field<QPushButton>(Section::Region, u"saveRegion"_s)->click();
        QVERIFY(!office.session().records().facility.rules.contains("correctTypos"_L1));
    }

    void aFacilityMayAllowUnregisteredDevicesInADisasterByItsOwnRule()
    {
        Office office;
        QVERIFY(!office.session().policy().disaster().inForce);
        office.field<QCheckBox>(Section::Region, u"disasterUse"_s)->setChecked(true);
        office.field<QPushButton>(Section::Region, u"saveRegion"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QVERIFY(office.session().policy().disaster().inForce);
    }

    void otherOfficesAndTheirPeopleAreListedAndEdited()
    {
        Office office;
        domain::ExternalFacility other;
        other.name = u"ひので訪問看護ステーション"_s;
        const auto saved = office.session().registers().groups().saveExternalFacility(other);
        QVERIFY(saved.ok());
        domain::ExternalMember member;
        member.facility = saved->id;
        member.name = u"森 光代"_s;
        QVERIFY(office.session().registers().groups().saveExternalMember(member).ok());
        QVERIFY(office.session().reload().ok());
        auto *offices = office.field<QTableWidget>(Section::Outside, u"outsideOffices"_s);
        auto *people = office.field<QTableWidget>(Section::Outside, u"outsidePeople"_s);
        QCOMPARE(offices->rowCount(), 1);
        offices->setCurrentCell(0, 0);
        QCOMPARE(people->rowCount(), 1);
        QCOMPARE(people->item(0, 0)->text(), u"森 光代"_s);
        offices->setFocus();
        QTest::keyClick(offices, Qt::Key_Return);
        auto *editor = office.flow->desk()->window()->findChild<app::RecordEditor *>();
        QVERIFY(editor);
        editor->findChild<QLineEdit *>(u"tel"_s)->setText(u"029-000-3001"_s);
        editor->findChild<QPushButton *>(u"submit"_s)->click();
        QCOMPARE(office.session().records().externalFacilities.constFirst().tel, u"029-000-3001"_s);
        QCOMPARE(offices->item(0, 2)->text(), u"029-000-3001"_s);
    }

    void theOwnPasswordChangesAndTheOldOneOpensNoMore()
    {
        Office office;
        office.field<QPushButton>(Section::Users, u"changePassword"_s)->click();
        anywhere<QLineEdit>(u"ownPassword"_s)->setText(u"chigau"_s);
        QWidget *dialog = anywhere<QLineEdit>(u"ownPassword"_s)->window();
        named<QLineEdit>(dialog, u"新しいパスワード"_s)->setText(newPassword);
        named<QLineEdit>(dialog, u"新しいパスワード（確認）"_s)->setText(newPassword);
        QVERIFY(office.act());
        QVERIFY2(!anywhere<QLabel>(u"keyProblem"_s)->text().isEmpty(), "the own password was wrong");
        anywhere<QLineEdit>(u"ownPassword"_s)->setText(Office::password());
        QVERIFY(office.act());
        QTRY_VERIFY(!office.said(Section::Users).isEmpty());
        office.lock();
        office.unlock(newPassword);
        QVERIFY(office.flow->desk());
    }

    void aSecondUserOpensTheLedgerWithARoleOfTheirOwn()
    {
        Office office;
        office.field<QPushButton>(Section::Users, u"addUser"_s)->click();
        anywhere<QLineEdit>(u"ownPassword"_s)->setText(Office::password());
        QWidget *dialog = anywhere<QLineEdit>(u"ownPassword"_s)->window();
        anywhere<QLineEdit>(u"newUserName"_s)->setText(u"見本 補助"_s);
        named<QLineEdit>(dialog, u"新しいパスワード"_s)->setText(newPassword);
        named<QLineEdit>(dialog, u"新しいパスワード（確認）"_s)->setText(newPassword);
        QVERIFY(office.act());
        QTRY_COMPARE(office.session().records().users.size(), 2);
        QCOMPARE(office.session().records().users.last().role, domain::UserRole::Assistant);
        office.lock();
        office.userName = u"見本 補助"_s;
        office.unlock(newPassword);
        QCOMPARE(office.session().ledger().currentUser().name, u"見本 補助"_s);
        QVERIFY2(!office.field<QPushButton>(Section::Users, u"addUser"_s)->isEnabled(), "補助 may not add users");
        QVERIFY(office.field<QPushButton>(Section::Users, u"changePassword"_s)->isEnabled());
    }

    void aUserWhoWasRemovedOpensNothing()
    {
        Office office(domain::UserRole::FacilityManager);
        auto *table = office.section(Section::Users)->findChild<QTableWidget *>();
        for (int row = 0; row < table->rowCount(); ++row) {
            if (!table->item(row, 0)->text().contains(u"あなた"_s))
                table->setCurrentCell(row, 0);
        }
        office.field<QPushButton>(Section::Users, u"removeUser"_s)->click();
        QTRY_COMPARE(app::LedgerKeys::userCount(office.ledger->folder()), 1);
        QCOMPARE(office.session().records().users.size(), 1);
    }

    void aNewRecoveryKeyReplacesTheOldOne()
    {
        Office office;
        office.field<QPushButton>(Section::Users, u"newRecoveryKey"_s)->click();
        anywhere<QLineEdit>(u"ownPassword"_s)->setText(Office::password());
        QVERIFY(office.act());
        auto *finish = anywhere<QPushButton>(u"keyAction"_s);
        QVERIFY(!finish->isEnabled());
        anywhere<QPushButton>(u"printRecoveryKey"_s)->click();
        const QString key = office.desktop.printedSheets.first().key;
        anywhere<QLineEdit>(u"lastGroup"_s)->setText(app::lastGroup(key));
        QVERIFY(finish->isEnabled());
        finish->click();
        const auto keys = must(store::KeyFile::load(app::keyFileOf(office.ledger->folder())));
        QVERIFY(keys.unlockWithRecoveryKey(key).ok());
        QVERIFY(!keys.unlockWithRecoveryKey(office.ledger->recoveryKey()).ok());
    }

    void theIdleMinutesAreKeptInTheLedgerBetweenOneAndThirty()
    {
        Office office;
        auto *minutes = office.field<QSpinBox>(Section::Screen, u"lockMinutes"_s);
        QCOMPARE(minutes->value(), 10);
        QCOMPARE(minutes->minimum(), 1);
        QCOMPARE(minutes->maximum(), 30);
        minutes->setValue(25);
        QCOMPARE(office.flow->desk()->lockMinutes(), 25);
        office.lock();
        office.unlock(Office::password());
        QCOMPARE(office.flow->desk()->lockMinutes(), 25);
        QCOMPARE(domain::LedgerSettings::fromJson({{u"lockMinutes"_s, 500}}).lockMinutes, 30);
    }

    void thePrinterOffsetIsKeptInTenthsOfAMillimetre()
    {
        Office office;
        office.field<QDoubleSpinBox>(Section::Printing, u"offsetRight"_s)->setValue(-1.3);
        office.field<QDoubleSpinBox>(Section::Printing, u"offsetDown"_s)->setValue(0.7);
        const app::LocalSettings again(office.desktop.folder.filePath(u"settings.ini"_s));
        QCOMPARE(again.printerOffset().x, forms::Length::mm(-1.3));
        QCOMPARE(again.printerOffset().y, forms::Length::mm(0.7));
    }

    void onlyTheFacilityManagerAppoints()
    {
        Office administrator;
        QVERIFY(!administrator.field<QPushButton>(Section::Offices, u"appoint"_s)->isEnabled());
        administrator.flow.reset();
        Office manager(domain::UserRole::FacilityManager);
        QVERIFY(manager.field<QPushButton>(Section::Offices, u"appoint"_s)->isEnabled());
        QCOMPARE(manager.section(Section::Offices)->findChild<QTableWidget *>()->rowCount(), 2);
    }

    void scenario60TheWindowTurnsEnglishAndTheFormStaysAsItIs()
    {
        Office office;
        const QByteArray japanese = pledgeHash(office);
        auto *language = office.field<QComboBox>(Section::Screen, u"language"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_VERIFY(office.section(Section::Facility)->title() == "Facility"_L1);
        QCOMPARE(pledgeHash(office), japanese);
        office.desktop.settings.setLanguage(u"ja"_s);
        QTRY_VERIFY(office.section(Section::Facility)->title() == u"事業所"_s);
    }

private:
    // What a 誓約書 looks like on paper.
    static QByteArray pledgeHash(Office &office)
    {
        const auto fonts = must(forms::FontSet::load());
        app::PrintService service(office.session().ledger(), office.session().registers(), fonts, office.desktop.clock);
        policy::FormRequest request;
        request.role = u"staff-pledge"_s;
        request.subjects = {domain::toText(office.session().records().staff.first().id)};
        request.date = QDate(2026, 11, 20);
        const auto papers = must(service.prepare(request, domain::Fill::Full));
        return papers.size() == 1 ? forms::contentHash(papers.first().document) : QByteArray();
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
