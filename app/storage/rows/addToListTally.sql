INSERT INTO list_tally (list, leads) VALUES (?1, ?2) ON CONFLICT (list) DO UPDATE SET leads = leads + excluded.leads
