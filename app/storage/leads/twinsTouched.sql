SELECT l.id FROM lead AS l WHERE l.identity IN (
    SELECT n.identity FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'lead' JOIN lead AS n ON n.pk = c.row
    WHERE c.seq > ?1 AND n.identity IS NOT NULL)
  AND EXISTS (SELECT 1 FROM lead AS o WHERE o.identity = l.identity AND o.id <> l.id)
