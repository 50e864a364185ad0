SELECT max(at) FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won', 'lost', 'disqualified')
