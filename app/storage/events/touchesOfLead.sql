SELECT id, lead, contact, kind, direction, outcome, at, seconds, stage, subject, note, by FROM touch
WHERE del = 0 AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY at DESC, born DESC, id DESC LIMIT ?2
