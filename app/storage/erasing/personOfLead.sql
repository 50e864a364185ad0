WITH own (id) AS (SELECT coalesce(a.head, l.contact) FROM lead AS l LEFT JOIN contact_alias AS a ON a.id = l.contact WHERE l.id = ?1)
SELECT id FROM own UNION SELECT a.id FROM own JOIN contact_alias AS a ON a.head = own.id
