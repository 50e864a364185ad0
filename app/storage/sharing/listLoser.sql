INSERT OR IGNORE INTO loser (seq, tbl, row, col) VALUES (?1, ?2, ?3, ?4)
