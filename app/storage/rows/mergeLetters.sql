INSERT INTO lead_letters (lead_letters, rank) VALUES ('merge', ?1)
