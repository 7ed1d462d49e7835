"""People, teams, roles and scope: whether this person may see this child."""
