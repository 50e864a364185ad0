SELECT at, reason FROM verdict WHERE lead = ?1 AND del = 0 AND what IN ('won', 'lost', 'disqualified')
ORDER BY at DESC, born DESC, id DESC LIMIT 1
