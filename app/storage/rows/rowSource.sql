SELECT l.id, l.pk, coalesce(ca.head, l.contact), c.first_name, c.last_name, c.company, c.role, c.country, c.time_zone,
  c.do_not_contact, l.source, l.campaign, l.owner, l.message, l.received_at, l.value, l.currency,
  l.budget, l.authority, l.timeline, l.fit, l.form, l.made, l.competitor,
  coalesce(i.arrival, ''), coalesce(i.state, 'done'), l.del, la.head, l.referrer IS NOT NULL,
  (SELECT stage FROM stage_move WHERE lead = l.id AND del = 0 ORDER BY at DESC, born DESC, id DESC LIMIT 1),
  (SELECT what FROM verdict WHERE lead = l.id AND del = 0 AND what IN ('prioritised', 'nurtured', 'disqualified', 'waiting')
   ORDER BY at DESC, born DESC, id DESC LIMIT 1),
  (SELECT what FROM verdict WHERE lead = l.id AND del = 0 AND what IN ('won', 'lost', 'churned', 'disqualified', 'open', 'prioritised', 'nurtured')
   ORDER BY at DESC, born DESC, id DESC LIMIT 1),
  (SELECT max(at) FROM verdict WHERE lead = l.id AND del = 0 AND what = 'nurtured')
FROM lead AS l
LEFT JOIN contact_alias AS ca ON ca.id = l.contact
LEFT JOIN contact AS c ON c.id = coalesce(ca.head, l.contact)
LEFT JOIN lead_alias AS la ON la.id = l.id
LEFT JOIN import AS i ON i.id = l.import
WHERE l.id = ?1
