// SPDX-License-Identifier: Apache-2.0
// 要確認, ポリシーの版 and the text of a form in the real window.
#include "app/settings/formspreview.h"
#include "app/settings/policiessection.h"
#include "app/settings/policyreviewdialog.h"
#include "app/settings/templateeditor.h"
#include "models/policy/todo.h"
#include "tests/support/office.h"
#include "tests/support/regions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::tests;
using Section = app::SettingsPage::Section;

class TestPolicySettings : public QObject
{
    Q_OBJECT

    // With MCS_PICTURES set, what the user sees is kept there.
    static void keepPicture(QWidget *widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("MCS_PICTURES"); !folder.isEmpty())
            widget->grab().save(folder + u'/' + name + u".png"_s);
    }
    static void moveToMihonCity(TestLedger &ledger)
    {
        must(ledger.registers().policies().adopt(mihonCity(), {}));
        domain::Facility facility = ledger.records().facility;
        facility.policyId = u"mihon-city"_s;
        must(ledger.registers().saveFacility(facility));
        ledger.reloadPolicy();
    }
    static app::PoliciesSection *policies(Office &office)
    {
        office.page().showSection(Section::Policies);
        return qobject_cast<app::PoliciesSection *>(office.section(Section::Policies));
    }
    template <class Dialog> static Dialog *open(Office &office, const QString &button)
    {
        policies(office)->findChild<QPushButton *>(button)->click();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *dialog = qobject_cast<Dialog *>(window); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static void lookAtEveryPage(app::PolicyReviewDialog *dialog)
    {
        auto *next = dialog->findChild<QPushButton *>(u"nextPage"_s);
        for (int page = 0; page < 200 && next->isEnabled(); ++page)
            next->click();
    }
    static QString written(const policy::PolicyFolder &folder, const QTemporaryDir &place)
    {
        return must(policy::writePolicyFolder(folder, place.path()));
    }

private Q_SLOTS:
    void whatPoliciesLeaveOpenIsChosenInTheSettings()
    {
        Office office(domain::UserRole::McsAdministrator, moveToMihonCity);
        office.page().showSection(Section::Switches);
        auto *save = office.field<QPushButton>(Section::Switches, u"saveSwitches"_s);
        auto *proposed = office.field<QRadioButton>(Section::Switches, u"switch/M1/"_s);
        auto *other = office.field<QRadioButton>(Section::Switches, u"switch/M1/system-manager"_s);
        QVERIFY(proposed->isChecked());
        QVERIFY(!save->isEnabled());
        QCOMPARE(other->accessibleName(), u"別表のとおりシステム管理者とする。"_s);
        other->setChecked(true);
        keepPicture(office.flow->desk()->window(), u"switches"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QCOMPARE(office.session().records().facility.rules.value("switch/M1"_L1).toString(), u"system-manager"_s);
        QCOMPARE(office.session().policy().approval(u"carry-out"_s).by,
            QList<domain::OfficeRole>{domain::OfficeRole::SystemManager});
        QVERIFY(office.field<QRadioButton>(Section::Switches, u"switch/M1/system-manager"_s)->isChecked());
        office.field<QRadioButton>(Section::Switches, u"switch/M1/"_s)->setChecked(true);
        office.field<QPushButton>(Section::Switches, u"saveSwitches"_s)->click();
        QVERIFY(!office.session().records().facility.rules.contains("switch/M1"_L1));
    }

    void anAssistantOnlyReadsTheChoices()
    {
        Office office(domain::UserRole::Assistant, moveToMihonCity);
        office.page().showSection(Section::Switches);
        QVERIFY(!office.field<QRadioButton>(Section::Switches, u"switch/M1/system-manager"_s)->isEnabled());
        QVERIFY(!office.field<QPushButton>(Section::Policies, u"importPolicy"_s)->isEnabled());
    }

    void aRegionComesInAsAFolderAfterEveryPageWasLookedAt()
    {
        Office office;
        office.desktop.prompts.folder = QStringLiteral(MCS_FIXTURES "/regions/mihon-city");
        auto *dialog = open<app::PolicyReviewDialog>(office, u"importPolicy"_s);
        QVERIFY(dialog);
        auto *adopt = dialog->findChild<QPushButton *>(u"adopt"_s);
        auto *signedOff = dialog->findChild<QCheckBox *>(u"signedOff"_s);
        dialog->findChild<QTabWidget *>(u"reviewTabs"_s)->setCurrentIndex(2);
        QCOMPARE(dialog->findChild<QListWidget *>(u"previewForms"_s)->count(), 4);
        QVERIFY(!signedOff->isEnabled());
        QVERIFY(!adopt->isEnabled());
        keepPicture(dialog, u"import"_s);
        lookAtEveryPage(dialog);
        QVERIFY(signedOff->isEnabled());
        QVERIFY(!adopt->isEnabled());
        signedOff->setChecked(true);
        adopt->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QCOMPARE(office.session().records().adoptedPolicies.size(), 1);
        auto *regions = office.field<QComboBox>(Section::Region, u"region"_s);
        regions->setCurrentIndex(regions->findData(u"mihon-city"_s));
        office.field<QPushButton>(Section::Region, u"saveRegion"_s)->click();
        QCOMPARE(office.session().policy().id(), u"mihon-city"_s);
        QCOMPARE(office.session().policy().form(u"application"_s)->number, u"第２号様式"_s);
    }

    void aBrokenFolderIsRefusedWithItsPlace()
    {
        Office office;
        QTemporaryDir place;
        office.desktop.prompts.folder
            = written(changed(mihonCity(), [](QJsonObject &root) { root.insert(u"rosterRows"_s, -1); }), place);
        QVERIFY(!open<app::PolicyReviewDialog>(office, u"importPolicy"_s));
        QCOMPARE(office.desktop.prompts.errors.size(), 1);
        QVERIFY2(office.desktop.prompts.errors.first().message.contains(u"/rosterRows"_s),
            qPrintable(office.desktop.prompts.errors.first().message));
        QVERIFY(office.session().records().adoptedPolicies.isEmpty());
    }

    void aNewVersionShowsWhatChangesAndWhatBecomesOfSignedPapers()
    {
        Office office(domain::UserRole::McsAdministrator, [](TestLedger &ledger) {
            const auto nurse = ledger.add(aStaff().named(u"渡邉 はるか"_s, u"ワタナベ ハルカ"_s));
            must(ledger.registers().pledgeSigned(nurse.id, TestLedger::today.addDays(-30), u"書庫"_s));
        });
        QTemporaryDir place;
        office.desktop.prompts.folder = written(revisedTokai({2026, 11, 1}), place);
        auto *dialog = open<app::PolicyReviewDialog>(office, u"importPolicy"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTableWidget *>(u"changes"_s)->rowCount(), 2); // two forms
        keepPicture(dialog, u"changes"_s);
        dialog->findChild<QTabWidget *>(u"reviewTabs"_s)->setCurrentIndex(1);
        auto *effect = dialog->findChild<QComboBox *>(u"effect-staff-pledge"_s);
        QCOMPARE(effect->currentText(), u"署名し直しが必要"_s);
        auto *papers = dialog->findChild<QTableWidget *>(u"papers"_s);
        QCOMPARE(papers->rowCount(), 1);
        QCOMPARE(papers->item(0, 1)->text(), u"渡邉 はるか"_s);
        QCOMPARE(papers->item(0, 3)->text(), u"署名し直しが必要"_s);
        keepPicture(dialog, u"papers"_s);
        effect->setCurrentIndex(0);
        QCOMPARE(papers->item(0, 3)->text(), u"そのまま有効"_s);
        effect->setCurrentIndex(2);
        lookAtEveryPage(dialog);
        dialog->findChild<QCheckBox *>(u"signedOff"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"adopt"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        const auto &todo = office.session().todo();
        QVERIFY(std::any_of(todo.begin(), todo.end(),
            [](const policy::TodoItem &item) { return item.kind == u"pledge-sign-again"_s; }));
        keepPicture(office.flow->desk()->window(), u"versions"_s);
    }

    void aVersionTheProgramBringsIsOfferedFromTheToDoList()
    {
        Office office(domain::UserRole::McsAdministrator, [](TestLedger &ledger) {
            must(ledger.registers().policies().adopt(changed(builtInRegion(u"tokai"_s),
                                                         [](QJsonObject &root) {
                                                             QJsonArray revisions
                                                                 = root.value(u"revisions"_s).toArray();
                                                             revisions.removeLast();
                                                             root.insert(u"revisions"_s, revisions);
                                                         }),
                {}));
        });
        const auto &todo = office.session().todo();
        const auto item = std::find_if(
            todo.begin(), todo.end(), [](const policy::TodoItem &one) { return one.kind == u"policy-revised"_s; });
        QVERIFY(item != todo.end());
        policies(office)->reviewNewVersion(item->targets);
        auto *dialog = office.flow->desk()->window()->findChild<app::PolicyReviewDialog *>();
        QVERIFY(dialog);
        lookAtEveryPage(dialog);
        dialog->findChild<QCheckBox *>(u"signedOff"_s)->setChecked(true);
        dialog->findChild<QPushButton *>(u"adopt"_s)->click();
        QVERIFY(office.session().policy().newerVersions().isEmpty());
        QCOMPARE(office.session().policy().version().name, u"令和5年1月1日"_s);
    }

    void theFacilitysRegionGoesOutAsAFolder()
    {
        Office office;
        QTemporaryDir place;
        office.desktop.prompts.folder = place.path();
        policies(office)->findChild<QPushButton *>(u"exportPolicy"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QCOMPARE(must(policy::readPolicyFolder(place.filePath(u"tokai"_s))).files, builtInRegion(u"tokai"_s).files);
    }

    void theTextOfAFormIsReplacedAndBroughtBack()
    {
        Office office;
        auto *editor = open<app::TemplateEditor>(office, u"editForms"_s);
        QVERIFY(editor);
        auto *form = editor->findChild<QComboBox *>(u"templateForm"_s);
        form->setCurrentIndex(form->findData(u"staff-pledge"_s));
        auto *parts = editor->findChild<QListWidget *>(u"templateParts"_s);
        auto *paragraph = editor->findChild<QPlainTextEdit *>(u"templateParagraph"_s);
        auto *save = editor->findChild<QPushButton *>(u"saveTemplate"_s);
        QVERIFY(!save->isEnabled());
        const QList<QListWidgetItem *> found = parts->findItems(u"私は，貴事業所を退職した後も"_s, Qt::MatchContains);
        QCOMPARE(found.size(), 1);
        parts->setCurrentItem(found.first());
        const QString before = paragraph->toPlainText();
        paragraph->setPlainText(u"第４条　私は，退職後も見本の文面を守ります。"_s);
        QVERIFY(save->isEnabled());
        editor->findChild<QPushButton *>(u"takeBack"_s)->click();
        QCOMPARE(paragraph->toPlainText(), before);
        QVERIFY(!save->isEnabled());
        paragraph->setPlainText(u"第４条　私は，退職後も見本の文面を守ります。"_s);
        QTest::qWait(400); // the page is laid out when typing rests
        QVERIFY(editor->findChild<QLabel *>(u"templateProblem"_s)->isHidden());
        keepPicture(editor, u"template"_s);
        save->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        const auto adopted = office.session().records().adoptedPolicies.last();
        QVERIFY2(adopted.version.contains(u"事業所による差し替え"_s), qPrintable(adopted.version));
        QVERIFY(office.session().policy().form(u"staff-pledge"_s)->templateXml.contains("見本の文面"));

        editor = open<app::TemplateEditor>(office, u"editForms"_s);
        form = editor->findChild<QComboBox *>(u"templateForm"_s);
        form->setCurrentIndex(form->findData(u"staff-pledge"_s));
        editor->findChild<QPushButton *>(u"resetBuiltIn"_s)->click();
        editor->findChild<QPushButton *>(u"saveTemplate"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        QVERIFY(!office.session().policy().form(u"staff-pledge"_s)->templateXml.contains("見本の文面"));
        QVERIFY(office.session().policy().newerVersions().isEmpty());
    }

    void numberTitleAndAddresseeOfAFormAreReplaced()
    {
        Office office;
        auto *editor = open<app::TemplateEditor>(office, u"editForms"_s);
        auto *form = editor->findChild<QComboBox *>(u"templateForm"_s);
        form->setCurrentIndex(form->findData(u"application"_s));
        auto *number = editor->findChild<QLineEdit *>(u"templateNumber"_s);
        number->setText(u"様式９"_s);
        Q_EMIT number->textEdited(number->text());
        auto *addressee = editor->findChild<QPlainTextEdit *>(u"templateAddressee"_s);
        addressee->setPlainText(u"見本村長　殿"_s);
        editor->findChild<QPushButton *>(u"saveTemplate"_s)->click();
        QVERIFY(office.desktop.prompts.errors.isEmpty());
        const auto changed = office.session().policy().form(u"application"_s);
        QCOMPARE(changed->number, u"様式９"_s);
        QVERIFY(changed->templateXml.contains("様式９</form-mark>"));
        QCOMPARE(office.session().policy().addressee(u"application"_s), QStringList{u"見本村長　殿"_s});
        QVERIFY(changed->templateXml.contains("見本村長　殿</addressee>"));
    }
};

QTEST_MAIN(TestPolicySettings)
#include "tst_policysettings.moc"
