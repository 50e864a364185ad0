SELECT EXISTS (SELECT 1 FROM captured_table AS t JOIN change AS c ON c.tbl = t.no JOIN verb AS v ON v.pk = c.verb
               WHERE t.name = 'lead' AND c.row = (SELECT pk FROM lead WHERE id = ?1) AND c.col <> 0
                 AND v.name NOT IN ('undo', 'redo') AND v.state <> 'undone')
  OR EXISTS (SELECT 1 FROM touch WHERE lead = ?1 AND del = 0)
  OR EXISTS (SELECT 1 FROM step WHERE lead = ?1 AND del = 0)
  OR EXISTS (SELECT 1 FROM verdict WHERE lead = ?1 AND del = 0 AND born <> (SELECT born FROM lead WHERE id = ?1))
  OR EXISTS (SELECT 1 FROM stage_move WHERE lead = ?1 AND del = 0 AND born <> (SELECT born FROM lead WHERE id = ?1))
  OR EXISTS (SELECT 1 FROM note WHERE lead = ?1 AND del = 0 AND born <> (SELECT born FROM lead WHERE id = ?1))
  OR EXISTS (SELECT 1 FROM lead AS l JOIN contact AS p ON p.id = l.contact
             JOIN captured_table AS t ON t.name = 'contact'
             JOIN change AS c ON c.tbl = t.no AND c.row = p.pk AND c.col <> 0
             JOIN verb AS v ON v.pk = c.verb AND v.name NOT IN ('undo', 'redo') AND v.state <> 'undone'
             WHERE l.id = ?1)
