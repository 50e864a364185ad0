SELECT CASE ?1
  WHEN 'contact' THEN (SELECT id FROM contact WHERE pk = ?2)
  WHEN 'contact_point' THEN (SELECT contact FROM contact_point WHERE pk = ?2)
END
