SELECT max(v.at), r.id, r.arrived, coalesce(r.value, 0), r.currency, r.source, r.campaign, r.owner
FROM verdict AS v INDEXED BY verdict_won JOIN lead AS l ON l.id = v.lead JOIN lead_row AS r ON r.pk = l.pk
WHERE v.del = 0 AND v.what = 'won' AND r.standing IN (1, 4) AND r.day > 0
  AND (?1 IS NULL OR r.owner = ?1) AND (?2 IS NULL OR r.source = ?2) AND (?3 IS NULL OR r.campaign = ?3)
GROUP BY r.pk ORDER BY 1
