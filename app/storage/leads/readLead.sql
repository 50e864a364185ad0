SELECT id, pk, contact, source, campaign, message, received_at, value, currency, owner, competitor,
  budget, budget_evidence, authority, authority_evidence, timeline, timeline_evidence, fit, fit_evidence,
  form, referrer, identity, import, same_as, made, del
FROM lead WHERE id = ?1
