SELECT a.stage, n.answer, count(*)
FROM (SELECT ask, answer FROM ask_answer WHERE del = 0 ORDER BY at DESC LIMIT ?1) AS n
JOIN ask AS a ON a.id = n.ask WHERE a.del = 0 GROUP BY a.stage, n.answer
