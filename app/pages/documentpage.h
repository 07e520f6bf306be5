// SPDX-License-Identifier: Apache-2.0
// 周知: the documents in their versions, and who was told of each.
#pragma once

#include "app/pages/page.h"
#include "models/tables/documentmodel.h"

namespace mcs::app {

class DocumentPage final : public Page
{
    Q_OBJECT

public:
    explicit DocumentPage(const PageTools &tools, QWidget *parent = nullptr);

protected:
    void fill() override;
    void describe(const QString &subject, Facts &facts) override;
    void open(const QString &subject) override;
    void updateActions() override;
    void pressPaneButton(const QString &subject) override;
    [[nodiscard]] QString paneButton(const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(const QString &subject, const QString &reason) override;
    [[nodiscard]] domain::Result<void> restore(const QString &subject) override;

private:
    [[nodiscard]] const domain::PolicyDocument *document(const QString &subject) const;
    [[nodiscard]] bool isToBeTold(const QString &subject) const; // in force, and somebody was not told

    tables::DocumentModel &m_model;
    QAction *m_brief = nullptr;
    QAction *m_check = nullptr;
    QAction *m_version = nullptr;
};

} // namespace mcs::app
