SELECT count(DISTINCT r.pk) FROM touch AS t JOIN lead AS l ON l.id = t.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE t.del = 0 AND t.at >= ?1 AND t.at < ?2 AND (?3 IS NULL OR t.by = ?3) AND r.backlog = 1 AND r.first_contact_at >= ?1
