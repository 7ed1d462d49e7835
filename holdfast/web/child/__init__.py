"""A child: who, what is owed, the journey so far, and what people wrote."""
