SELECT body FROM relay_file WHERE name = ? LIMIT 1
