SELECT k.row, k.col, k.stamp, w.guid FROM clock AS k JOIN writer AS w ON w.no = k.writer
WHERE k.tbl = ?1 AND k.row > ?2 AND k.row <= ?3
