"""How a definition is run: which engine, which driver, and what that engine cannot do."""
