// SPDX-License-Identifier: Apache-2.0
// The official forms of every region that gives them, for the tests that hold for all.
#pragma once

#include "tests/forms/tokaiforms.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

// Forms that a policy only names, in the layouts of this program.
inline QList<OfficialForm> referenceForms()
{
    QList<OfficialForm> found;
    for (const QString &policy : QDir(u":/policies"_s).entryList(QDir::Dirs)) {
        QFile file(u":/policies/%1/policy.json"_s.arg(policy));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value("forms"_L1).toArray();
        for (const QJsonValue &form : list) {
            if (form["reference"_L1].toBool())
                found.append({policy, form["role"_L1].toString()});
        }
    }
    return found;
}

// A row for each form.
inline void everyFormOf(const QList<OfficialForm> &list)
{
    QTest::addColumn<OfficialForm>("official");
    for (const OfficialForm &form : list)
        QTest::addRow("%s %s", qPrintable(form.policy), qPrintable(form.role)) << form;
}
inline void everyOfficialForm()
{
    everyFormOf(officialForms());
}
inline void everyForm()
{
    everyFormOf(officialForms() + referenceForms());
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
