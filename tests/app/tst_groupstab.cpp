// SPDX-License-Identifier: Apache-2.0
// グループ: from the new group to the removal that a review asks for, in the window, by mouse and by keyboard.
#include "app/dialogs/editors.h"
#include "app/pages/groupmatrix.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/peoplepicker.h"
#include "app/widgets/pickcombo.h"
#include "app/widgets/undobar.h"
#include "models/tables/groupmap.h"
#include "models/tables/groupmodel.h"
#include "models/tables/words.h"
#include "tests/support/window.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace mcs;
using namespace mcs::domain;
using namespace mcs::tests;
using Tab = app::MainWindow::Tab;
using tables::GroupModel;
using tables::Words;

class TestGroupsTab : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestLedger> m_ledger;
    std::unique_ptr<TestWindow> m_window;
    Staff m_administrator;
    Staff m_hanako;
    Patient m_tome;

    const Records &records() { return m_window->session->records(); }
    app::Page *groups() { return m_window->page(Tab::Groups); }
    QAction *action(const QString &text) // those of the menu as well
    {
        const QList<QAction *> actions = groups()->actions();
        const auto found = std::find_if(
            actions.cbegin(), actions.cend(), [&text](const QAction *action) { return action->text() == text; });
        if (found == actions.cend())
            qFatal("no action %s", qUtf8Printable(text));
        return *found;
    }
    QString cell(const QString &subject, int column) { return TestWindow::cell(groups()->table(), subject, column); }
    QString facts()
    {
        QTest::qWait(60); // the pane follows when the keys rest
        return groups()->findChild<QTextBrowser *>(u"facts"_s)->toPlainText();
    }
    void choose(const QString &key, int value)
    {
        auto *combo = m_window->field<QComboBox>(key);
        combo->setCurrentIndex(combo->findData(value));
    }
    void type(const QString &key, const QString &text)
    {
        app::setInputValue(m_window->editor()->findChild<QWidget *>(key), text);
    }
    void sign(const Patient &patient)
    {
        Consent consent;
        consent.patient = patient.id;
        consent.explainedBy = m_administrator.id;
        consent.explainedOn = consent.signedOn = consent.counterpartHandedOn = QDate(2026, 11, 2);
        must(m_window->session->registers().consentSigned(consent));
        must(m_window->session->reload());
    }
    Group aGroup(const Patient &patient, bool started = true)
    {
        policy::GroupRegister &rules = m_window->session->registers().groups();
        Group group;
        group.patient = patient.id;
        group.name = patient.name + u"さんの会"_s;
        group.preparedOn = QDate(2026, 11, 2);
        group = must(rules.saveGroup(group));
        if (started)
            group = must(rules.start(group.id, {2026, 11, 3}, {2026, 11, 3}));
        must(m_window->session->reload());
        return group;
    }
    Membership aMember(const Group &group, const Staff &staff, bool joined = true)
    {
        policy::GroupRegister &rules = m_window->session->registers().groups();
        Membership one;
        one.group = group.id;
        one.staff = staff.id;
        one.necessity = u"訪問を担当するため"_s;
        one.proposedOn = QDate(2026, 11, 4);
        one = must(rules.propose(one));
        if (joined) {
            must(rules.invite(one.id, {2026, 11, 4}, {2026, 11, 4}));
            must(rules.approve(one.id, {2026, 11, 5}, m_administrator.id, {}, u"担当のため"_s));
            one = must(rules.join(one.id, {2026, 11, 6}, true));
        }
        must(m_window->session->reload());
        return one;
    }
    app::GroupMatrix *matrix()
    {
        action(u"Show as a table of people"_s)->trigger();
        return groups()->findChild<app::GroupMatrix *>();
    }

private Q_SLOTS:
    void init()
    {
        m_ledger = aLedger();
        const Staff manager = m_ledger->add(aStaff().named(u"髙橋 﨑子"_s, u"タカハシ サキコ"_s).withJob(u"医師"_s));
        m_administrator = m_ledger->add(aStaff().named(u"葛󠄀城 𠮷男"_s, u"カツラギ ヨシオ"_s));
        m_hanako = m_ledger->add(aStaff().named(u"斎藤 花子"_s, u"サイトウ ハナコ"_s));
        m_ledger->appoint(manager, OfficeRole::FacilityManager, {2024, 4, 1});
        m_ledger->appoint(m_administrator, OfficeRole::McsAdministrator, {2024, 4, 1});
        m_tome = m_ledger->add(aPatient()
                                   .named(u"茨城 トメ"_s, u"イバラキ トメ"_s)
                                   .withContact(ContactKind::Family, u"茨城 健"_s, u"長男"_s));
        m_window = std::make_unique<TestWindow>(*m_ledger);
    }
    void cleanup()
    {
        m_window.reset();
        m_ledger.reset();
    }

    void aPatientsGroupIsEnteredAndWaitsForTheConsent()
    {
        action(u"New group"_s)->trigger();
        auto *patient = m_window->field<app::PickCombo>(u"patient"_s);
        patient->setEditText(u"だれか"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"patient"_s).isEmpty());
        patient->setCurrentIndex(patient->findData(m_tome.id.value));
        QCOMPARE(m_window->field<QLineEdit>(u"name"_s)->text(), m_tome.name);
        QVERIFY(m_window->submit());
        const QString subject = toText(records().groups.first().id);
        QCOMPARE(cell(subject, GroupModel::State), Words::of(policy::GroupState::AwaitingConsent));
        QVERIFY(groups()->showSubject(subject));
        QVERIFY(facts().contains(Words::of(policy::GroupState::AwaitingConsent)));

        action(u"Start the group"_s)->trigger();
        QVERIFY(!m_window->submit());
        QVERIFY(m_window->failure().contains(u"第6条"_s));
        QCOMPARE(records().groups.first().status, GroupStatus::Preparing);
    }

    void anUnknownOfficeBecomesANewOne()
    {
        action(u"New group"_s)->trigger();
        auto *patient = m_window->field<app::PickCombo>(u"patient"_s);
        patient->setCurrentIndex(patient->findData(m_tome.id.value));
        m_window->field<app::PickCombo>(u"owner"_s)->setEditText(u"ひかり訪問看護"_s);
        QVERIFY(!m_window->field<app::DateEdit>(u"owner-consent"_s)->isHidden());
        QVERIFY(m_window->submit());
        QCOMPARE(records().externalFacilities.first().name, u"ひかり訪問看護"_s);
        QCOMPARE(records().groups.first().owner, records().externalFacilities.first().id);
        QCOMPARE(cell(toText(records().groups.first().id), GroupModel::Owner), u"ひかり訪問看護"_s);
    }

    void severalMembersAreProposedAndInvitedAtOnce()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        QVERIFY(groups()->showSubject(toText(group.id)));
        action(u"Propose members"_s)->trigger();
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"people"_s).isEmpty());
        QVERIFY(!m_window->problem(u"necessity"_s).isEmpty());

        // Somebody of another office is entered without leaving the dialog.
        app::RecordEditor *candidates = m_window->editor();
        m_window->field<QPushButton>(u"new-outside"_s)->click();
        QVERIFY(m_window->editor() != candidates);
        type(u"name"_s, u"外山 みなみ"_s);
        type(u"job"_s, u"看護師"_s);
        m_window->field<app::PickCombo>(u"office"_s)->setEditText(u"ひかり訪問看護"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(m_window->editor(), candidates);

        auto *people = m_window->field<app::PeoplePicker>(u"people"_s);
        QCOMPARE(people->chosen(), QStringList{toText(records().externalMembers.first().id)});
        people->setChosen({toText(m_hanako.id)});
        type(u"necessity"_s, u"訪問を担当するため"_s);
        type(u"mcs"_s, u"R8.11.19"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"invited"_s).isEmpty());
        type(u"invited"_s, u"R8.11.18"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().memberships.size(), 2);
        for (const Membership &one : records().memberships) {
            QCOMPARE(one.status, MembershipStatus::Invited);
            QCOMPARE(one.invitedInMcsOn, QDate(2026, 11, 19));
        }
        QCOMPARE(cell(toText(group.id), GroupModel::Members), u"2"_s);
        QCOMPARE(cell(toText(group.id), GroupModel::Outside), u"1"_s);
        QVERIFY(facts().contains(u"外山 みなみ"_s));
    }

    void aCandidateIsInvitedApprovedAndTakesPart()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        const QString subject = toText(aMember(group, m_hanako, false).id);
        const auto step = [this, &subject](const QString &kind) {
            QTextBrowser *pane = groups()->findChild<QTextBrowser *>(u"facts"_s);
            Q_EMIT pane->anchorClicked(QUrl(u"do:%1:%2"_s.arg(kind, subject)));
        };
        QVERIFY(groups()->showSubject(subject));
        step(u"member-invite"_s);
        type(u"day"_s, u"R8.11.21"_s); // tomorrow
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"day"_s).isEmpty());
        type(u"day"_s, u"R8.11.18"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().memberships.first().status, MembershipStatus::Invited);
        QVERIFY(facts().contains(tables::gapOf(records().memberships.first()))); // not done in MCS
        step(u"member-invite"_s);
        type(u"mcs"_s, u"R8.11.18"_s);
        QVERIFY(m_window->submit());

        step(u"member-approve"_s);
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"judgement"_s).isEmpty());
        type(u"judgement"_s, u"担当のため"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().memberships.first().status, MembershipStatus::Approved);
        QCOMPARE(records().memberships.first().approvedBy, m_administrator.id);

        step(u"member-join"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().memberships.first().status, MembershipStatus::Joined);
        QVERIFY(facts().contains(Words::of(MembershipStatus::Joined)));
    }

    void aReviewThatFindsSomebodySuperfluousAsksForTheRemoval()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        const Membership hanako = aMember(group, m_hanako);
        aMember(group, m_administrator);
        QVERIFY(groups()->showSubject(toText(group.id)));
        action(u"Review the members"_s)->trigger();
        auto *remove = m_window->field<QRadioButton>(u"verdict-%1-%2"_s.arg(hanako.id.value).arg(int(Verdict::Remove)));
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(remove->isChecked());
        choose(u"reviewer"_s, int(m_administrator.id.value));
        QVERIFY(!m_window->submit());
        QVERIFY(!m_window->problem(u"day"_s).isEmpty());
        m_window->field<QLineEdit>(u"reason-%1"_s.arg(hanako.id.value))->setText(u"担当を外れた"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().reviews.first().lines.size(), 2);
        const auto now = [this, &hanako] {
            for (const Membership &one : records().memberships) {
                if (one.id == hanako.id)
                    return one.status;
            }
            return MembershipStatus::Removed; // closed ones are not among the records
        };
        QCOMPARE(now(), MembershipStatus::RemovalAsked);
        QVERIFY(facts().contains(Words::of(MembershipStatus::RemovalAsked)));

        // Done in MCS: the row goes, what is past keeps it.
        app::openEditor(*m_window->session, u"member-remove"_s, toText(hanako.id), m_window->window.get());
        type(u"mcs"_s, u"R8.11.20"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(now(), MembershipStatus::Removed);
        QCOMPARE(cell(toText(group.id), GroupModel::Members), u"1"_s);
        QVERIFY(!facts().contains(m_hanako.name));
        Q_EMIT groups()->findChild<QTextBrowser *>(u"facts"_s)->anchorClicked(QUrl(u"fold:"_s));
        QVERIFY(facts().contains(m_hanako.name));
    }

    void thePictureIsUsedByKeyboardAlone()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        const Membership joined = aMember(group, m_hanako);
        app::MatrixView *view = matrix()->view();
        QVERIFY(view->isVisible() && !groups()->table()->isVisible());
        QVERIFY(view->hasFocus());
        QVERIFY(view->currentIndex().isValid());
        auto *model = static_cast<tables::MatrixModel *>(view->model());
        const int row = model->rowOf(toText(m_hanako.id));
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        for (int at = view->currentIndex().row(); at < row; ++at)
            QTest::keyClick(view, Qt::Key_Down);
        for (int at = view->currentIndex().row(); at > row; --at)
            QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->currentPerson(), toText(m_hanako.id));
        QVERIFY(groups()->findChild<QLabel *>(u"cell"_s)->text().contains(Words::of(MembershipStatus::Joined)));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(m_window->editor()->subject(), toText(joined.id));
        QTest::keyClick(m_window->editor(), Qt::Key_Escape);

        // An empty cell proposes the person for the group.
        view->setCurrentIndex(model->index(model->rowOf(toText(m_administrator.id)), 0));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(m_window->field<app::PeoplePicker>(u"people"_s)->chosen(), QStringList{toText(m_administrator.id)});
        type(u"necessity"_s, u"連絡のため"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(records().memberships.size(), 2);
        QCOMPARE(view->currentPerson(), toText(m_administrator.id)); // where it was
        QCOMPARE(view->currentIndex().data().toString(), tables::signOf(MembershipStatus::Candidate));

        // The group of the current column is what the keys and the pane are about.
        QVERIFY(facts().contains(group.name));
        m_window->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window->window.get()));
        QTest::keyClick(view, Qt::Key_F4);
        QVERIFY(groups()->table()->isVisible());
    }

    void theSearchNarrowsThePicture()
    {
        const Group first = aGroup(m_tome, false);
        const Patient other = must(m_window->session->registers().savePatient(aPatient().named(u"見本 次郎"_s)));
        const Group second = aGroup(other, false);
        aMember(first, m_hanako, false);
        app::MatrixView *view = matrix()->view();
        auto *model = static_cast<tables::MatrixModel *>(view->model());
        QCOMPARE(model->columnCount(), 2);
        auto *search = groups()->findChild<QLineEdit *>(u"search"_s);
        search->setText(u"さいとう"_s);
        QCOMPARE(model->columnCount(), 1);
        QCOMPARE(model->groupAt(0), toText(first.id));
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(view->currentIndex().isValid());
        search->setText(u"次郎"_s);
        QCOMPARE(model->groupAt(0), toText(second.id));
        search->clear();
        QCOMPARE(model->columnCount(), 2);
        QVERIFY(view->currentIndex().isValid());
    }

    void aScreenReaderHearsTheCell()
    {
        sign(m_tome);
        aMember(aGroup(m_tome), m_hanako);
        app::MatrixView *view = matrix()->view();
        auto *model = static_cast<tables::MatrixModel *>(view->model());
        const int row = model->rowOf(toText(m_hanako.id));
        view->setCurrentIndex(model->index(row, 0));
        QAccessibleInterface *all = QAccessible::queryAccessibleInterface(view);
        QVERIFY(all && all->tableInterface());
        const QString heard = all->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        QVERIFY2(heard.contains(m_hanako.name) && heard.contains(Words::of(MembershipStatus::Joined)),
            qUtf8Printable(heard));
    }

    void aDeletedGroupComesBackWithItsMembers()
    {
        const Group group = aGroup(m_tome, false);
        aMember(group, m_hanako, false);
        QVERIFY(groups()->showSubject(toText(group.id)));
        action(u"Delete"_s)->trigger();
        QVERIFY(records().groups.isEmpty() && records().memberships.isEmpty());
        m_window->window->findChild<app::UndoBar *>()->undo();
        QCOMPARE(records().groups.size(), 1);
        QCOMPARE(records().memberships.size(), 1);
        QCOMPARE(cell(toText(group.id), GroupModel::Members), u"1"_s);
    }

    void aGroupThatWasInUseIsEndedInsteadOfDeleted()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        const Membership hanako = aMember(group, m_hanako);
        QVERIFY(groups()->showSubject(toText(group.id)));
        action(u"Delete"_s)->trigger();
        QCOMPARE(m_window->prompts.errors.size(), 1);
        QCOMPARE(records().groups.size(), 1);

        action(u"End the group"_s)->trigger();
        choose(u"reason"_s, int(GroupEnd::ServiceEnded));
        QVERIFY(m_window->submit());
        QCOMPARE(records().groups.first().status, GroupStatus::Ended);
        QCOMPARE(records().memberships.first().id, hanako.id);
        QCOMPARE(records().memberships.first().status, MembershipStatus::RemovalAsked);
        action(u"Archive the group"_s)->trigger();
        type(u"mcs"_s, u"R8.11.20"_s);
        QVERIFY(m_window->submit());
        QCOMPARE(cell(toText(group.id), GroupModel::State), Words::of(policy::GroupState::Archived));
    }

    void thePostsOfSeveralGroupsAreLookedAtInOneGo()
    {
        sign(m_tome);
        const Patient other = must(m_window->session->registers().savePatient(aPatient().named(u"見本 次郎"_s)));
        sign(other);
        aGroup(m_tome);
        aGroup(other);
        groups()->table()->selectAll();
        action(u"Check of the posts"_s)->trigger();
        QVERIFY(!m_window->field<QComboBox>(u"finding"_s)->isEnabled());
        choose(u"checker"_s, int(m_administrator.id.value));
        QVERIFY(m_window->submit());
        QCOMPARE(records().postChecks.size(), 2);
    }

    void whatWasTypedComesBackAfterALock()
    {
        sign(m_tome);
        const Group group = aGroup(m_tome);
        aMember(group, m_hanako);
        QVERIFY(groups()->showSubject(toText(group.id)));
        action(u"Propose members"_s)->trigger();
        m_window->field<app::PeoplePicker>(u"people"_s)->setChosen({toText(m_administrator.id)});
        type(u"necessity"_s, u"連絡のため"_s);
        const QByteArray draft = m_window->window->draft();
        m_window->editor()->done(QDialog::Rejected);
        m_window->window->restoreDraft(draft);
        QCOMPARE(m_window->field<app::PeoplePicker>(u"people"_s)->chosen(), QStringList{toText(m_administrator.id)});
        QCOMPARE(m_window->field<QPlainTextEdit>(u"necessity"_s)->toPlainText(), u"連絡のため"_s);
    }
};

QTEST_MAIN(TestGroupsTab)
#include "tst_groupstab.moc"
