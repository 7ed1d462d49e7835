"""The clocks and measures themselves, one file a subject."""
