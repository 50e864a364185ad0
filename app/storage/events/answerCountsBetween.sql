SELECT n.answer, count(*) FROM ask_answer AS n
WHERE n.del = 0 AND n.at >= ?1 AND n.at < ?2 AND (?3 IS NULL OR n.by = ?3) GROUP BY n.answer
