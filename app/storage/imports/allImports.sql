SELECT id, pk, file_name, format, state, added, updated, unchanged, rejected, at, by, arrival FROM import WHERE del = 0 ORDER BY pk DESC
