INSERT INTO lead_letters (lead_letters) VALUES ('delete-all')
