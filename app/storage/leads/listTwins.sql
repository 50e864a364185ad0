INSERT INTO lead_twin (id, head)
SELECT l.id, (SELECT min(h.id) FROM lead AS h WHERE h.identity = l.identity AND h.del = 0) AS head FROM lead AS l
WHERE l.del = 0 AND l.same_as IS NULL AND l.identity IN (
    SELECT n.identity FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'lead' JOIN lead AS n ON n.pk = c.row
    WHERE c.seq > ?1 AND n.identity IS NOT NULL)
  AND EXISTS (SELECT 1 FROM lead AS o WHERE o.identity = l.identity AND o.del = 0 AND o.id < l.id)
