SELECT min(at) FROM touch INDEXED BY touch_at WHERE del = 0
