INSERT INTO lead_sum (day, source, referred, tier, furthest, standing, currency, leads, value, contacts, seconds)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value,
  contacts = contacts + excluded.contacts, seconds = seconds + excluded.seconds
