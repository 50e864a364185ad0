SELECT touch, script, text, wordings, musts, met, preempts, preempted FROM script_use
WHERE del = 0 AND touch IS NOT NULL AND (lead = ?1 OR lead IN (SELECT id FROM lead_alias WHERE head = ?1))
