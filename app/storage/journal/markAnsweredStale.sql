INSERT OR IGNORE INTO stale_lead
SELECT l.pk FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'ask_answer'
JOIN ask_answer AS n ON n.pk = c.row JOIN ask AS a ON a.id = n.ask JOIN lead AS l ON l.id = a.lead WHERE c.seq > ?1
