SELECT * FROM lead_row INDEXED BY lead_row_inbox WHERE inbox = 1 AND backlog = ?1 AND (arrived, pk) < (?2, ?3)
ORDER BY arrived DESC, pk DESC LIMIT ?4
