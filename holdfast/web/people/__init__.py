"""People: who may sign in, as what, and for whom they answer beside what the record says."""
