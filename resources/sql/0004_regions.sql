-- Version 4: what the other regions need of people and notifications, and the versions of a policy.

ALTER TABLE facilities ADD COLUMN plan TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN eligibility TEXT NOT NULL DEFAULT '';

-- More offices.
CREATE TABLE appointments_4 (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 6),
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    role_explained_on TEXT CHECK (role_explained_on = date(role_explained_on)),
    CHECK (from_on <= to_on)
) STRICT;
INSERT INTO appointments_4 SELECT id, revision, created_at, updated_at, void_reason, staff_id, role, from_on, to_on,
    role_explained_on FROM appointments;
DROP TABLE appointments;
ALTER TABLE appointments_4 RENAME TO appointments;
CREATE INDEX appointments_staff ON appointments (staff_id);

-- Changes and removals are notified as well; an office may decide and issue the IDs.
CREATE TABLE submissions_4 (
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
) STRICT;
INSERT INTO submissions_4 SELECT id, revision, created_at, updated_at, void_reason, kind, status, manager_at_signing, prepared_on,
    submitted_on, method, received_on, receipt_number, NULL, '', NULL, NULL, '', NULL, returned_reason, note FROM submissions;
DROP TABLE submissions;
ALTER TABLE submissions_4 RENAME TO submissions;

-- The roster as it was handed in.
CREATE TABLE submission_listed (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    name TEXT NOT NULL,
    job_type TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE policy_files (
    adopted_policy_id INTEGER NOT NULL REFERENCES adopted_policies (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    path TEXT NOT NULL CHECK (path <> ''),
    text TEXT NOT NULL,
    PRIMARY KEY (adopted_policy_id, position)
) STRICT, WITHOUT ROWID;
