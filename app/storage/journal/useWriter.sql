UPDATE capture SET writer = (SELECT no FROM writer WHERE guid = ?1)
