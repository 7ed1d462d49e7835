"""The register of inspections and visits, and each letter beside its findings."""
