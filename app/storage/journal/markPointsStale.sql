INSERT OR IGNORE INTO stale_lead
SELECT l.pk FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'contact_point'
JOIN contact_point AS p ON p.pk = c.row JOIN lead AS l ON l.contact = p.contact WHERE c.seq > ?1
