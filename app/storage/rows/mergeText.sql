INSERT INTO lead_text (lead_text, rank) VALUES ('merge', ?1)
