"""Working days and months, identifiers, text, errors. No words of the field."""
