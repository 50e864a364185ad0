SELECT day, source, campaign, owner, referred, tier, furthest, standing,
  CASE WHEN standing IN (1, 4) THEN currency ELSE '' END, CASE WHEN standing IN (1, 4) THEN coalesce(value, 0) ELSE 0 END,
  contacts, seconds, measures, work
FROM lead_row WHERE pk = ?1
