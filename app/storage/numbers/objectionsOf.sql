SELECT o.objection, o.stage, o.at, l.id, coalesce(r.standing, 0)
FROM objection_raised AS o LEFT JOIN lead AS l ON l.id = coalesce((SELECT head FROM lead_alias WHERE id = o.lead), o.lead) LEFT JOIN lead_row AS r ON r.pk = l.pk
WHERE o.del = 0 AND o.at >= ?1 AND o.at < ?2 AND (?3 IS NULL OR o.by = ?3) AND (?4 IS NULL OR l.source = ?4) AND (?5 IS NULL OR l.campaign = ?5)
ORDER BY o.at
