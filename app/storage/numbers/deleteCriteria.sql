UPDATE criterion SET del = 1 WHERE del = 0
