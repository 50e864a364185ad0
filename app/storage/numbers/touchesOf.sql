SELECT t.id, t.at, t.by, t.kind, t.direction, t.outcome, t.seconds, coalesce(l.received_at, l.made, 0)
FROM touch AS t LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = t.lead), t.lead)
WHERE t.del = 0 AND t.at >= ?1 AND t.at < ?2 AND (?3 IS NULL OR t.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY t.at
