-- Version 2: groups, the whole life of a consent, devices and carry-outs, what is put off, reviews of the audit log.

ALTER TABLE staff ADD COLUMN account_release_decided_on TEXT CHECK (account_release_decided_on = date(account_release_decided_on));

ALTER TABLE pledges ADD COLUMN replacement_reason TEXT NOT NULL DEFAULT '';

-- A third kind: the facility pledge alone, renewed.
CREATE TABLE submissions_2 (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 7),
    manager_at_signing INTEGER REFERENCES staff (id),
    prepared_on TEXT CHECK (prepared_on = date(prepared_on)),
    submitted_on TEXT CHECK (submitted_on = date(submitted_on)),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
    received_on TEXT CHECK (received_on = date(received_on)),
    receipt_number TEXT NOT NULL,
    returned_reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
INSERT INTO submissions_2 SELECT id, revision, created_at, updated_at, void_reason, kind, status, manager_at_signing, prepared_on,
    submitted_on, method, received_on, receipt_number, returned_reason, note FROM submissions;
DROP TABLE submissions;
ALTER TABLE submissions_2 RENAME TO submissions;

-- Consents: how, who keeps what, what was refused, what it supersedes.
CREATE TABLE consents_2 (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 9),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 1),
    implied_reason TEXT NOT NULL,
    document_id INTEGER REFERENCES documents (id),
    printed_on TEXT CHECK (printed_on = date(printed_on)),
    explained_on TEXT CHECK (explained_on = date(explained_on)),
    explained_by INTEGER REFERENCES staff (id),
    mcs_explained INTEGER NOT NULL CHECK (mcs_explained IN (0, 1)),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    signer_kind INTEGER NOT NULL CHECK (signer_kind BETWEEN 0 AND 3),
    signer_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    proxy_reason TEXT NOT NULL,
    patient_signed INTEGER NOT NULL CHECK (patient_signed IN (0, 1)),
    family_signed INTEGER NOT NULL CHECK (family_signed IN (0, 1)),
    custody INTEGER NOT NULL CHECK (custody BETWEEN 0 AND 4),
    counterpart_handed_on TEXT CHECK (counterpart_handed_on = date(counterpart_handed_on)),
    withdrawn_on TEXT CHECK (withdrawn_on = date(withdrawn_on)),
    end_reason TEXT NOT NULL,
    supersedes INTEGER REFERENCES consents_2 (id),
    exemption_basis TEXT NOT NULL,
    exempted_on TEXT CHECK (exempted_on = date(exempted_on)),
    storage_place TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
INSERT INTO consents_2 SELECT id, revision, created_at, updated_at, void_reason, patient_id, status, 0, '', document_id, printed_on,
    explained_on, explained_by, 1, signed_on, signer_kind, signer_name, relation, proxy_reason, signer_kind = 0, signer_kind <> 0, 0,
    counterpart_handed_on, withdrawn_on, '', NULL, '', NULL, storage_place, note FROM consents;
DROP TABLE consents;
ALTER TABLE consents_2 RENAME TO consents;
CREATE INDEX consents_patient ON consents (patient_id);

CREATE TABLE consent_refused_clauses (
    consent_id INTEGER NOT NULL REFERENCES consents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    clause TEXT NOT NULL CHECK (clause <> ''),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    PRIMARY KEY (consent_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE subject_requests (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    requester TEXT NOT NULL CHECK (requester <> ''),
    received_on TEXT CHECK (received_on = date(received_on)),
    handled_by INTEGER REFERENCES staff (id),
    decision TEXT NOT NULL,
    answered_on TEXT CHECK (answered_on = date(answered_on)),
    note TEXT NOT NULL,
    CHECK (received_on <= answered_on)
) STRICT;

CREATE INDEX subject_requests_patient ON subject_requests (patient_id);

CREATE TABLE external_facilities (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL,
    tel TEXT NOT NULL,
    fax TEXT NOT NULL,
    applied INTEGER NOT NULL CHECK (applied BETWEEN 0 AND 2),
    allows_posting INTEGER NOT NULL CHECK (allows_posting BETWEEN 0 AND 2),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE external_members (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    facility_id INTEGER NOT NULL REFERENCES external_facilities (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kana TEXT NOT NULL,
    job_type TEXT NOT NULL,
    tel TEXT NOT NULL,
    email TEXT NOT NULL,
    left_on TEXT CHECK (left_on = date(left_on)),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX external_members_facility ON external_members (facility_id);

-- 患者グループ and 自由グループ
CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    patient_id INTEGER REFERENCES patients (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    owner_id INTEGER REFERENCES external_facilities (id),
    owner_consent_confirmed_on TEXT CHECK (owner_consent_confirmed_on = date(owner_consent_confirmed_on)),
    manager_id INTEGER REFERENCES staff (id),
    manager_basis TEXT NOT NULL,
    instructed_by TEXT NOT NULL,
    delegated_on TEXT CHECK (delegated_on = date(delegated_on)),
    eligibility TEXT NOT NULL,
    eligibility_confirmed_on TEXT CHECK (eligibility_confirmed_on = date(eligibility_confirmed_on)),
    with_family INTEGER NOT NULL CHECK (with_family IN (0, 1)),
    free_kind INTEGER NOT NULL CHECK (free_kind BETWEEN 0 AND 3),
    purpose TEXT NOT NULL,
    usage_rules TEXT NOT NULL,
    announced_on TEXT CHECK (announced_on = date(announced_on)),
    patient_name_reason TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
    prepared_on TEXT CHECK (prepared_on = date(prepared_on)),
    active_from TEXT CHECK (active_from = date(active_from)),
    created_in_mcs_on TEXT CHECK (created_in_mcs_on = date(created_in_mcs_on)),
    ended_on TEXT CHECK (ended_on = date(ended_on)),
    end_reason INTEGER NOT NULL CHECK (end_reason BETWEEN 0 AND 5),
    archive_decided_on TEXT CHECK (archive_decided_on = date(archive_decided_on)),
    archived_in_mcs_on TEXT CHECK (archived_in_mcs_on = date(archived_in_mcs_on)),
    note TEXT NOT NULL,
    CHECK ((kind = 0) = (patient_id IS NOT NULL)) -- exactly one patient, or none
) STRICT;

CREATE INDEX groups_patient ON groups (patient_id);

CREATE TABLE memberships (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    staff_id INTEGER REFERENCES staff (id),
    outside_id INTEGER REFERENCES external_members (id),
    person_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    necessity TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
    proposed_on TEXT CHECK (proposed_on = date(proposed_on)),
    invited_on TEXT CHECK (invited_on = date(invited_on)),
    invited_in_mcs_on TEXT CHECK (invited_in_mcs_on = date(invited_in_mcs_on)),
    approved_on TEXT CHECK (approved_on = date(approved_on)),
    approved_by INTEGER REFERENCES staff (id),
    approved_by_other TEXT NOT NULL,
    judgement TEXT NOT NULL,
    joined_on TEXT CHECK (joined_on = date(joined_on)),
    self_judged INTEGER NOT NULL CHECK (self_judged IN (0, 1)),
    removal_asked_on TEXT CHECK (removal_asked_on = date(removal_asked_on)),
    removal_reason INTEGER NOT NULL CHECK (removal_reason BETWEEN 0 AND 9),
    removal_asked_of TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on = date(closed_on)),
    closed_reason TEXT NOT NULL,
    CHECK ((staff_id IS NOT NULL) + (outside_id IS NOT NULL) + (person_name <> '') = 1)
) STRICT;

CREATE INDEX memberships_group ON memberships (group_id);

CREATE INDEX memberships_staff ON memberships (staff_id);

-- Nobody takes part in a group twice at a time (0 to 4 are open).
CREATE UNIQUE INDEX memberships_staff_once ON memberships (group_id, staff_id) WHERE staff_id IS NOT NULL AND status <= 4 AND void_reason = '';
CREATE UNIQUE INDEX memberships_outside_once ON memberships (group_id, outside_id) WHERE outside_id IS NOT NULL AND status <= 4 AND void_reason = '';
CREATE INDEX memberships_open ON memberships (id) WHERE status <= 4 AND void_reason = '';

CREATE TABLE group_reviews (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on)),
    reviewer INTEGER REFERENCES staff (id),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX group_reviews_group ON group_reviews (group_id, id) WHERE void_reason = '';

CREATE TABLE group_review_lines (
    review_id INTEGER NOT NULL REFERENCES group_reviews (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    membership_id INTEGER NOT NULL REFERENCES memberships (id),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    reason TEXT NOT NULL,
    PRIMARY KEY (review_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE post_checks (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    checked_on TEXT CHECK (checked_on = date(checked_on)),
    checker INTEGER REFERENCES staff (id),
    finding INTEGER NOT NULL CHECK (finding BETWEEN 0 AND 5),
    action INTEGER NOT NULL CHECK (action BETWEEN 0 AND 3),
    done_on TEXT CHECK (done_on = date(done_on))
) STRICT;

CREATE INDEX post_checks_group ON post_checks (group_id, id) WHERE void_reason = '';

CREATE TABLE group_agreements (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    discussed_on TEXT CHECK (discussed_on = date(discussed_on)),
    agreed_on TEXT CHECK (agreed_on = date(agreed_on)),
    participants TEXT NOT NULL,
    content TEXT NOT NULL,
    effectiveness TEXT NOT NULL
) STRICT;

CREATE INDEX group_agreements_group ON group_agreements (group_id);

CREATE TABLE deletion_requests (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    requester TEXT NOT NULL CHECK (requester <> ''),
    channel TEXT NOT NULL,
    requested_on TEXT CHECK (requested_on = date(requested_on)),
    identity_checked_on TEXT CHECK (identity_checked_on = date(identity_checked_on)),
    sent_on TEXT CHECK (sent_on = date(sent_on)),
    vendor TEXT NOT NULL,
    completed_on TEXT CHECK (completed_on = date(completed_on)),
    informed_on TEXT CHECK (informed_on = date(informed_on)),
    note TEXT NOT NULL
) STRICT;

CREATE INDEX deletion_requests_group ON deletion_requests (group_id);

CREATE TABLE devices (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    ledger_number TEXT NOT NULL CHECK (ledger_number <> ''),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 5),
    owner INTEGER NOT NULL CHECK (owner BETWEEN 0 AND 3),
    personal_owner INTEGER REFERENCES staff (id),
    maker TEXT NOT NULL,
    model TEXT NOT NULL,
    serial TEXT NOT NULL,
    os TEXT NOT NULL,
    tel TEXT NOT NULL,
    location TEXT NOT NULL,
    locked_storage INTEGER NOT NULL CHECK (locked_storage IN (0, 1)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
    registered_on TEXT CHECK (registered_on = date(registered_on)),
    startup_password_changed_on TEXT CHECK (startup_password_changed_on = date(startup_password_changed_on)),
    lost_on TEXT CHECK (lost_on = date(lost_on)),
    found_on TEXT CHECK (found_on = date(found_on)),
    retired_on TEXT CHECK (retired_on = date(retired_on)),
    erased_on TEXT CHECK (erased_on = date(erased_on)),
    note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX devices_number ON devices (ledger_number) WHERE void_reason = '';

CREATE TABLE device_assignments (
    device_id INTEGER NOT NULL REFERENCES devices (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    lent_on TEXT CHECK (lent_on = date(lent_on)),
    returned_on TEXT CHECK (returned_on = date(returned_on)),
    condition TEXT NOT NULL,
    CHECK (lent_on <= returned_on),
    PRIMARY KEY (device_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_services (
    device_id INTEGER NOT NULL REFERENCES devices (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    choice INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 1),
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    reason TEXT NOT NULL,
    PRIMARY KEY (device_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_checks (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    device_id INTEGER NOT NULL REFERENCES devices (id),
    checked_on TEXT CHECK (checked_on = date(checked_on)),
    checker INTEGER REFERENCES staff (id),
    policy_id TEXT NOT NULL
) STRICT;

CREATE INDEX device_checks_device ON device_checks (device_id, id) WHERE void_reason = '';

CREATE TABLE device_check_lines (
    check_id INTEGER NOT NULL REFERENCES device_checks (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    comment TEXT NOT NULL,
    PRIMARY KEY (check_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE device_permits (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    device_id INTEGER NOT NULL REFERENCES devices (id),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    purpose TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 5),
    asked_on TEXT CHECK (asked_on = date(asked_on)),
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    decided_by INTEGER REFERENCES staff (id),
    solo_reason TEXT NOT NULL,
    conditions TEXT NOT NULL,
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    ended_on TEXT CHECK (ended_on = date(ended_on)),
    erased_on TEXT CHECK (erased_on = date(erased_on)),
    CHECK (from_on <= to_on)
) STRICT;

CREATE INDEX device_permits_device ON device_permits (device_id);

CREATE TABLE carry_outs (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    applicant INTEGER NOT NULL REFERENCES staff (id),
    purpose TEXT NOT NULL,
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    destination TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
    applied_on TEXT CHECK (applied_on = date(applied_on)),
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    decided_by INTEGER REFERENCES staff (id),
    solo_reason TEXT NOT NULL,
    conditions TEXT NOT NULL,
    reject_reason TEXT NOT NULL,
    taken_on TEXT CHECK (taken_on = date(taken_on)),
    returned_on TEXT CHECK (returned_on = date(returned_on)),
    checked_on TEXT CHECK (checked_on = date(checked_on)),
    checked_by INTEGER REFERENCES staff (id),
    note TEXT NOT NULL,
    CHECK (from_on <= to_on),
    CHECK (decided_on <= taken_on)
) STRICT;

CREATE TABLE carry_out_items (
    carry_out_id INTEGER NOT NULL REFERENCES carry_outs (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    device_id INTEGER REFERENCES devices (id),
    medium TEXT NOT NULL,
    content TEXT NOT NULL,
    returned_on TEXT CHECK (returned_on = date(returned_on)),
    erased_on TEXT CHECK (erased_on = date(erased_on)),
    lost_on TEXT CHECK (lost_on = date(lost_on)),
    PRIMARY KEY (carry_out_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stocktakings (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    taken_on TEXT CHECK (taken_on = date(taken_on)),
    taken_by INTEGER REFERENCES staff (id),
    unexpected TEXT NOT NULL
) STRICT;

CREATE TABLE stocktaking_lines (
    stocktaking_id INTEGER NOT NULL REFERENCES stocktakings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    device_id INTEGER NOT NULL REFERENCES devices (id),
    seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
    place TEXT NOT NULL,
    PRIMARY KEY (stocktaking_id, position)
) STRICT, WITHOUT ROWID;

-- やること put off
CREATE TABLE snoozes (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL CHECK (item <> ''),
    until TEXT CHECK (until = date(until)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    user TEXT NOT NULL
) STRICT;

CREATE TABLE audit_reviews (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on)),
    reviewer TEXT NOT NULL,
    up_to INTEGER NOT NULL CHECK (up_to >= 0),
    finding TEXT NOT NULL
) STRICT;

-- The filters of the audit view, each with the entries in their order.
CREATE INDEX audit_kind ON audit (entity, seq);
CREATE INDEX audit_kind_action ON audit (entity, action, seq);
CREATE INDEX audit_user_kind ON audit (user, entity, seq);
CREATE INDEX audit_user_action ON audit (user, action, seq);
CREATE INDEX audit_user_kind_action ON audit (user, entity, action, seq);
