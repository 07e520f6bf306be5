// SPDX-License-Identifier: Apache-2.0
#include "models/policy/importrow.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"

#include <QCoreApplication>

#include <algorithm>

namespace mcs::policy {

using namespace Qt::StringLiterals;

ImportRow::ImportRow(const domain::CsvRow &row, const ColumnPlaces &columns, ImportReport &report)
    : m_row(row)
    , m_columns(columns)
    , m_report(report)
    , m_firstProblem(report.problems.size())
{
}

QString ImportRow::text(const QString &column) const
{
    return domain::withoutGuard(m_row.cells.value(m_columns.value(column, -1)).trimmed());
}

QString ImportRow::checked(const QString &column, const domain::Result<void> &check)
{
    if (check)
        return text(column);
    problem(column, check.error().message);
    return {};
}

QString ImportRow::name(const QString &column)
{
    return checked(column, domain::checkName(column, text(column)));
}

QString ImportRow::limited(const QString &column, int maximumCharacters)
{
    return checked(column, domain::checkText(column, text(column), maximumCharacters));
}

QString ImportRow::email(const QString &column)
{
    return checked(column, domain::checkEmail(column, text(column)));
}

QDate ImportRow::date(const QString &column)
{
    const auto parsed = domain::parseDate(text(column));
    if (!parsed) {
        problem(column, parsed.error().message);
        return {};
    }
    return *parsed;
}

domain::Sex ImportRow::sex(const QString &column)
{
    const QString typed = text(column);
    if (typed.isEmpty())
        return domain::Sex::Unrecorded;
    if (typed == u"男" || typed == u"男性")
        return domain::Sex::Male;
    if (typed == u"女" || typed == u"女性")
        return domain::Sex::Female;
    problem(column,
        QCoreApplication::translate("mcs::policy", "“%1” cannot be read as a sex. Write 男 or 女, or leave it empty.")
            .arg(typed));
    return domain::Sex::Unrecorded;
}

std::optional<bool> ImportRow::yesOrNo(const QString &column)
{
    static const QString yes = u"○〇◯⭕Oo"_s;
    static const QString no = u"×✕✖☓╳❌Xx"_s;
    const QString typed = text(column).remove(QChar(0xFE0F)).normalized(QString::NormalizationForm_KC);
    if (typed.isEmpty())
        return std::nullopt;
    if (typed.size() == 1 && yes.contains(typed))
        return true;
    if (typed.size() == 1 && no.contains(typed))
        return false;
    problem(column,
        QCoreApplication::translate("mcs::policy", "“%1” is neither ○ nor ×. Write one of them.").arg(text(column)));
    return std::nullopt;
}

void ImportRow::problem(const QString &column, const QString &sentence)
{
    m_report.problems.append({line(), column, sentence});
}

bool ImportRow::hasProblemIn(const QString &column) const
{
    return std::any_of(m_report.problems.begin(), m_report.problems.end(),
        [&](const ImportProblem &problem) { return problem.line == line() && problem.column == column; });
}

} // namespace mcs::policy
