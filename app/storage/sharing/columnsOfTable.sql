SELECT t.no, k.no, k.name, CASE WHEN i."notnull" = 1 THEN coalesce(i.dflt_value, '''''') ELSE 'NULL' END
FROM captured_table AS t
JOIN captured_column AS k ON k.tbl = t.no
JOIN pragma_table_info(?1) AS i ON i.name = k.name
WHERE t.name = ?1 ORDER BY i.cid
