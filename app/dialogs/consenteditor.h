// SPDX-License-Identifier: Apache-2.0
// Records a consent that came back signed (様式4): who explained it, who signed, where it lies, when 乙 was handed
// over. What is rare (a clause refused, written by another, taken as given, no consent needed) asks its questions only
// when it is chosen, and is offered only where the policy knows it.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"

class QLabel;
class QListWidget;

namespace mcs::app {

class ConsentEditor final : public RecordEditor
{
    Q_OBJECT

public:
    ConsentEditor(Session &session, const QString &subject, QWidget *parent); // "patient-3"

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    enum Way { Signed, Implied, Exempt };

    void pickConsent();
    void buildWay();
    void buildPaper(const domain::Patient &patient);
    void buildSigner(const domain::Patient &patient);
    void buildClauses();
    void buildKeeping();
    void showFields();
    void showRemarks();
    [[nodiscard]] Way way() const;
    [[nodiscard]] QDate day(const QString &key) const;
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] bool isTicked(const QString &key) const;
    [[nodiscard]] QStringList refusedClauses() const;
    [[nodiscard]] domain::Consent consent() const;
    void checkSigner(const domain::Consent &consent);

    domain::Consent m_consent; // as it was opened
    bool m_changes = false; // one in force
    QListWidget *m_clauses = nullptr; // null where the policy knows no partial refusal
    QLabel *m_remarks = nullptr;
};

} // namespace mcs::app
