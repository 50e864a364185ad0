INSERT INTO relay_file (name, hash, writer, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
