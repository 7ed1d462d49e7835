"""Ofsted letters and reports in, structured findings out."""
