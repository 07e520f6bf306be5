// SPDX-License-Identifier: Apache-2.0
// Base of the editors of an act: a day, a person, a few words.
#pragma once

#include "app/dialogs/recordeditor.h"
#include "models/domain/records.h"
#include "models/policy/deviceregister.h"

namespace mcs::app {

class StaffCombo;

class ActEditor : public RecordEditor
{
    Q_OBJECT

public:
    using RecordEditor::RecordEditor;

protected:
    void addDay(const QString &key, const QString &label, QDate day, bool required = true, const QString &hint = {});
    void addPerson(const QString &key, const QString &label, domain::StaffId person, bool required = true);
    void addWords(const QString &key, const QString &label, const QString &text = {}, const QString &hint = {});
    void addArticles(const QList<domain::Citation> &articles); // a quiet line; nothing for an empty list
    void addCautions(const QList<policy::Caution> &cautions); // what to know before a step that is not refused
    [[nodiscard]] QDate day(const QString &key) const;
    [[nodiscard]] domain::StaffId person(const QString &key) const;
    [[nodiscard]] QString words(const QString &key) const; // trimmed
    [[nodiscard]] QDate today() const;
    [[nodiscard]] domain::StaffId myself() const; // the signed-in person, where known
    [[nodiscard]] QString nameOf(domain::StaffId staff) const;
    // The record with that subject as it was read last; a fresh one when there is none.
    [[nodiscard]] domain::Device device(domain::DeviceId id) const;
    [[nodiscard]] domain::CarryOut carryOut(domain::CarryOutId id) const;
    [[nodiscard]] domain::DevicePermit permit(domain::DevicePermitId id) const;

    // Fields of a decision: 可否, day, who may decide with the reason why, conditions. `what` is a key of
    // Policy::approval.
    void addDecision(const QString &what, domain::StaffId applicant, const QString &yes, const QString &no);
    [[nodiscard]] bool approved() const;

private:
    void showDeciders();

    QString m_approval;
    domain::StaffId m_applicant;
    QLabel *m_deciders = nullptr;
};

} // namespace mcs::app
