SELECT count(*), coalesce(sum(t.at - r.arrived < 604800000), 0)
FROM touch AS t JOIN lead AS l ON l.id = t.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE t.del = 0 AND t.direction = 'made' AND t.at >= ?1 AND t.at < ?2 AND (?3 IS NULL OR t.by = ?3)
