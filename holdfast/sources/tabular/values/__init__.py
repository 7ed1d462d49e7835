"""Reading cells as what their column holds: dates, ids, yes and no, numbers, codes, text."""
