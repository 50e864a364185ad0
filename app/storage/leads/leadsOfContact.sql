SELECT l.id FROM lead AS l WHERE l.contact = ?1 AND l.del = 0
UNION SELECT l.id FROM contact_alias AS a JOIN lead AS l ON l.contact = a.id AND l.del = 0 WHERE a.head = ?1
