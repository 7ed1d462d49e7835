"""What several areas draw: charts."""
