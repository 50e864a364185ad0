SELECT about, value, weight FROM criterion WHERE del = 0 ORDER BY weight DESC, about, value, id
