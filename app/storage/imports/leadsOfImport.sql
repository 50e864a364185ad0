SELECT l.id, l.pk, l.contact FROM lead AS l WHERE l.import = ?1 AND l.del = 0 AND l.pk > ?2 ORDER BY l.pk LIMIT ?3
