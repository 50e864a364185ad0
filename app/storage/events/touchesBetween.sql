SELECT t.id, t.lead, t.contact, t.kind, t.direction, t.outcome, t.at, t.seconds, t.stage, t.subject, '', t.by FROM touch AS t
WHERE t.del = 0 AND t.at >= ?1 AND t.at < ?2 AND (?3 IS NULL OR t.by = ?3)
