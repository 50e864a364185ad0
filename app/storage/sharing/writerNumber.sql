SELECT no FROM writer WHERE guid = ?1
