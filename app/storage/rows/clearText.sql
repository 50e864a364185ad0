INSERT INTO lead_text (lead_text) VALUES ('delete-all')
