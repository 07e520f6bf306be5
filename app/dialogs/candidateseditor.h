// SPDX-License-Identifier: Apache-2.0
// 候補: proposes members for a group, as many as a new patient needs: own staff, people of other offices, patient and
// family. Whoever is invited at the same time is recorded as invited.
#pragma once

#include "app/dialogs/groupdialog.h"

class QLineEdit;

namespace mcs::app {

class PeoplePicker;

class CandidatesEditor final : public GroupDialog
{
    Q_OBJECT

public:
    // Kind "membership"; subject "group-3", or with people ticked: "group-3,staff-5,external-member-2".
    CandidatesEditor(Session &session, const QString &subject, QWidget *parent);

protected:
    void check() override;
    domain::Result<void> save() override;
    [[nodiscard]] QJsonObject extraDraft() const override;
    void setExtraDraft(const QJsonObject &extra) override;

private:
    void fillPeople();
    void addFamily(const domain::Group &group);
    void addOutside(); // opens the editor of a new outside member

    domain::GroupId m_group;
    PeoplePicker *m_people = nullptr;
};

} // namespace mcs::app
