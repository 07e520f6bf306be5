// SPDX-License-Identifier: Apache-2.0
// One step in the life of a consent or a pledge: a date and the little that belongs to it.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class StepEditor final : public RecordEditor
{
    Q_OBJECT

public:
    enum class Step {
        CounterpartHanded, // subject: patients or consents, separated by commas
        ConsentExplained, // subject: a patient
        ConsentRefused,
        ConsentWithdrawn,
        PledgeVoided, // subject: a staff member
    };

    StepEditor(Session &session, Step step, const QString &subject, QWidget *parent);

    [[nodiscard]] static QString kindOf(Step step); // "step-submitted"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void addDay(const QString &key, const QString &label, QDate day);
    void addReason(const QString &label);
    void build();
    [[nodiscard]] QDate day(const QString &key) const;
    void buildWithdrawal();
    void buildVoiding();
    [[nodiscard]] QString nameOf(const QString &subject) const;
    domain::Result<void> saveConsent();
    domain::Result<void> voidPledge();

    Step m_step;
};

} // namespace mcs::app
