// SPDX-License-Identifier: Apache-2.0
// 二次利用: the request, the decision with the permissions it needs, and that it was used.
#pragma once

#include "app/dialogs/acteditor.h"
#include "models/policy/oversightrules.h"

namespace mcs::app {

class SecondaryUseEditor final : public ActEditor
{
    Q_OBJECT

public:
    enum class Step { Ask, Decide, Use }; // subject: "secondary-use-3"; of Ask also "group-2" or empty

    SecondaryUseEditor(Session &session, Step step, const QString &subject, QWidget *parent);
    [[nodiscard]] static std::optional<Step> stepOf(const QString &kind); // "secondary-use-decide"

protected:
    domain::Result<void> save() override;

private:
    void buildRequest();
    void buildDecision();
    void showKind();
    void showDecision();
    [[nodiscard]] QString groupName() const;
    [[nodiscard]] const policy::SecondaryUsePurposeRules &needs() const;

    Step m_step;
    domain::SecondaryUse m_use;
    policy::SecondaryUseRules m_rules;
};

} // namespace mcs::app
