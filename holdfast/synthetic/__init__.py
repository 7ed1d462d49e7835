"""Wyreshire, an invented council: its files, the faults planted in them, and its own record of what is wrong."""

from holdfast.synthetic.council import AS_AT, Progress, first_day, make_council

__all__ = ["AS_AT", "Progress", "first_day", "make_council"]
