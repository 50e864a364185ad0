DELETE FROM lead_sum
