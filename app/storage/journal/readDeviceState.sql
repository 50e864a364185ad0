SELECT value FROM device_state WHERE name = ?1
