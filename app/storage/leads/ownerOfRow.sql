SELECT CASE ?1
  WHEN 'lead' THEN (SELECT id FROM lead WHERE pk = ?2)
  WHEN 'touch' THEN (SELECT lead FROM touch WHERE pk = ?2)
  WHEN 'ask' THEN (SELECT lead FROM ask WHERE pk = ?2)
  WHEN 'ask_answer' THEN (SELECT a.lead FROM ask_answer AS n JOIN ask AS a ON a.id = n.ask WHERE n.pk = ?2)
  WHEN 'stage_move' THEN (SELECT lead FROM stage_move WHERE pk = ?2)
  WHEN 'verdict' THEN (SELECT lead FROM verdict WHERE pk = ?2)
  WHEN 'answer' THEN (SELECT lead FROM answer WHERE pk = ?2)
  WHEN 'objection_raised' THEN (SELECT lead FROM objection_raised WHERE pk = ?2)
  WHEN 'step' THEN (SELECT lead FROM step WHERE pk = ?2)
  WHEN 'note' THEN (SELECT lead FROM note WHERE pk = ?2)
  WHEN 'lead_person' THEN (SELECT lead FROM lead_person WHERE pk = ?2)
  WHEN 'lead_link' THEN (SELECT lead FROM lead_link WHERE pk = ?2)
END
