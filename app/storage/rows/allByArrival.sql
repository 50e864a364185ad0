SELECT * FROM lead_row WHERE (arrived, pk) < (?1, ?2) ORDER BY arrived DESC, pk DESC LIMIT ?3
