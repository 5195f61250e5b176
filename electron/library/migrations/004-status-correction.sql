-- A wrong date or reason in the status history may be corrected; what an entry says the status was, never.
DROP TRIGGER status_entry_stays;
CREATE TRIGGER status_entry_stays
BEFORE UPDATE OF num, id, incident_id, status, created_at ON status_entry
BEGIN
  SELECT RAISE(ABORT, 'an entry of the status history keeps its status');
END;
