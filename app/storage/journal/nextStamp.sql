UPDATE capture SET stamp = max(stamp + 1, ?1), verb = ?2 WHERE one = 1
