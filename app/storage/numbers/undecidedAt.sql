SELECT day, furthest, came, standing, coalesce(value, 0), currency
FROM lead_row INDEXED BY lead_row_next
WHERE working = 1 AND standing = 0 AND arrived < ?1 AND day > 0 AND (?2 IS NULL OR owner = ?2) AND (?3 IS NULL OR source = ?3) AND (?4 IS NULL OR campaign = ?4)
UNION ALL
SELECT r.day, r.furthest, r.came, r.standing, coalesce(r.value, 0), r.currency
FROM (SELECT DISTINCT lead FROM verdict INDEXED BY verdict_at WHERE at >= ?1 AND del = 0 AND what IN ('won', 'lost', 'disqualified')) AS v
JOIN lead AS l ON l.id = v.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE r.standing <> 0 AND r.arrived < ?1 AND r.day > 0 AND (?2 IS NULL OR r.owner = ?2) AND (?3 IS NULL OR r.source = ?3) AND (?4 IS NULL OR r.campaign = ?4)
