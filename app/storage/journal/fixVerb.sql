UPDATE verb SET state = 'fixed' WHERE name = ?1 AND state = 'done'
