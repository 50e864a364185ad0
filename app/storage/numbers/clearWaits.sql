DELETE FROM wait_cell
