SELECT count(*), coalesce(sum(CASE WHEN l.currency = ?1 THEN l.value ELSE 0 END), 0)
FROM verdict AS v INDEXED BY verdict_at JOIN lead AS l ON l.id = v.lead
WHERE v.del = 0 AND v.what = 'won' AND v.at >= ?2 AND v.at < ?3 AND (?4 IS NULL OR v.by = ?4) AND l.del = 0
