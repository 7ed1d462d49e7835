"""Standing up to an inspection: evidence rooms and who reads in them, Annex A out, evidence and answers of findings."""
