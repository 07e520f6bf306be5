// SPDX-License-Identifier: Apache-2.0
// Devices, checks, permits and carry-outs in their tables.
#pragma once

#include "models/store/shape.h"

namespace mcs::store {

template <> struct Shape<domain::Device> : PlainShape
{
    static constexpr auto entity = "device";
    static constexpr auto table = "devices";
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("ledger_number", r.ledgerNumber);
        visit("name", r.name);
        visit("type", r.type);
        visit("owner", r.owner);
        visit("personal_owner", r.personalOwner);
        visit("maker", r.maker);
        visit("model", r.model);
        visit("serial", r.serial);
        visit("os", r.os);
        visit("tel", r.tel);
        visit("location", r.location);
        visit("locked_storage", r.lockedStorage);
        visit("status", r.status);
        visit("registered_on", r.registeredOn);
        visit("startup_password_changed_on", r.startupPasswordChangedOn);
        visit("lost_on", r.lostOn);
        visit("found_on", r.foundOn);
        visit("retired_on", r.retiredOn);
        visit("erased_on", r.erasedOn);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("device_assignments", "device_id", r.assignments, [](auto &row, auto &&visit) {
            visit("staff_id", row.staff);
            visit("lent_on", row.lentOn);
            visit("returned_on", row.returnedOn);
            visit("condition", row.condition);
        });
        list("device_services", "device_id", r.services, [](auto &row, auto &&visit) {
            visit("item", row.item);
            visit("choice", row.choice);
            visit("decided_on", row.decidedOn);
            visit("reason", row.reason);
        });
    }
};

template <> struct Shape<domain::DeviceCheck> : PlainShape
{
    static constexpr auto entity = "device-check";
    static constexpr auto table = "device_checks";
    static constexpr auto parent = "device_id";
    static constexpr bool newestOnly = true;
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("device_id", r.device);
        visit("checked_on", r.checkedOn);
        visit("checker", r.checker);
        visit("policy_id", r.policyId);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("device_check_lines", "check_id", r.lines, [](auto &row, auto &&visit) {
            visit("item", row.item);
            visit("answer", row.answer);
            visit("comment", row.comment);
        });
    }
};

template <> struct Shape<domain::DevicePermit> : PlainShape
{
    static constexpr auto entity = "device-permit";
    static constexpr auto table = "device_permits";
    static constexpr auto parent = "device_id";
    static domain::Permission permission(const domain::DevicePermit &permit)
    {
        using domain::PermitStatus;
        return permit.status == PermitStatus::Permitted || permit.status == PermitStatus::Refused
                || permit.status == PermitStatus::Revoked
            ? domain::Permission::AppointAdministrator
            : domain::Permission::EditRecords;
    }
    // That a permit ran out and that its device was erased is a record like any other; whatever else changes in a
    // permit that is decided on is a decision again.
    static domain::Permission permissionToChange(const domain::DevicePermit &before, const domain::DevicePermit &after)
    {
        domain::DevicePermit ended = before;
        ended.info = after.info;
        ended.endedOn = after.endedOn;
        ended.erasedOn = after.erasedOn;
        const bool hasEnded
            = after.status == domain::PermitStatus::Expired || after.status == domain::PermitStatus::Erased;
        if (hasEnded || before.status == after.status)
            ended.status = after.status;
        return ended == after ? domain::Permission::EditRecords : permission(before);
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("device_id", r.device);
        visit("staff_id", r.staff);
        visit("purpose", r.purpose);
        visit("status", r.status);
        visit("asked_on", r.askedOn);
        visit("decided_on", r.decidedOn);
        visit("decided_by", r.decidedBy);
        visit("solo_reason", r.soloReason);
        visit("conditions", r.conditions);
        visit("from_on", r.from);
        visit("to_on", r.to);
        visit("ended_on", r.endedOn);
        visit("erased_on", r.erasedOn);
    }
};

template <> struct Shape<domain::CarryOut> : PlainShape
{
    static constexpr auto entity = "carry-out";
    static constexpr auto table = "carry_outs";
    static domain::Permission permission(const domain::CarryOut &c)
    {
        return c.status <= domain::CarryOutStatus::Applied ? domain::Permission::PrepareDrafts
                                                           : domain::Permission::EditRecords;
    }
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("applicant", r.applicant);
        visit("purpose", r.purpose);
        visit("from_on", r.from);
        visit("to_on", r.to);
        visit("destination", r.destination);
        visit("status", r.status);
        visit("applied_on", r.appliedOn);
        visit("decided_on", r.decidedOn);
        visit("decided_by", r.decidedBy);
        visit("solo_reason", r.soloReason);
        visit("conditions", r.conditions);
        visit("reject_reason", r.rejectReason);
        visit("taken_on", r.takenOn);
        visit("returned_on", r.returnedOn);
        visit("checked_on", r.checkedOn);
        visit("checked_by", r.checkedBy);
        visit("note", r.note);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("carry_out_items", "carry_out_id", r.items, [](auto &row, auto &&visit) {
            visit("device_id", row.device);
            visit("medium", row.medium);
            visit("content", row.content);
            visit("returned_on", row.returnedOn);
            visit("erased_on", row.erasedOn);
            visit("lost_on", row.lostOn);
        });
    }
};

template <> struct Shape<domain::Stocktaking> : PlainShape
{
    static constexpr auto entity = "stocktaking";
    static constexpr auto table = "stocktakings";
    static constexpr bool newestOnly = true;
    template <class R, class V> static void fields(R &r, V &&visit)
    {
        visit("taken_on", r.takenOn);
        visit("taken_by", r.takenBy);
        visit("unexpected", r.unexpected);
    }
    template <class R, class Lists> static void lists(R &r, Lists &&list)
    {
        list("stocktaking_lines", "stocktaking_id", r.lines, [](auto &row, auto &&visit) {
            visit("device_id", row.device);
            visit("seen", row.seen);
            visit("place", row.place);
        });
    }
};

} // namespace mcs::store
