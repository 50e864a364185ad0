SELECT no, guid FROM writer
