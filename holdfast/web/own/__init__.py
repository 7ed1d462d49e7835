"""One's own settings: password, second factor, the calendar's address and the weekly digest."""
