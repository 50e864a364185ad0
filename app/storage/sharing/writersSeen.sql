SELECT writer, count(*), max(sealed_at) FROM shared_file GROUP BY writer ORDER BY writer
