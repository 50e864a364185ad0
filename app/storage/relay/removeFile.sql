DELETE FROM relay_file WHERE name = ?
