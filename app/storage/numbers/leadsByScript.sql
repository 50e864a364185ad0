SELECT u.script, u.text, min(u.first), r.furthest, r.standing, count(*)
FROM (SELECT script, text, lead, min(at) AS first FROM script_use WHERE del = 0 GROUP BY script, text, lead) AS u
JOIN lead AS l ON l.id = u.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE r.day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR r.source = ?3) AND (?4 IS NULL OR r.owner = ?4) AND (?5 IS NULL OR r.campaign = ?5)
GROUP BY u.script, u.text, r.furthest, r.standing ORDER BY u.script, min(u.first)
