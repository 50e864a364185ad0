DELETE FROM measure_cell
