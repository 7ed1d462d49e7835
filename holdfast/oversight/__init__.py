"""Supervision, management oversight and visits' follow-up, written by people during the day."""
