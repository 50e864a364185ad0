DELETE FROM work_sum
