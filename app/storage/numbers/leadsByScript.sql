SELECT u.script, u.text, min(u.first), r.furthest, r.standing, count(*)
FROM (SELECT s.script, s.text, coalesce(a.head, s.lead) AS lead, min(s.at) AS first
  FROM script_use AS s JOIN touch AS t ON t.id = s.touch AND t.del = 0 AND t.kind IN ('call', 'meeting') LEFT JOIN lead_alias AS a ON a.id = s.lead
  WHERE s.del = 0 GROUP BY 1, 2, 3) AS u
JOIN lead AS l ON l.id = u.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE r.day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR r.source = ?3) AND (?4 IS NULL OR r.owner = ?4) AND (?5 IS NULL OR r.campaign = ?5)
GROUP BY u.script, u.text, r.furthest, r.standing ORDER BY u.script, min(u.first)
