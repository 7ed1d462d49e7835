"""Settings, addresses and the way in for a web server: the wiring."""
