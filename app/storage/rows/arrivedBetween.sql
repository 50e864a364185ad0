SELECT count(*) FROM lead_row WHERE arrived >= ?1 AND arrived < ?2 AND (?3 IS NULL OR owner = ?3)
