-- Version 5: several facilities in one ledger. A record belongs to one of them; job types, users, reviews of the audit log and
-- the versions of policies are everybody's.

-- The facility of somebody outside, and of a document that is not our own, had that name before.
ALTER TABLE external_members RENAME COLUMN facility_id TO external_facility_id;
ALTER TABLE secondary_uses RENAME COLUMN facility_id TO external_facility_id;

ALTER TABLE staff ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE appointments ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE patients ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE pledges ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE submissions ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE consents ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE subject_requests ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE external_facilities ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE external_members ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE groups ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE memberships ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE group_reviews ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE post_checks ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE group_agreements ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE deletion_requests ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE devices ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE device_checks ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE device_permits ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE carry_outs ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE stocktakings ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE trainings ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE policy_documents ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE incidents ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE restrictions ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE inspections ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE continuity_plans ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE secondary_uses ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE photo_consents ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE disasters ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE notices ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE provisions ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE procedures ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);
ALTER TABLE snoozes ADD COLUMN facility_id INTEGER NOT NULL DEFAULT 1 CHECK (facility_id >= 1);

-- One address and one number belong to one person and one device of a facility.
DROP INDEX staff_email;
CREATE UNIQUE INDEX staff_email ON staff (facility_id, email_key) WHERE email_key <> '' AND void_reason = '' AND employment <> 2;
DROP INDEX devices_number;
CREATE UNIQUE INDEX devices_number ON devices (facility_id, ledger_number) WHERE void_reason = '';
