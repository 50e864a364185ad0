SELECT r.* FROM lead AS l CROSS JOIN lead_row AS r ON r.pk = l.pk WHERE l.id = ?1
