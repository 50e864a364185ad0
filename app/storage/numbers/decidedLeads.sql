SELECT r.standing IN (1, 4), r.source, r.company, r.role, coalesce(c.country, ''), coalesce(c.place, ''), l.message, coalesce(r.value, 0), r.currency,
  l.budget, l.authority, l.timeline, l.fit
FROM lead_row AS r JOIN lead AS l ON l.pk = r.pk LEFT JOIN contact AS c ON c.id = l.contact
WHERE r.standing <> 0 AND r.day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR r.source = ?3) AND (?4 IS NULL OR r.owner = ?4) AND (?5 IS NULL OR r.campaign = ?5)
