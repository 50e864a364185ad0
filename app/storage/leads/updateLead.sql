UPDATE lead SET source = ?2, campaign = ?3, message = ?4, received_at = ?5, value = ?6, currency = ?7, owner = ?8,
  competitor = ?9, budget = ?10, budget_evidence = ?11, authority = ?12, authority_evidence = ?13,
  timeline = ?14, timeline_evidence = ?15, fit = ?16, fit_evidence = ?17, referrer = ?18
WHERE id = ?1
