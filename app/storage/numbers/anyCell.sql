SELECT 1 FROM lead_cell WHERE leads > 0 LIMIT 1
