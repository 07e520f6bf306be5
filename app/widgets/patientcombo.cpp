// SPDX-License-Identifier: Apache-2.0
#include "app/widgets/patientcombo.h"

#include "models/domain/japanese.h"
#include "models/domain/wareki.h"
#include "models/policy/service.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace mcs::app {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

struct PatientComboText
{
    Q_DECLARE_TR_FUNCTIONS(mcs::app::PatientCombo)
};

} // namespace

PickCombo *patientCombo(const QList<Patient> &patients, PatientId chosen, bool withEnded)
{
    struct Sorted
    {
        QByteArray key;
        PickCombo::Choice choice;
    };
    QList<Sorted> sorted;
    for (const Patient &patient : patients) {
        if (!withEnded && !policy::isUnderCare(patient) && patient.id != chosen)
            continue;
        const QString text = patient.birth.isValid()
            ? PatientComboText::tr("%1 (born %2)").arg(patient.name, warekiShort(patient.birth))
            : patient.name;
        sorted.append({sortKey(patient.kana, patient.name), {patient.id.value, text, patient.kana}});
    }
    std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) { return a.key < b.key; });
    QList<PickCombo::Choice> choices;
    QSet<QString> taken;
    for (const Sorted &one : std::as_const(sorted)) {
        PickCombo::Choice choice = one.choice;
        if (taken.contains(choice.text)) // namesakes
            choice.text += u"　"_s + toText(PatientId{choice.id});
        taken.insert(choice.text);
        choices.append(choice);
    }
    return new PickCombo(choices, chosen.value);
}

PatientId chosenPatient(const QWidget *combo)
{
    return {std::max<qint64>(0, qobject_cast<const PickCombo *>(combo)->chosen())};
}

} // namespace mcs::app
