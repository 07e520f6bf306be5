// SPDX-License-Identifier: Apache-2.0
// 他の事業所 and who works there. A member's office that is not known yet is entered by its name in the same step.
#pragma once

#include "app/dialogs/groupdialog.h"

namespace mcs::app {

class ExternalMemberEditor final : public GroupDialog
{
    Q_OBJECT

public:
    ExternalMemberEditor(Session &session, const QString &subject, QWidget *parent); // "external-member-2"; empty: new

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::ExternalMember m_member;
};

class ExternalFacilityEditor final : public GroupDialog
{
    Q_OBJECT

public:
    ExternalFacilityEditor(Session &session, const QString &subject, QWidget *parent); // "external-facility-2"

protected:
    void check() override;
    domain::Result<void> save() override;

private:
    domain::ExternalFacility m_facility;
};

} // namespace mcs::app
