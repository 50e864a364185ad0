SELECT t.at, t.outcome, r.time_zone, r.source
FROM (SELECT lead, at, outcome FROM touch WHERE del = 0 AND kind = 'call' AND direction = 'made' ORDER BY at DESC LIMIT ?1) AS t
JOIN lead AS l ON l.id = t.lead JOIN lead_row AS r ON r.pk = l.pk
