DELETE FROM lead_cell
