// SPDX-License-Identifier: Apache-2.0
#include "models/policy/importplan.h"

#include "models/domain/japanese.h"
#include "models/policy/service.h"

#include <QCoreApplication>
#include <QSet>

namespace mcs::policy {

using namespace Qt::StringLiterals;
using domain::emailKey;
using domain::searchKey;
using domain::Staff;

namespace {

struct StaffRow
{
    int line = 0;
    Staff staff;
    std::optional<bool> usesMcs; // nothing: the cell is empty
    bool emailIsBad = false;
    bool jobIsBad = false;
    qsizetype match = -1; // index of the stored person
};

// Somebody who left and came back later has two records.
bool workedAtOtherTimes(const Staff &one, const Staff &other)
{
    const auto isBefore = [](const Staff &a, const Staff &b) {
        return a.leftOn.isValid() && b.joinedOn.isValid() && a.leftOn < b.joinedOn;
    };
    return isBefore(one, other) || isBefore(other, one);
}

bool mayBeSamePerson(const Staff &one, const Staff &other)
{
    const bool sameKana = one.kana.isEmpty() || other.kana.isEmpty() || searchKey(one.kana) == searchKey(other.kana);
    return sameKana && searchKey(one.name) == searchKey(other.name) && !workedAtOtherTimes(one, other);
}

enum EmailRelation { SameEmail, EmailUnknown, OtherEmail };
EmailRelation compareEmails(const Staff &one, const Staff &other)
{
    if (one.email.isEmpty() || other.email.isEmpty())
        return EmailUnknown;
    return emailKey(one.email) == emailKey(other.email) ? SameEmail : OtherEmail;
}

class StaffPlan
{
public:
    StaffPlan(const domain::Records &records, const QList<Choice> &eligibilities, QDate today, ImportReport &report)
        : m_records(records)
        , m_eligibilities(eligibilities)
        , m_today(today)
        , m_report(report)
    {
        for (const domain::JobType &job : records.jobTypes) {
            for (const QString &alias : job.aliases)
                m_jobs.insert(searchKey(alias), job.name);
            m_jobs.insert(searchKey(job.name), job.name);
        }
    }

    void read(const domain::CsvTable &table, const ColumnPlaces &columns)
    {
        m_rows.reserve(table.rows.size());
        for (const domain::CsvRow &cells : table.rows) {
            ImportRow row(cells, columns, m_report);
            m_rows.append(readRow(row));
        }
    }

    // The same e-mail decides first, then a person without one, then the name alone.
    void match()
    {
        QHash<QString, QList<qsizetype>> byName;
        for (qsizetype i = 0; i < m_records.staff.size(); ++i)
            byName[searchKey(m_records.staff.at(i).name)].append(i);
        QSet<qsizetype> taken;
        for (const EmailRelation relation : {SameEmail, EmailUnknown, OtherEmail}) {
            for (StaffRow &row : m_rows) {
                const QList<qsizetype> candidates
                    = row.match < 0 ? byName.value(searchKey(row.staff.name)) : QList<qsizetype>();
                for (const qsizetype candidate : candidates) {
                    const Staff &stored = m_records.staff.at(candidate);
                    if (taken.contains(candidate) || !mayBeSamePerson(stored, row.staff)
                        || compareEmails(stored, row.staff) != relation)
                        continue;
                    row.match = candidate;
                    taken.insert(candidate);
                    break;
                }
            }
        }
    }

    void findPeopleListedTwice()
    {
        QHash<QString, QList<const StaffRow *>> earlierByName;
        for (const StaffRow &row : std::as_const(m_rows)) {
            if (row.staff.name.isEmpty())
                continue;
            QList<const StaffRow *> &earlier = earlierByName[searchKey(row.staff.name)];
            for (const StaffRow *other : std::as_const(earlier)) {
                if (!mayBeSamePerson(other->staff, row.staff))
                    continue;
                const EmailRelation emails = compareEmails(other->staff, row.staff);
                if (emails == EmailUnknown)
                    m_report.problems.append({row.line, u"氏名"_s,
                        QCoreApplication::translate(
                            "mcs::policy", "“%1” stands in line %2 already. Take one of the two lines out.")
                            .arg(row.staff.name)
                            .arg(other->line)});
                else if (emails == OtherEmail)
                    m_report.remarks.append({row.line, u"氏名"_s,
                        QCoreApplication::translate("mcs::policy",
                            "“%1” stands in line %2 too, with another e-mail address: taken as two people of the same "
                            "name.")
                            .arg(row.staff.name)
                            .arg(other->line)});
                break;
            }
            earlier.append(&row);
        }
    }

    [[nodiscard]] QList<PlannedRecord<Staff>> planned()
    {
        QList<PlannedRecord<Staff>> plan;
        plan.reserve(m_rows.size());
        for (const StaffRow &row : std::as_const(m_rows)) {
            PlannedRecord<Staff> entry{row.line, row.match < 0 ? row.staff : completed(row), true};
            if (!isActive(entry.record, m_today))
                entry.record.employment = domain::Employment::Left;
            entry.isChanged = row.match < 0 || entry.record != m_records.staff.at(row.match);
            checkWhole(row, entry.record);
            plan.append(entry);
        }
        checkEmails(plan);
        return plan;
    }

private:
    StaffRow readRow(ImportRow &row) const
    {
        StaffRow read;
        read.line = row.line();
        Staff &staff = read.staff;
        staff.name = row.name(u"氏名"_s);
        if (staff.name.isEmpty() && !row.hasProblemIn(u"氏名"_s))
            row.problem(u"氏名"_s, QCoreApplication::translate("mcs::policy", "The name is missing. Fill it in."));
        staff.kana = row.name(u"フリガナ"_s);
        staff.sex = row.sex(u"性別"_s);
        staff.jobType = jobName(row);
        read.jobIsBad = row.hasProblemIn(u"職種"_s);
        staff.email = row.email(u"メールアドレス"_s);
        read.emailIsBad = row.hasProblemIn(u"メールアドレス"_s);
        staff.address = row.limited(u"住所"_s, 200);
        staff.joinedOn = row.date(u"入職日"_s);
        staff.leftOn = row.date(u"退職日"_s);
        read.usesMcs = row.yesOrNo(u"MCS利用"_s);
        staff.isMcsUser = read.usesMcs.value_or(true);
        staff.mcsTermsAgreedOn = row.date(u"MCS利用規約同意日"_s);
        if (staff.mcsTermsAgreedOn.isValid() && staff.mcsTermsAgreedOn > m_today)
            row.problem(u"MCS利用規約同意日"_s,
                QCoreApplication::translate("mcs::policy", "The day of agreement lies in the future. Check it."));
        staff.eligibility = eligibility(row);
        staff.note = row.limited(u"備考"_s, 1000);
        return read;
    }

    // Its words, or its article in full or by its number alone.
    QString eligibility(ImportRow &row) const
    {
        const QString column = u"利用資格"_s;
        const QString typed = searchKey(row.limited(column, 200));
        if (typed.isEmpty())
            return {};
        QStringList known;
        for (const Choice &choice : m_eligibilities) {
            const QString article = choice.articles.isEmpty() ? QString() : choice.articles.first().article;
            const QString number = u'(' + article.section(u'(', 1);
            if (typed == searchKey(choice.text) || typed == searchKey(article) || typed == searchKey(number))
                return choice.id;
            known.append(article);
        }
        row.problem(column,
            known.isEmpty()
                ? QCoreApplication::translate("mcs::policy", "The policy asks for no such thing. Leave it empty.")
                : QCoreApplication::translate("mcs::policy", "This is none of %1. Correct it.")
                      .arg(known.join(u"、"_s)));
        return {};
    }

    QString jobName(ImportRow &row) const
    {
        const QString column = u"職種"_s;
        const QString typed = row.limited(column, 100);
        if (typed.isEmpty())
            return {};
        const auto job = m_jobs.constFind(searchKey(typed));
        if (job != m_jobs.cend())
            return *job;
        row.problem(column,
            QCoreApplication::translate("mcs::policy",
                "The job “%1” is not known. Correct it, or add it to the list of jobs in the settings first.")
                .arg(typed));
        return {};
    }

    [[nodiscard]] Staff completed(const StaffRow &row)
    {
        Staff staff = m_records.staff.at(row.match);
        const int line = row.line;
        // A record that has nothing but a name was made with the ledger: nobody has said yet whether the person uses
        // MCS.
        const bool isBare = staff.jobType.isEmpty() && staff.email.isEmpty();
        if (row.usesMcs && isBare)
            staff.isMcsUser = *row.usesMcs;
        else if (row.usesMcs && *row.usesMcs != staff.isMcsUser)
            m_report.remarks.append({line, u"MCS利用"_s,
                staff.isMcsUser ? QCoreApplication::translate("mcs::policy",
                    "In the ledger the person stays an MCS user; the file says ×. Change it on the screen if the file "
                    "is right.")
                                : QCoreApplication::translate("mcs::policy",
                                    "In the ledger the person stays no MCS user; the file says ○. Change it on the "
                                    "screen if the file is right.")});
        compareName(staff.name, row.staff.name, line, u"氏名"_s, m_report);
        fillText(staff.kana, row.staff.kana, &searchKey, line, u"フリガナ"_s, m_report);
        fillSex(staff.sex, row.staff.sex, line, u"性別"_s, m_report);
        fillText(staff.jobType, row.staff.jobType, &searchKey, line, u"職種"_s, m_report);
        fillText(staff.email, row.staff.email, &emailKey, line, u"メールアドレス"_s, m_report);
        fillText(staff.address, row.staff.address, &plainKey, line, u"住所"_s, m_report);
        fillDate(staff.joinedOn, row.staff.joinedOn, line, u"入職日"_s, m_report);
        fillDate(staff.leftOn, row.staff.leftOn, line, u"退職日"_s, m_report);
        fillDate(staff.mcsTermsAgreedOn, row.staff.mcsTermsAgreedOn, line, u"MCS利用規約同意日"_s, m_report);
        if (staff.eligibility.isEmpty())
            staff.eligibility = row.staff.eligibility;
        fillText(staff.note, row.staff.note, &plainKey, line, u"備考"_s, m_report);
        return staff;
    }

    void checkWhole(const StaffRow &row, const Staff &staff)
    {
        if (staff.joinedOn.isValid() && staff.leftOn.isValid() && staff.leftOn < staff.joinedOn)
            m_report.problems.append({row.line, u"退職日"_s,
                QCoreApplication::translate(
                    "mcs::policy", "The leaving date lies before the joining date. Correct one of them.")});
        // 様式1 lists job and address of every MCS user; who has left is not listed any more.
        if (!staff.isMcsUser || !isActive(staff, m_today))
            return;
        if (staff.jobType.isEmpty() && !row.jobIsBad)
            m_report.problems.append({row.line, u"職種"_s,
                QCoreApplication::translate("mcs::policy", "An MCS user needs a job. Fill it in.")});
        if (staff.email.isEmpty() && !row.emailIsBad)
            m_report.problems.append({row.line, u"メールアドレス"_s,
                QCoreApplication::translate("mcs::policy", "An MCS user needs an e-mail address. Fill it in.")});
    }

    // One address, one person in service (東海村 様式1注). Who has left gives the address free.
    void checkEmails(const QList<PlannedRecord<Staff>> &plan)
    {
        QHash<QString, QString> stored; // address -> name
        QSet<domain::StaffId> planned;
        for (const auto &entry : plan)
            planned.insert(entry.record.id);
        for (const Staff &staff : m_records.staff) {
            if (!staff.email.isEmpty() && isActive(staff, m_today) && !planned.contains(staff.id))
                stored.insert(emailKey(staff.email), staff.name);
        }
        QHash<QString, int> firstLine;
        for (const auto &entry : plan) {
            if (entry.record.email.isEmpty() || !isActive(entry.record, m_today))
                continue;
            if (entry.isChanged && domain::looksShared(entry.record.email))
                m_report.remarks.append({entry.line, u"メールアドレス"_s,
                    QCoreApplication::translate("mcs::policy",
                        "%1 looks like a mailbox that several people read. MCS wants one address for each person.")
                        .arg(entry.record.email)});
            const QString key = emailKey(entry.record.email);
            if (stored.contains(key))
                m_report.problems.append({entry.line, u"メールアドレス"_s,
                    QCoreApplication::translate(
                        "mcs::policy", "%1 is already the address of %2. Everybody needs an address of their own.")
                        .arg(entry.record.email, stored.value(key))});
            else if (firstLine.contains(key))
                m_report.problems.append({entry.line, u"メールアドレス"_s,
                    QCoreApplication::translate(
                        "mcs::policy", "%1 stands in line %2 already. Everybody needs an address of their own.")
                        .arg(entry.record.email)
                        .arg(firstLine.value(key))});
            else
                firstLine.insert(key, entry.line);
        }
    }

    const domain::Records &m_records;
    const QList<Choice> &m_eligibilities;
    QDate m_today;
    ImportReport &m_report;
    QHash<QString, QString> m_jobs; // folded name or alias -> name
    QList<StaffRow> m_rows;
};

} // namespace

QList<PlannedRecord<Staff>> planStaff(const domain::CsvTable &table, const ColumnPlaces &columns,
    const domain::Records &records, const QList<Choice> &eligibilities, QDate today, ImportReport &report)
{
    StaffPlan plan(records, eligibilities, today, report);
    plan.read(table, columns);
    plan.match();
    plan.findPeopleListedTwice();
    return plan.planned();
}

} // namespace mcs::policy
