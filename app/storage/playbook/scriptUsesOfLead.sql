SELECT u.touch, u.script, t.text, u.wordings, u.left_out, u.musts, u.met, u.preempts, u.preempted FROM script_use u LEFT JOIN script_text t ON t.id = u.text
WHERE u.del = 0 AND (u.lead = ?1 OR u.lead IN (SELECT id FROM lead_alias WHERE head = ?1)) ORDER BY u.at DESC, u.born DESC, u.id DESC
