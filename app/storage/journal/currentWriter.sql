SELECT w.guid FROM capture AS c JOIN writer AS w ON w.no = c.writer
