INSERT INTO stage_tally (stage, currency, leads, value) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (stage, currency) DO UPDATE SET leads = leads + excluded.leads, value = value + excluded.value
