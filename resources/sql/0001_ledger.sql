-- The ledger as of version 1.
-- Dates are ISO texts (2026-11-20) or NULL, times UTC (2026-11-20T00:00:00.000Z). Enumerators are numbers in the order of records.h.
-- A removed record keeps its row: void_reason says why it is no longer shown.

CREATE TABLE ledger (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger_id TEXT NOT NULL CHECK (length(ledger_id) = 32),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
INSERT INTO settings (id, content) VALUES (1, '{}');

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
) STRICT;

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
INSERT INTO job_types (id, revision, created_at, updated_at, name, aliases, position)
SELECT column1, 1, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', column2, column3, column1 FROM (VALUES
    (1, '医師', '[]'), (2, '歯科医師', '[]'), (3, '薬剤師', '[]'), (4, '看護師', '[]'), (5, '准看護師', '[]'), (6, '保健師', '[]'),
    (7, '助産師', '[]'), (8, '理学療法士', '[]'), (9, '作業療法士', '[]'), (10, '言語聴覚士', '[]'), (11, '管理栄養士', '[]'),
    (12, '歯科衛生士', '[]'), (13, '介護支援専門員', '["ケアマネージャー","CM"]'), (14, '介護福祉士', '[]'),
    (15, '訪問介護員', '["訪問ヘルパー"]'), (16, '生活相談員', '[]'), (17, '社会福祉士', '[]'), (18, '医療ソーシャルワーカー', '[]'),
    (19, '福祉用具専門相談員', '[]'), (20, '事務職員', '[]'), (21, 'その他', '[]'));

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
    account_deleted_on TEXT CHECK (account_deleted_on = date(account_deleted_on)),
    CHECK (joined_on <= left_on)
) STRICT;
-- One address, one person, as long as the person works here (2 is 退職).
CREATE UNIQUE INDEX staff_email ON staff (email_key) WHERE email_key <> '' AND void_reason = '' AND employment <> 2;
CREATE INDEX staff_job_type ON staff (job_type);

CREATE TABLE appointments (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    role INTEGER NOT NULL CHECK (role BETWEEN 0 AND 1),
    from_on TEXT CHECK (from_on = date(from_on)),
    to_on TEXT CHECK (to_on = date(to_on)),
    role_explained_on TEXT CHECK (role_explained_on = date(role_explained_on)),
    CHECK (from_on <= to_on)
) STRICT;
CREATE INDEX appointments_staff ON appointments (staff_id);

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
) STRICT;

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

-- Templates of issued papers, each kept once.
CREATE TABLE templates (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32), -- SHA-256 of the XML
    xml BLOB NOT NULL
) STRICT, WITHOUT ROWID;

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
CREATE INDEX documents_subject ON documents (subject, id);

-- Apart from their document, so that they can lawfully be erased (消去).
CREATE TABLE document_values (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    content BLOB NOT NULL
) STRICT;

CREATE TABLE print_events (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id),
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies >= 1),
    target TEXT NOT NULL CHECK (target IN ('printer', 'pdf'))
) STRICT;
CREATE INDEX print_events_document ON print_events (document_id);

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
) STRICT;
CREATE INDEX pledges_staff ON pledges (staff_id);

CREATE TABLE submissions (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
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

CREATE TABLE submission_papers (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    role TEXT NOT NULL CHECK (role <> ''),
    document_id INTEGER REFERENCES documents (id),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission_roster (
    submission_id INTEGER NOT NULL REFERENCES submissions (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    staff_id INTEGER NOT NULL REFERENCES staff (id),
    PRIMARY KEY (submission_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    void_reason TEXT NOT NULL DEFAULT '',
    patient_id INTEGER NOT NULL REFERENCES patients (id),
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 8),
    document_id INTEGER REFERENCES documents (id),
    printed_on TEXT CHECK (printed_on = date(printed_on)),
    explained_on TEXT CHECK (explained_on = date(explained_on)),
    explained_by INTEGER REFERENCES staff (id),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    signer_kind INTEGER NOT NULL CHECK (signer_kind BETWEEN 0 AND 3),
    signer_name TEXT NOT NULL,
    relation TEXT NOT NULL,
    proxy_reason TEXT NOT NULL,
    counterpart_handed_on TEXT CHECK (counterpart_handed_on = date(counterpart_handed_on)),
    withdrawn_on TEXT CHECK (withdrawn_on = date(withdrawn_on)),
    storage_place TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX consents_patient ON consents (patient_id);

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
CREATE UNIQUE INDEX users_slot ON users (slot_id) WHERE slot_id <> '' AND void_reason = '';

-- Who did what: append only, chained. The chain covers the hashes of the values, not the values.
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
CREATE INDEX audit_entity ON audit (entity, entity_id, seq);
CREATE INDEX audit_user ON audit (user, seq);
CREATE INDEX audit_action ON audit (action, seq);

CREATE TABLE audit_values (
    seq INTEGER PRIMARY KEY REFERENCES audit (seq),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    before TEXT NOT NULL CHECK (json_valid(before)),
    after TEXT NOT NULL CHECK (json_valid(after))
) STRICT;

-- The last row of the chain, so that a cut-off end is noticed.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, zeroblob(32));

-- Where the rows of a day lie, for jumping to a date.
CREATE TABLE audit_days (
    day TEXT PRIMARY KEY,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- 消去: values that were lawfully erased; what is left is the hash, who, when and why.
CREATE TABLE erasures (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('audit', 'document')),
    target INTEGER NOT NULL,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    UNIQUE (kind, target)
) STRICT;

CREATE TRIGGER audit_order BEFORE INSERT ON audit
WHEN NOT EXISTS (SELECT 1 FROM audit_head WHERE NEW.seq = seq + 1 AND NEW.prev_hash = hash)
BEGIN SELECT raise(ABORT, 'audit rows follow the head'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'audit rows never change'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'audit rows are never deleted'); END;
CREATE TRIGGER audit_values_no_update BEFORE UPDATE ON audit_values
BEGIN SELECT raise(ABORT, 'audit values never change'); END;
CREATE TRIGGER audit_values_erasure BEFORE DELETE ON audit_values
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE kind = 'audit' AND target = OLD.seq)
BEGIN SELECT raise(ABORT, 'audit values are deleted with an erasure only'); END;
CREATE TRIGGER audit_head_order BEFORE UPDATE ON audit_head
WHEN NEW.seq <> OLD.seq + 1 OR NOT EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq AND hash = NEW.hash AND prev_hash = OLD.hash)
BEGIN SELECT raise(ABORT, 'the head follows the chain'); END;
CREATE TRIGGER audit_head_no_delete BEFORE DELETE ON audit_head
BEGIN SELECT raise(ABORT, 'the head is never deleted'); END;
CREATE TRIGGER erasures_no_update BEFORE UPDATE ON erasures
BEGIN SELECT raise(ABORT, 'erasures never change'); END;
CREATE TRIGGER erasures_no_delete BEFORE DELETE ON erasures
BEGIN SELECT raise(ABORT, 'erasures are never deleted'); END;
CREATE TRIGGER documents_no_update BEFORE UPDATE ON documents
BEGIN SELECT raise(ABORT, 'issued papers never change'); END;
CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents
BEGIN SELECT raise(ABORT, 'issued papers are never deleted'); END;
CREATE TRIGGER document_values_no_update BEFORE UPDATE ON document_values
BEGIN SELECT raise(ABORT, 'values of issued papers never change'); END;
CREATE TRIGGER document_values_erasure BEFORE DELETE ON document_values
WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE kind = 'document' AND target = OLD.document_id)
BEGIN SELECT raise(ABORT, 'values of issued papers are deleted with an erasure only'); END;
CREATE TRIGGER templates_no_update BEFORE UPDATE ON templates
BEGIN SELECT raise(ABORT, 'templates of issued papers never change'); END;
CREATE TRIGGER templates_no_delete BEFORE DELETE ON templates
BEGIN SELECT raise(ABORT, 'templates of issued papers are never deleted'); END;
CREATE TRIGGER print_events_no_update BEFORE UPDATE ON print_events
BEGIN SELECT raise(ABORT, 'print events never change'); END;
CREATE TRIGGER print_events_no_delete BEFORE DELETE ON print_events
BEGIN SELECT raise(ABORT, 'print events are never deleted'); END;
