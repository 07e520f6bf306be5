// SPDX-License-Identifier: Apache-2.0
// The official forms of every region that gives them, for the tests that hold for all.
#pragma once

#include "tests/forms/tokaiforms.h"

namespace mcs::tests {

struct OfficialForm
{
    QString policy;
    QString role;
    int pages = 1; // of the blank form
    bool inOneColumn = true; // nothing stands beside anything else, but labels, values and the cells of a roster
};

inline QList<OfficialForm> officialForms()
{
    QList<OfficialForm> forms;
    for (const QString &role : tokaiForms())
        forms.append({u"tokai"_s, role});
    forms += {{u"satte-sugito"_s, u"application"_s, 1, false}, {u"satte-sugito"_s, u"facility-pledge"_s},
        {u"satte-sugito"_s, u"staff-pledge"_s}, {u"satte-sugito"_s, u"consent"_s, 2, false},
        {u"satte-sugito"_s, u"flow"_s}, {u"mcs-model"_s, u"consent"_s, 2}, {u"mcs-model"_s, u"staff-pledge"_s}};
    return forms;
}

// Columns policy and role, a row for each form.
inline void everyOfficialForm()
{
    QTest::addColumn<OfficialForm>("official");
    for (const OfficialForm &form : officialForms())
        QTest::addRow("%s %s", qPrintable(form.policy), qPrintable(form.role)) << form;
}

inline std::shared_ptr<const forms::Form> formOf(const OfficialForm &official, const forms::FormOptions &options = {})
{
    return officialForm(official.policy, official.role, options);
}

// The official wording of the fixtures.
inline QString officialText(const OfficialForm &official)
{
    QFile file(QStringLiteral(MCS_FIXTURES "/wording/%1-%2.txt").arg(official.policy, official.role));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace mcs::tests

Q_DECLARE_METATYPE(mcs::tests::OfficialForm)
