DELETE FROM contact_point WHERE contact IN (SELECT id FROM contact WHERE import = ?1)
