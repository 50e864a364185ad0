SELECT id, name, target_minutes, owner FROM source WHERE del = 0 ORDER BY name COLLATE NOCASE, id
