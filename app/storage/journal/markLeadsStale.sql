INSERT OR IGNORE INTO stale_lead
SELECT c.row FROM change AS c JOIN captured_table AS t ON t.no = c.tbl AND t.name = 'lead' WHERE c.seq > ?1
