DELETE FROM work_cell
