SELECT r.pk, t.kind, count(*), r.value
FROM verdict AS v INDEXED BY verdict_won JOIN lead AS l ON l.id = v.lead JOIN lead_row AS r ON r.pk = l.pk JOIN touch AS t ON t.lead = l.id
WHERE v.del = 0 AND v.what = 'won' AND r.standing IN (1, 4) AND r.value > 0 AND r.currency = ?1 AND r.day BETWEEN ?2 AND ?3
  AND (?4 IS NULL OR r.owner = ?4) AND (?5 IS NULL OR r.source = ?5) AND (?6 IS NULL OR r.campaign = ?6)
  AND t.del = 0 AND t.direction = 'made' AND t.outcome <> 'wrong-number'
  AND t.at <= (SELECT max(w.at) FROM verdict AS w WHERE w.lead = l.id AND w.del = 0 AND w.what = 'won')
GROUP BY r.pk, t.kind
