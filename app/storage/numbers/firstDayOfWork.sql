SELECT min(day) FROM work_sum WHERE touches > 0
