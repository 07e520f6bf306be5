-- index appointments_staff
CREATE INDEX appointments_staff ON appointments (staff_id);

-- index audit_action
CREATE INDEX audit_action ON audit (action, seq);

-- index audit_entity
CREATE INDEX audit_entity ON audit (entity, entity_id, seq);

-- index audit_kind
CREATE INDEX audit_kind ON audit (entity, seq);

-- index audit_kind_action
CREATE INDEX audit_kind_action ON audit (entity, action, seq);

-- index audit_user
CREATE INDEX audit_user ON audit (user, seq);

-- index audit_user_action
CREATE INDEX audit_user_action ON audit (user, action, seq);

-- index audit_user_kind
CREATE INDEX audit_user_kind ON audit (user, entity, seq);

-- index audit_user_kind_action
CREATE INDEX audit_user_kind_action ON audit (user, entity, action, seq);

-- index consents_patient
CREATE INDEX consents_patient ON consents (patient_id);

-- index deletion_requests_group
CREATE INDEX deletion_requests_group ON deletion_requests (group_id);

-- index device_checks_device
CREATE INDEX device_checks_device ON device_checks (device_id, id) WHERE void_reason = '';

-- index device_permits_device
CREATE INDEX device_permits_device ON device_permits (device_id);

-- index devices_number
CREATE UNIQUE INDEX devices_number ON devices (facility_id, ledger_number) WHERE void_reason = '';

-- index documents_subject
CREATE INDEX documents_subject ON documents (subject, id);

-- index external_members_facility
CREATE INDEX external_members_facility ON external_members (external_facility_id);

-- index group_agreements_group
CREATE INDEX group_agreements_group ON group_agreements (group_id);

-- index group_reviews_group
CREATE INDEX group_reviews_group ON group_reviews (group_id, id) WHERE void_reason = '';

-- index groups_patient
CREATE INDEX groups_patient ON groups (patient_id);

-- index memberships_group
CREATE INDEX memberships_group ON memberships (group_id);

-- index memberships_open
CREATE INDEX memberships_open ON memberships (id) WHERE status <= 4 AND void_reason = '';

-- index memberships_outside_once
CREATE UNIQUE INDEX memberships_outside_once ON memberships (group_id, outside_id) WHERE outside_id IS NOT NULL AND status <= 4 AND void_reason = '';

-- index memberships_staff
CREATE INDEX memberships_staff ON memberships (staff_id);

-- index memberships_staff_once
CREATE UNIQUE INDEX memberships_staff_once ON memberships (group_id, staff_id) WHERE staff_id IS NOT NULL AND status <= 4 AND void_reason = '';

-- index photo_consents_patient
CREATE INDEX photo_consents_patient ON photo_consents (patient_id);

-- index pledges_staff
CREATE INDEX pledges_staff ON pledges (staff_id);

-- index post_checks_group
CREATE INDEX post_checks_group ON post_checks (group_id, id) WHERE void_reason = '';

-- index print_events_document
CREATE INDEX print_events_document ON print_events (document_id);

-- index provisions_patient
CREATE INDEX provisions_patient ON provisions (patient_id);

-- index restrictions_staff
CREATE INDEX restrictions_staff ON restrictions (staff_id);

-- index secondary_uses_group
CREATE INDEX secondary_uses_group ON secondary_uses (group_id);

-- index staff_email
CREATE UNIQUE INDEX staff_email ON staff (facility_id, email_key) WHERE email_key <> '' AND void_reason = '' AND employment <> 2;

-- index staff_job_type
CREATE INDEX staff_job_type ON staff (job_type);

-- index subject_requests_patient
CREATE INDEX subject_requests_patient ON subject_requests (patient_id);

-- index users_slot
CREATE UNIQUE INDEX users_slot ON users (slot_id) WHERE slot_id <> '' AND void_reason = '';

-- table adopted_policies
CREATE TABLE adopted_policies (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    policy_id TEXT NOT NULL CHECK (policy_id <> ''),
    version TEXT NOT NULL,
    effective_on TEXT CHECK (effective_on = date(effective_on)),
    adopted_on TEXT NOT NULL CHECK (adopted_on = date(adopted_on)),
    effects TEXT NOT NULL CHECK (json_valid(effects))
) STRICT;

-- table appointments
CREATE TABLE "appointments" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    role_explained_on TEXT CHECK (role_explained_on = date(role_explained_on)), facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK (from_on <= to_on)
) STRICT;

-- table audit
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day = date(day)), -- the local date of `at`
    user TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    before_hash BLOB NOT NULL CHECK (length(before_hash) = 32), -- SHA-256(salt || before)
    after_hash BLOB NOT NULL CHECK (length(after_hash) = 32),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- table audit_days
CREATE TABLE audit_days (
    day TEXT PRIMARY KEY,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- table audit_head
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- table audit_reviews
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

-- table audit_values
CREATE TABLE audit_values (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

-- table breach_report_items
CREATE TABLE breach_report_items (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- table breach_safeguards
CREATE TABLE breach_safeguards (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    safeguard TEXT NOT NULL CHECK (safeguard <> ''),
    met INTEGER NOT NULL CHECK (met IN (0, 1)),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- table carry_out_items
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

-- table carry_outs
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
    note TEXT NOT NULL, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK (from_on <= to_on),
    CHECK (decided_on <= taken_on)
) STRICT;

-- table consent_refused_clauses
CREATE TABLE consent_refused_clauses (
    consent_id INTEGER NOT NULL REFERENCES consents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    clause TEXT NOT NULL CHECK (clause <> ''),
    sealed INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    PRIMARY KEY (consent_id, position)
) STRICT, WITHOUT ROWID;

-- table consents
CREATE TABLE "consents" (
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
    supersedes INTEGER REFERENCES "consents" (id),
    exemption_basis TEXT NOT NULL,
    exempted_on TEXT CHECK (exempted_on = date(exempted_on)),
    storage_place TEXT NOT NULL,
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table continuity_contacts
CREATE TABLE continuity_contacts (
    plan_id INTEGER NOT NULL REFERENCES continuity_plans (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL,
    tel TEXT NOT NULL,
    fax TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

-- table continuity_plans
CREATE TABLE continuity_plans (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL,
    effective_on TEXT CHECK (effective_on = date(effective_on)),
    methods TEXT NOT NULL CHECK (json_valid(methods)),
    emergency_rule TEXT NOT NULL,
    announced_inside_on TEXT CHECK (announced_inside_on = date(announced_inside_on)),
    announced_outside_on TEXT CHECK (announced_outside_on = date(announced_outside_on)),
    reviewed_on TEXT CHECK (reviewed_on = date(reviewed_on)),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table deletion_requests
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table device_assignments
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

-- table device_check_lines
CREATE TABLE device_check_lines (
    check_id INTEGER NOT NULL REFERENCES device_checks (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    comment TEXT NOT NULL,
    PRIMARY KEY (check_id, position)
) STRICT, WITHOUT ROWID;

-- table device_checks
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table device_permits
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
    erased_on TEXT CHECK (erased_on = date(erased_on)), facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK (from_on <= to_on)
) STRICT;

-- table device_services
CREATE TABLE device_services (
    device_id INTEGER NOT NULL REFERENCES devices (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    choice INTEGER NOT NULL CHECK (choice BETWEEN 0 AND 1),
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    reason TEXT NOT NULL,
    PRIMARY KEY (device_id, position)
) STRICT, WITHOUT ROWID;

-- table devices
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table disaster_uses
CREATE TABLE disaster_uses (
    disaster_id INTEGER NOT NULL REFERENCES disasters (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    description TEXT NOT NULL CHECK (description <> ''),
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    wiped_on TEXT CHECK (wiped_on = date(wiped_on)),
    registered_as INTEGER REFERENCES devices (id),
    PRIMARY KEY (disaster_id, position)
) STRICT, WITHOUT ROWID;

-- table disasters
CREATE TABLE disasters (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    started_on TEXT CHECK (started_on = date(started_on)),
    ended_on TEXT CHECK (ended_on = date(ended_on)),
    declared_by INTEGER REFERENCES staff (id),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table document_values
CREATE TABLE document_values (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    content BLOB NOT NULL
) STRICT;

-- table documents
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role <> ''),
    policy_id TEXT NOT NULL,
    form_number TEXT NOT NULL,
    template_hash BLOB NOT NULL REFERENCES templates (hash),
    values_hash BLOB NOT NULL CHECK (length(values_hash) = 32), -- SHA-256(salt || values)
    fill TEXT NOT NULL CHECK (fill IN ('blank', 'unsigned', 'full')),
    subject TEXT NOT NULL,
    form_date TEXT CHECK (form_date = date(form_date)),
    page_count INTEGER NOT NULL CHECK (page_count >= 0),
    content_hash BLOB NOT NULL
) STRICT;

-- table erasures
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('audit', 'document')),
    target INTEGER NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (kind, target)
) STRICT;

-- table external_facilities
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table external_members
CREATE TABLE external_members (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    external_facility_id INTEGER NOT NULL REFERENCES external_facilities (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kana TEXT NOT NULL,
    job_type TEXT NOT NULL,
    tel TEXT NOT NULL,
    email TEXT NOT NULL,
    left_on TEXT CHECK (left_on = date(left_on)),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table facilities
CREATE TABLE facilities (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL,
    corporation TEXT NOT NULL,
    postal TEXT NOT NULL,
    address TEXT NOT NULL,
    tel TEXT NOT NULL,
    fax TEXT NOT NULL,
    email TEXT NOT NULL,
    privacy_contact_name TEXT NOT NULL,
    privacy_contact_tel TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    base_layer INTEGER NOT NULL CHECK (base_layer IN (0, 1)),
    rules TEXT NOT NULL CHECK (json_valid(rules))
, plan TEXT NOT NULL DEFAULT '') STRICT;

-- table group_agreements
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table group_review_lines
CREATE TABLE group_review_lines (
    review_id INTEGER NOT NULL REFERENCES group_reviews (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    membership_id INTEGER NOT NULL REFERENCES memberships (id),
    verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 2),
    reason TEXT NOT NULL,
    PRIMARY KEY (review_id, position)
) STRICT, WITHOUT ROWID;

-- table group_reviews
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table groups
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
    note TEXT NOT NULL, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK ((kind = 0) = (patient_id IS NOT NULL)) -- exactly one patient, or none
) STRICT;

-- table incident_actions
CREATE TABLE incident_actions (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT NOT NULL CHECK (measure <> ''),
    done_on TEXT CHECK (done_on = date(done_on)),
    done_by INTEGER REFERENCES staff (id),
    not_needed TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- table incident_groups
CREATE TABLE incident_groups (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- table incident_patients
CREATE TABLE incident_patients (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

-- table incidents
CREATE TABLE incidents (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 10),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    occurred_on TEXT CHECK (occurred_on = date(occurred_on)),
    found_at TEXT,
    found_by INTEGER REFERENCES staff (id),
    reported_at TEXT,
    reported_to INTEGER REFERENCES staff (id),
    description TEXT NOT NULL,
    device_id INTEGER REFERENCES devices (id),
    carry_out_id INTEGER REFERENCES carry_outs (id),
    account INTEGER REFERENCES staff (id),
    instruction TEXT NOT NULL,
    instructed_by INTEGER REFERENCES staff (id),
    instructed_on TEXT CHECK (instructed_on = date(instructed_on)),
    personal_data INTEGER NOT NULL CHECK (personal_data IN (0, 1)),
    improper_purpose INTEGER NOT NULL CHECK (improper_purpose IN (0, 1)),
    known_on TEXT CHECK (known_on = date(known_on)),
    judgement INTEGER NOT NULL CHECK (judgement BETWEEN 0 AND 2),
    judgement_reason TEXT NOT NULL,
    first_report_on TEXT CHECK (first_report_on = date(first_report_on)),
    full_report_on TEXT CHECK (full_report_on = date(full_report_on)),
    cause TEXT NOT NULL,
    prevention TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on = date(closed_on)),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table inspection_lines
CREATE TABLE inspection_lines (
    inspection_id INTEGER NOT NULL REFERENCES inspections (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 3),
    evidence TEXT NOT NULL,
    correction TEXT NOT NULL,
    due_on TEXT CHECK (due_on = date(due_on)),
    done_on TEXT CHECK (done_on = date(done_on)),
    from_records INTEGER NOT NULL CHECK (from_records IN (0, 1)),
    PRIMARY KEY (inspection_id, position)
) STRICT, WITHOUT ROWID;

-- table inspections
CREATE TABLE inspections (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    checklist TEXT NOT NULL,
    period TEXT NOT NULL,
    inspected_on TEXT CHECK (inspected_on = date(inspected_on)),
    inspector INTEGER REFERENCES staff (id),
    finished_on TEXT CHECK (finished_on = date(finished_on)),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table job_types
CREATE TABLE job_types (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 100),
    aliases TEXT NOT NULL CHECK (json_valid(aliases)),
    position INTEGER NOT NULL
) STRICT;

-- table ledger
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_id TEXT NOT NULL CHECK (length(ledger_id) = 32),
    created_at TEXT NOT NULL
) STRICT;

-- table memberships
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
    closed_reason TEXT NOT NULL, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK ((staff_id IS NOT NULL) + (outside_id IS NOT NULL) + (person_name <> '') = 1)
) STRICT;

-- table notices
CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    matter TEXT NOT NULL,
    text TEXT NOT NULL,
    about TEXT NOT NULL,
    due_on TEXT CHECK (due_on = date(due_on)),
    sent_on TEXT CHECK (sent_on = date(sent_on)),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 5),
    reply TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table patient_contacts
CREATE TABLE patient_contacts (
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    tel TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (patient_id, position)
) STRICT, WITHOUT ROWID;

-- table patients
CREATE TABLE patients (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kana TEXT NOT NULL,
    birth TEXT CHECK (birth = date(birth)),
    sex INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
    address TEXT NOT NULL,
    tel TEXT NOT NULL,
    attending_physician TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    ended_on TEXT CHECK (ended_on = date(ended_on)),
    shared_in_mcs INTEGER NOT NULL CHECK (shared_in_mcs IN (0, 1)),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table photo_consents
CREATE TABLE photo_consents (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    taken_on TEXT CHECK (taken_on = date(taken_on)),
    subject INTEGER NOT NULL CHECK (subject BETWEEN 0 AND 2),
    consenter TEXT NOT NULL CHECK (consenter <> ''),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 1),
    photographer INTEGER REFERENCES staff (id),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table pledges
CREATE TABLE pledges (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
    document_id INTEGER REFERENCES documents (id),
    printed_on TEXT CHECK (printed_on = date(printed_on)),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    storage_place TEXT NOT NULL,
    exemption_document TEXT NOT NULL,
    exemption_date TEXT CHECK (exemption_date = date(exemption_date)),
    exemption_points INTEGER NOT NULL CHECK (exemption_points BETWEEN 0 AND 31), -- bit 0 is point (1)
    exemption_checked_by TEXT NOT NULL
, replacement_reason TEXT NOT NULL DEFAULT '', facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table policy_briefings
CREATE TABLE policy_briefings (
    policy_document_id INTEGER NOT NULL REFERENCES policy_documents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    briefed_on TEXT CHECK (briefed_on = date(briefed_on)),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
    PRIMARY KEY (policy_document_id, position)
) STRICT, WITHOUT ROWID;

-- table policy_documents
CREATE TABLE policy_documents (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    title TEXT NOT NULL CHECK (title <> ''),
    version TEXT NOT NULL,
    effective_on TEXT CHECK (effective_on = date(effective_on)),
    checked_on TEXT CHECK (checked_on = date(checked_on)),
    needs_briefing INTEGER NOT NULL CHECK (needs_briefing IN (0, 1)),
    superseded_on TEXT CHECK (superseded_on = date(superseded_on)),
    storage_place TEXT NOT NULL,
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table policy_files
CREATE TABLE policy_files (
    adopted_policy_id INTEGER NOT NULL REFERENCES adopted_policies (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (adopted_policy_id, position)
) STRICT, WITHOUT ROWID;

-- table post_checks
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table print_events
CREATE TABLE print_events (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies >= 1),
    target TEXT NOT NULL CHECK (target IN ('printer', 'pdf'))
) STRICT;

-- table procedure_steps
CREATE TABLE procedure_steps (
    procedure_id INTEGER NOT NULL REFERENCES procedures (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    step TEXT NOT NULL CHECK (step <> ''),
    text TEXT NOT NULL,
    done_on TEXT CHECK (done_on = date(done_on)),
    waived_reason TEXT NOT NULL,
    by_user TEXT NOT NULL,
    PRIMARY KEY (procedure_id, position)
) STRICT, WITHOUT ROWID;

-- table procedures
CREATE TABLE procedures (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind <> ''),
    variant TEXT NOT NULL,
    subject TEXT NOT NULL,
    group_id INTEGER REFERENCES groups (id),
    successor INTEGER REFERENCES staff (id),
    started_on TEXT CHECK (started_on = date(started_on)),
    last_day TEXT CHECK (last_day = date(last_day)),
    finished_on TEXT CHECK (finished_on = date(finished_on)),
    cancelled_reason TEXT NOT NULL,
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table provisions
CREATE TABLE provisions (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    provided_on TEXT CHECK (provided_on = date(provided_on)),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    items TEXT NOT NULL,
    basis TEXT NOT NULL,
    recorded_by INTEGER REFERENCES staff (id),
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table restrictions
CREATE TABLE restrictions (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    origin INTEGER NOT NULL CHECK (origin BETWEEN 0 AND 2),
    reason TEXT NOT NULL CHECK (reason <> ''),
    from_on TEXT CHECK (from_on = date(from_on)),
    lifted_on TEXT CHECK (lifted_on = date(lifted_on)),
    incident_id INTEGER REFERENCES incidents (id)
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table secondary_uses
CREATE TABLE secondary_uses (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    group_id INTEGER NOT NULL REFERENCES groups (id),
    content TEXT NOT NULL CHECK (content <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    purpose_class INTEGER NOT NULL CHECK (purpose_class BETWEEN 0 AND 1),
    purpose TEXT NOT NULL,
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 2),
    provider TEXT NOT NULL,
    external_facility_id INTEGER REFERENCES external_facilities (id),
    provider_permitted_on TEXT CHECK (provider_permitted_on = date(provider_permitted_on)),
    manager_permitted_on TEXT CHECK (manager_permitted_on = date(manager_permitted_on)),
    anonymised TEXT NOT NULL CHECK (json_valid(anonymised)),
    applicant INTEGER REFERENCES staff (id),
    asked_on TEXT CHECK (asked_on = date(asked_on)),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    decided_by INTEGER REFERENCES staff (id),
    refuse_reason TEXT NOT NULL,
    used_on TEXT CHECK (used_on = date(used_on))
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table settings
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

-- table snoozes
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
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table staff
CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kana TEXT NOT NULL,
    sex INTEGER NOT NULL CHECK (sex BETWEEN 0 AND 2),
    job_type TEXT REFERENCES job_types (name) ON UPDATE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL, -- as addresses are compared: NFKC, trimmed, lower case
    address TEXT NOT NULL,
    employment INTEGER NOT NULL CHECK (employment BETWEEN 0 AND 2),
    joined_on TEXT CHECK (joined_on = date(joined_on)),
    left_on TEXT CHECK (left_on = date(left_on)),
    is_mcs_user INTEGER NOT NULL CHECK (is_mcs_user IN (0, 1)),
    mcs_terms_agreed_on TEXT CHECK (mcs_terms_agreed_on = date(mcs_terms_agreed_on)),
    note TEXT NOT NULL,
    account_status INTEGER NOT NULL CHECK (account_status BETWEEN 0 AND 7),
    account_password_rule INTEGER NOT NULL CHECK (account_password_rule BETWEEN 0 AND 3),
    account_acquired_on TEXT CHECK (account_acquired_on = date(account_acquired_on)),
    account_in_use_from TEXT CHECK (account_in_use_from = date(account_in_use_from)),
    account_password_changed_on TEXT CHECK (account_password_changed_on = date(account_password_changed_on)),
    account_profile_on TEXT CHECK (account_profile_on = date(account_profile_on)),
    account_photo_on TEXT CHECK (account_photo_on = date(account_photo_on)),
    account_registered_on TEXT CHECK (account_registered_on = date(account_registered_on)),
    account_released_on TEXT CHECK (account_released_on = date(account_released_on)),
    account_deleted_on TEXT CHECK (account_deleted_on = date(account_deleted_on)), account_release_decided_on TEXT CHECK (account_release_decided_on = date(account_release_decided_on)), eligibility TEXT NOT NULL DEFAULT '', facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK (joined_on <= left_on)
) STRICT;

-- table stocktaking_lines
CREATE TABLE stocktaking_lines (
    stocktaking_id INTEGER NOT NULL REFERENCES stocktakings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    device_id INTEGER NOT NULL REFERENCES devices (id),
    seen INTEGER NOT NULL CHECK (seen IN (0, 1)),
    place TEXT NOT NULL,
    PRIMARY KEY (stocktaking_id, position)
) STRICT, WITHOUT ROWID;

-- table stocktakings
CREATE TABLE stocktakings (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    taken_on TEXT CHECK (taken_on = date(taken_on)),
    taken_by INTEGER REFERENCES staff (id),
    unexpected TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table subject_requests
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
    note TEXT NOT NULL, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1),
    CHECK (received_on <= answered_on)
) STRICT;

-- table submission_listed
CREATE TABLE submission_listed (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    name TEXT NOT NULL,
    job_type TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

-- table submission_papers
CREATE TABLE submission_papers (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    role TEXT NOT NULL CHECK (role <> ''),
    document_id INTEGER REFERENCES documents (id),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

-- table submission_roster
CREATE TABLE submission_roster (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

-- table submissions
CREATE TABLE "submissions" (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 10),
    manager_at_signing INTEGER REFERENCES staff (id),
    prepared_on TEXT CHECK (prepared_on = date(prepared_on)),
    submitted_on TEXT CHECK (submitted_on = date(submitted_on)),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
    received_on TEXT CHECK (received_on = date(received_on)),
    receipt_number TEXT NOT NULL,
    decided_on TEXT CHECK (decided_on = date(decided_on)),
    decision_reason TEXT NOT NULL,
    ids_issued_on TEXT CHECK (ids_issued_on = date(ids_issued_on)),
    effective_on TEXT CHECK (effective_on = date(effective_on)),
    reason TEXT NOT NULL,
    training_id INTEGER REFERENCES trainings (id),
    returned_reason TEXT NOT NULL,
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table templates
CREATE TABLE templates (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32), -- SHA-256 of the XML
    xml BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- table training_attendances
CREATE TABLE training_attendances (
    training_id INTEGER NOT NULL REFERENCES trainings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    attended_on TEXT CHECK (attended_on = date(attended_on)),
    understood INTEGER NOT NULL CHECK (understood IN (0, 1)),
    PRIMARY KEY (training_id, position)
) STRICT, WITHOUT ROWID;

-- table trainings
CREATE TABLE trainings (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    held_on TEXT CHECK (held_on = date(held_on)),
    organiser INTEGER NOT NULL CHECK (organiser BETWEEN 0 AND 3),
    lecturer TEXT NOT NULL,
    topics TEXT NOT NULL CHECK (json_valid(topics)),
    material TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    note TEXT NOT NULL
, facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1)) STRICT;

-- table users
CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 3),
    staff_id INTEGER REFERENCES staff (id),
    slot_id TEXT NOT NULL
) STRICT;

-- trigger audit_head_no_delete
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN SELECT raise(ABORT, 'the head is never deleted'); END;

-- trigger audit_head_order
CREATE TRIGGER audit_head_order BEFORE UPDATE ON audit_head
WHEN NEW.seq <> OLD.seq + 1 OR NOT EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq AND hash = NEW.hash AND prev_hash = OLD.hash)
BEGIN SELECT raise(ABORT, 'the head follows the chain'); END;

-- trigger audit_no_delete
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'audit rows are never deleted'); END;

-- trigger audit_no_update
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'audit rows never change'); END;

-- trigger audit_order
CREATE TRIGGER audit_order BEFORE INSERT ON audit
WHEN NOT EXISTS (SELECT 1 FROM audit_head WHERE NEW.seq = seq + 1 AND NEW.prev_hash = hash)
BEGIN SELECT raise(ABORT, 'audit rows follow the head'); END;

-- trigger audit_values_erasure
CREATE TRIGGER audit_values_erasure BEFORE DELETE ON audit_values
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE kind = 'audit' AND target = OLD.seq)
BEGIN SELECT raise(ABORT, 'audit values are deleted with an erasure only'); END;

-- trigger audit_values_no_update
CREATE TRIGGER audit_values_no_update BEFORE UPDATE ON audit_values
BEGIN SELECT raise(ABORT, 'audit values never change'); END;

-- trigger document_values_erasure
CREATE TRIGGER document_values_erasure BEFORE DELETE ON document_values
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE kind = 'document' AND target = OLD.document_id)
BEGIN SELECT raise(ABORT, 'values of issued papers are deleted with an erasure only'); END;

-- trigger document_values_no_update
CREATE TRIGGER document_values_no_update BEFORE UPDATE ON document_values
BEGIN SELECT raise(ABORT, 'values of issued papers never change'); END;

-- trigger documents_no_delete
CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents
BEGIN SELECT raise(ABORT, 'issued papers are never deleted'); END;

-- trigger documents_no_update
CREATE TRIGGER documents_no_update BEFORE UPDATE ON documents
BEGIN SELECT raise(ABORT, 'issued papers never change'); END;

-- trigger erasures_no_delete
CREATE TRIGGER erasures_no_delete BEFORE DELETE ON erasures
BEGIN SELECT raise(ABORT, 'erasures are never deleted'); END;

-- trigger erasures_no_update
CREATE TRIGGER erasures_no_update BEFORE UPDATE ON erasures
BEGIN SELECT raise(ABORT, 'erasures never change'); END;

-- trigger print_events_no_delete
CREATE TRIGGER print_events_no_delete BEFORE DELETE ON print_events
BEGIN SELECT raise(ABORT, 'print events are never deleted'); END;

-- trigger print_events_no_update
CREATE TRIGGER print_events_no_update BEFORE UPDATE ON print_events
BEGIN SELECT raise(ABORT, 'print events never change'); END;

-- trigger templates_no_delete
CREATE TRIGGER templates_no_delete BEFORE DELETE ON templates
BEGIN SELECT raise(ABORT, 'templates of issued papers are never deleted'); END;

-- trigger templates_no_update
CREATE TRIGGER templates_no_update BEFORE UPDATE ON templates
BEGIN SELECT raise(ABORT, 'templates of issued papers never change'); END;

