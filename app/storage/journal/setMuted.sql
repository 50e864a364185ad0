UPDATE capture SET muted = ?1
