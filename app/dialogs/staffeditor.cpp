// SPDX-License-Identifier: Apache-2.0
#include "app/dialogs/staffeditor.h"

#include "app/dialogs/inputs.h"
#include "app/session.h"
#include "app/widgets/choicecombo.h"
#include "app/widgets/dateedit.h"
#include "app/widgets/enumcombo.h"
#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/compliance.h"
#include "models/tables/staffmodel.h"
#include "models/tables/todomodel.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

StaffEditor::StaffEditor(Session &session, const QString &subject, QWidget *parent)
    : RecordEditor(session, u"staff"_s, subject, parent)
{
    if (const auto id = idFromText<StaffId>(subject)) {
        for (const Staff &staff : session.records().staff) {
            if (staff.id == *id)
                m_staff = staff;
        }
    }
    setWindowTitle(m_staff.id.isStored() ? tr("Staff member") : tr("New staff member"));
    buildPerson();
    buildAccount();
}

void StaffEditor::buildPerson()
{
    const QDate today = session().clock().today();
    const auto date = [today](QDate value) {
        auto *edit = new DateEdit(today);
        edit->setDate(value);
        return edit;
    };
    addTab(tr("Person"));
    addField(u"name"_s, tr("&Name"), textEdit(m_staff.name, 100));
    setRequired(u"name"_s);
    addField(u"kana"_s, tr("Re&ading"), textEdit(m_staff.kana, 100), tr("In katakana; decides the order of lists."));
    addField(u"sex"_s, tr("Se&x"), enumCombo({Sex::Unrecorded, Sex::Female, Sex::Male}, m_staff.sex));
    auto *job = new QComboBox;
    job->setEditable(true);
    job->setInsertPolicy(QComboBox::NoInsert);
    QList<JobType> types = session().records().jobTypes;
    std::sort(types.begin(), types.end(), [](const JobType &a, const JobType &b) { return a.position < b.position; });
    QStringList names;
    for (const JobType &type : types) {
        job->addItem(type.name);
        names += type.name;
        names += type.aliases;
    }
    job->setCurrentText(m_staff.jobType);
    suggest(job->lineEdit(), names);
    addField(u"job"_s, tr("&Job"), job);
    auto *user = new QCheckBox;
    user->setChecked(m_staff.isMcsUser);
    addField(u"mcs-user"_s, tr("&Uses MCS"), user);
    QLineEdit *email = latinEdit(m_staff.email, 200);
    addField(u"email"_s, tr("&E-mail address"), email, u" "_s);
    const auto remark = [this, email] {
        setHint(u"email"_s,
            looksShared(email->text())
                ? tr("This looks like a mailbox that several people read. MCS wants one address for each person.")
                : tr("One address for each person."));
    };
    connect(email, &QLineEdit::textChanged, this, remark);
    remark();
    addField(u"address"_s, tr("A&ddress"), textEdit(m_staff.address));
    addField(u"terms"_s, tr("MCS terms a&greed on"), date(m_staff.mcsTermsAgreedOn));
    addField(u"eligibility"_s, tr("Grounds &for use"),
        choiceCombo(session().policy().staffEligibilities(), m_staff.eligibility, tr("(not chosen)")));
    addField(u"joined"_s, tr("Joined &on"), date(m_staff.joinedOn));
    addField(u"employment"_s, tr("Em&ployment"),
        enumCombo({Employment::Active, Employment::OnLeave, Employment::Left}, m_staff.employment));
    addField(
        u"left"_s, tr("&Leaves on"), date(m_staff.leftOn), tr("The last day in service; it may lie in the future."));
    auto *note = new QPlainTextEdit(m_staff.note);
    addField(u"note"_s, tr("No&te"), note);
    connect(qobject_cast<QComboBox *>(input(u"employment"_s)), &QComboBox::currentIndexChanged, this, [this] {
        auto *left = qobject_cast<DateEdit *>(input(u"left"_s));
        if (enumValue<Employment>(input(u"employment"_s)) == Employment::Left && left->text().isEmpty())
            left->setDate(session().clock().today());
    });
    connect(user, &QCheckBox::toggled, this, &StaffEditor::showEligibility);
    showEligibility();
}

// Only where the policy asks for it, and only of who uses MCS.
void StaffEditor::showEligibility()
{
    const bool asked = !session().policy().staffEligibilities().isEmpty();
    setFieldVisible(u"eligibility"_s, asked && inputValue(input(u"mcs-user"_s)).toBool());
}

void StaffEditor::buildAccount()
{
    const QDate today = session().clock().today();
    const auto date = [today](QDate value) {
        auto *edit = new DateEdit(today);
        edit->setDate(value);
        return edit;
    };
    const McsAccount &account = m_staff.account;
    addTab(tr("MCS account"));
    addField(u"account-status"_s, tr("&State of the account"),
        enumCombo({AccountStatus::None, AccountStatus::Acquired, AccountStatus::InUse, AccountStatus::SuspensionAsked,
                      AccountStatus::Suspended, AccountStatus::ToBeDeleted, AccountStatus::Deleted,
                      AccountStatus::StaffReleased},
            account.status));
    addField(u"acquired"_s, tr("Account ac&quired on"), date(account.acquiredOn));
    addField(u"in-use"_s, tr("In use &from"), date(account.inUseFrom));
    // The rules the policy allows, and the one recorded already.
    auto *rules = new QComboBox;
    QStringList sentences;
    rules->addItem(tables::Words::of(PasswordRule::Unrecorded), int(PasswordRule::Unrecorded));
    for (const policy::PasswordAlternative &alternative : session().policy().passwordAlternatives()) {
        rules->addItem(tables::Words::of(alternative.rule), int(alternative.rule));
        if (!alternative.sentence.isEmpty())
            sentences += alternative.sentence;
    }
    if (rules->findData(int(account.passwordRule)) < 0)
        rules->addItem(tables::Words::of(account.passwordRule), int(account.passwordRule));
    rules->setCurrentIndex(rules->findData(int(account.passwordRule)));
    rules->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    rules->setMinimumContentsLength(20);
    rules->setToolTip(sentences.join(u'\n'));
    QString hint = tr("The password itself is never kept here.");
    const policy::Demand demand = session().policy().demand(u"password-change"_s);
    if (session().policy().hasRegion() && demand.inForce && !demand.regional)
        hint = policy::regionSilentText() + u'\n' + hint;
    addField(u"password-rule"_s, tr("Pass&word rule"), rules, hint);
    addField(u"password-changed"_s, tr("Password &changed on"), date(account.passwordChangedOn), u" "_s);
    addField(u"profile"_s, tr("&Profile entered on"), date(account.profileOn));
    addField(u"photo"_s, tr("P&hoto entered on"), date(account.photoOn));
    addField(u"registered"_s, tr("&Registered as staff in MCS on"), date(account.registeredOn));
    addField(u"released"_s, tr("Re&leased in MCS on"), date(account.releasedOn));
    addField(u"deleted"_s, tr("Account &deleted on"), date(account.deletedOn),
        tr("Only the person can delete the account."));
    connect(rules, &QComboBox::currentIndexChanged, this, &StaffEditor::updateDue);
    connect(qobject_cast<QComboBox *>(input(u"account-status"_s)), &QComboBox::currentIndexChanged, this,
        &StaffEditor::updateDue);
    connect(
        qobject_cast<DateEdit *>(input(u"password-changed"_s)), &DateEdit::dateChanged, this, &StaffEditor::updateDue);
    updateDue();
}

void StaffEditor::updateDue()
{
    McsAccount account;
    account.status = AccountStatus::InUse;
    account.passwordRule = enumValue<PasswordRule>(input(u"password-rule"_s));
    account.passwordChangedOn = qobject_cast<DateEdit *>(input(u"password-changed"_s))->date();
    const QDate due = tables::passwordDue(account, session().policy());
    setHint(u"password-changed"_s, due.isValid() ? tr("To be changed by %1.").arg(warekiLong(due)) : QString());
}

Staff StaffEditor::staff() const
{
    const auto text = [this](const QString &key) { return inputValue(input(key)).toString().trimmed(); };
    const auto date = [this](const QString &key) { return qobject_cast<DateEdit *>(input(key))->date(); };
    Staff staff = m_staff;
    staff.name = text(u"name"_s);
    staff.kana = text(u"kana"_s);
    staff.sex = enumValue<Sex>(input(u"sex"_s));
    staff.jobType = text(u"job"_s);
    for (const JobType &type : session().records().jobTypes) {
        if (type.aliases.contains(staff.jobType))
            staff.jobType = type.name;
    }
    staff.isMcsUser = inputValue(input(u"mcs-user"_s)).toBool();
    staff.email = text(u"email"_s);
    staff.address = text(u"address"_s);
    staff.mcsTermsAgreedOn = date(u"terms"_s);
    if (isFieldVisible(u"eligibility"_s)) {
        const QList<policy::Choice> choices = session().policy().staffEligibilities();
        const policy::Choice *choice = choiceAt(choices, input(u"eligibility"_s));
        staff.eligibility = choice ? choice->id : QString();
    }
    staff.joinedOn = date(u"joined"_s);
    staff.employment = enumValue<Employment>(input(u"employment"_s));
    staff.leftOn = date(u"left"_s);
    staff.note = text(u"note"_s);
    McsAccount &account = staff.account;
    account.status = enumValue<AccountStatus>(input(u"account-status"_s));
    account.acquiredOn = date(u"acquired"_s);
    account.inUseFrom = date(u"in-use"_s);
    account.passwordRule = enumValue<PasswordRule>(input(u"password-rule"_s));
    account.passwordChangedOn = date(u"password-changed"_s);
    account.profileOn = date(u"profile"_s);
    account.photoOn = date(u"photo"_s);
    account.registeredOn = date(u"registered"_s);
    account.releasedOn = date(u"released"_s);
    account.deletedOn = date(u"deleted"_s);
    return staff;
}

void StaffEditor::check()
{
    const Staff staff = this->staff();
    const QDate today = session().clock().today();
    if (!staff.name.isEmpty())
        refuse(u"name"_s, checkName(label(u"name"_s), staff.name));
    refuse(u"kana"_s, checkText(label(u"kana"_s), staff.kana, 100));
    refuse(u"address"_s, checkText(label(u"address"_s), staff.address, 200));
    refuse(u"note"_s, checkText(label(u"note"_s), staff.note, 1000));
    if (staff.isMcsUser && staff.jobType.isEmpty())
        refuse(u"job"_s, tr("Please enter the job: the application lists it for each MCS user."));
    if (staff.isMcsUser && staff.email.isEmpty())
        refuse(u"email"_s, tr("Please enter the e-mail address: MCS needs one for each user."));
    if (policy::lacksEligibility(staff, session().policy()))
        refuse(u"eligibility"_s,
            tr("Please choose on what grounds the person may use MCS (%1).")
                .arg(tables::articlesText(
                    session().policy().demand(u"staff-eligibility"_s).articles, session().policy())));
    if (!staff.email.isEmpty())
        refuse(u"email"_s, checkEmail(label(u"email"_s), staff.email));
    if (staff.leftOn.isValid() && staff.joinedOn.isValid() && staff.leftOn < staff.joinedOn)
        refuse(u"left"_s, tr("This lies before the day of joining. Please check both dates."));
    for (const QString &key :
        {u"terms"_s, u"acquired"_s, u"password-changed"_s, u"profile"_s, u"photo"_s, u"deleted"_s}) {
        if (const QDate day = qobject_cast<DateEdit *>(input(key))->date(); day.isValid() && day > today)
            refuse(key, tr("This day lies in the future. Please enter the day on which it was done."));
    }
}

Result<void> StaffEditor::save()
{
    const auto saved = session().registers().saveStaff(staff());
    return withoutValue(saved);
}

} // namespace mcs::app
