SELECT EXISTS (
  SELECT 1 FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = ?1 JOIN verb AS v ON v.pk = c.verb
  WHERE c.tbl = t.no AND c.row = ?2 AND c.col <> 0 AND c.seq > (SELECT last_change FROM verb WHERE pk = ?3)
    AND v.name NOT IN ('undo', 'redo') AND v.state <> 'undone')
