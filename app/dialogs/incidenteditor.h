// SPDX-License-Identifier: Apache-2.0
// 事故: the report; and the measures taken.
#pragma once

#include "app/dialogs/acteditor.h"

class QLineEdit;

namespace mcs::app {

class DateEdit;
class TickList;

class IncidentEditor final : public ActEditor
{
    Q_OBJECT

public:
    IncidentEditor(
        Session &session, const QString &subject, QWidget *parent); // "incident-3"; "device-2", empty: a new one

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &draft) override;

private:
    void buildReport();
    void buildConcerned();
    void addMoment(const QString &key, const QString &dayLabel, const QString &timeLabel, const QDateTime &at);
    [[nodiscard]] QDateTime moment(const QString &key) const; // invalid when the day is missing
    [[nodiscard]] QString recipients() const;

    domain::Incident m_incident;
    TickList *m_groups = nullptr;
    TickList *m_patients = nullptr;
};

class MeasuresEditor final : public ActEditor
{
    Q_OBJECT

public:
    MeasuresEditor(Session &session, const QString &subject, QWidget *parent); // "incident-3"

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &draft) override;

private:
    struct Line
    {
        QString measure;
        QString text;
        DateEdit *doneOn;
        QLineEdit *notNeeded;
    };
    QWidget *makeLines();

    domain::Incident m_incident;
    QList<Line> m_lines;
};

[[nodiscard]] domain::Incident incidentOf(const Session &session, const QString &subject); // fresh: there is none

} // namespace mcs::app
