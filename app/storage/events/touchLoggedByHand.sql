SELECT id FROM touch WHERE lead = ?1 AND at BETWEEN ?2 AND ?3 AND del = 0 AND identity IS NULL AND kind = ?4 AND direction = ?5
  AND subject = ?6 COLLATE NOCASE LIMIT 1
