INSERT INTO shared_file (hash, writer, first_seq, sealed_at, lacking) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (hash) DO UPDATE SET lacking = excluded.lacking
