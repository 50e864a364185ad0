SELECT i.id FROM import AS i WHERE i.state = 'writing' AND EXISTS (
  SELECT 1 FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'import' JOIN verb AS v ON v.pk = c.verb
  WHERE c.row = i.pk AND c.col = 0 AND v.taken = 0)
