"""Evidence rooms: what an inspection is shown, who was let in, and what they read."""
