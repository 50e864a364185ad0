SELECT CASE ?1
  WHEN 'lead' THEN (SELECT id FROM lead WHERE pk = ?2)
  WHEN 'contact' THEN (SELECT l.id FROM contact AS c JOIN lead AS l ON l.contact = c.id WHERE c.pk = ?2)
  WHEN 'contact_point' THEN (SELECT l.id FROM contact_point AS p JOIN lead AS l ON l.contact = p.contact WHERE p.pk = ?2)
  WHEN 'step' THEN (SELECT lead FROM step WHERE pk = ?2)
  WHEN 'note' THEN (SELECT lead FROM note WHERE pk = ?2)
  WHEN 'touch' THEN (SELECT lead FROM touch WHERE pk = ?2)
  WHEN 'lead_person' THEN (SELECT lead FROM lead_person WHERE pk = ?2)
  WHEN 'lead_link' THEN (SELECT lead FROM lead_link WHERE pk = ?2)
  WHEN 'enrolment' THEN (SELECT lead FROM enrolment WHERE pk = ?2)
END
