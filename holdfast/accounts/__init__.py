"""People, teams, roles and scope: may this person see this child?"""
