// SPDX-License-Identifier: Apache-2.0
// One step of a notification (届出): signed, handed in, received, decided, IDs issued, completed, sent back, cancelled.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

namespace mcs::app {

class PacketStepEditor final : public RecordEditor
{
    Q_OBJECT

public:
    enum class Step { Signed, Submitted, Received, Decided, IdsIssued, Completed, Returned, Cancelled };

    PacketStepEditor(Session &session, Step step, const QString &subject, QWidget *parent);

    [[nodiscard]] static QString kindOf(Step step); // "step-submitted"
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind);

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    void build();
    void buildSigned();
    void buildSubmitted();
    void buildDecided();
    void addDay(const QString &key, const QString &label, QDate day, bool required = true);
    void addReason(const QString &label, bool required = true);
    [[nodiscard]] QDate day(const QString &key = QStringLiteral("day")) const;
    [[nodiscard]] QString text(const QString &key) const;
    domain::Result<void> saveSigned();

    Step m_step;
    domain::Submission m_packet; // as it was when the dialog opened
};

} // namespace mcs::app
