SELECT id, lead, kind, ask, retry, what, due_day, due_moment, due_zone, promised, who, done_at, made, purpose, put_off FROM step
WHERE del = 0 AND done_at IS NULL AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY id
