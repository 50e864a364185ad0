SELECT id FROM import WHERE state = 'writing'
