UPDATE contact SET del = 1 WHERE id = ?1 AND import = ?2
  AND NOT EXISTS (SELECT 1 FROM lead WHERE contact = ?1 AND del = 0)
