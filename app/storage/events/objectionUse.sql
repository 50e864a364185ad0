SELECT objection, count(*), sum(stage = ?1) FROM objection_raised WHERE del = 0 AND objection IS NOT NULL GROUP BY objection
