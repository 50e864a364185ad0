SELECT objection, words, stage, at, by FROM objection_raised
WHERE del = 0 AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY at DESC, born DESC, id DESC
