"""The weekly digest: counts and a link, by e-mail; no child stands in it."""
