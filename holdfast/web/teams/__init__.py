"""Pages of teams and services: what a manager's board shows, for one team or one service of those in scope."""
