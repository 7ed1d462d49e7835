"""An invented council with planted faults, and its own account of what is wrong with it."""
