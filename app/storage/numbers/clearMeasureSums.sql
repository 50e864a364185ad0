DELETE FROM measure_sum
