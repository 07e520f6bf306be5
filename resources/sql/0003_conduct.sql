-- Version 3: 教育・点検・事故, and procedures under way.

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
) STRICT;

CREATE TABLE training_attendances (
    training_id INTEGER NOT NULL REFERENCES trainings (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    attended_on TEXT CHECK (attended_on = date(attended_on)),
    understood INTEGER NOT NULL CHECK (understood IN (0, 1)),
    PRIMARY KEY (training_id, position)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TABLE policy_briefings (
    policy_document_id INTEGER NOT NULL REFERENCES policy_documents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    briefed_on TEXT CHECK (briefed_on = date(briefed_on)),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 4),
    PRIMARY KEY (policy_document_id, position)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TABLE incident_patients (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_groups (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    group_id INTEGER NOT NULL REFERENCES groups (id),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE incident_actions (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT NOT NULL CHECK (measure <> ''),
    done_on TEXT CHECK (done_on = date(done_on)),
    done_by INTEGER REFERENCES staff (id),
    not_needed TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_report_items (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    item TEXT NOT NULL CHECK (item <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE breach_safeguards (
    incident_id INTEGER NOT NULL REFERENCES incidents (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    safeguard TEXT NOT NULL CHECK (safeguard <> ''),
    met INTEGER NOT NULL CHECK (met IN (0, 1)),
    PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE INDEX restrictions_staff ON restrictions (staff_id);

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
) STRICT;

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
) STRICT;

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
    facility_id INTEGER REFERENCES external_facilities (id),
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
) STRICT;

CREATE INDEX secondary_uses_group ON secondary_uses (group_id);

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
) STRICT;

CREATE INDEX photo_consents_patient ON photo_consents (patient_id);

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
) STRICT;

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
) STRICT;

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
) STRICT;

CREATE INDEX provisions_patient ON provisions (patient_id);

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
) STRICT;

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
