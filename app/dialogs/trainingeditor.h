// SPDX-License-Identifier: Apache-2.0
// A training with its topics and who attended.
#pragma once

#include "app/dialogs/acteditor.h"

namespace mcs::app {

class PeoplePicker;
class TickList;

class TrainingEditor final : public ActEditor
{
    Q_OBJECT

public:
    // "training-3"; "staff-5" (several with commas): a new training with these people ticked; empty: a new one.
    TrainingEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &draft) override;

private:
    void buildSession();
    void buildPeople();
    void showKind();

    domain::TrainingSession m_training;
    TickList *m_topics = nullptr;
    PeoplePicker *m_people = nullptr;
};

} // namespace mcs::app
