// A node's key is its workspace, its kind and its id. Community has no key constraint; the one write path sets both.
CREATE CONSTRAINT workspace_id FOR (n:Workspace) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT level_key FOR (n:Level) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT org_unit_key FOR (n:OrgUnit) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT leader_key FOR (n:Leader) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT pejlemaerke_key FOR (n:Pejlemaerke) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT goal_key FOR (n:Goal) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT initiative_key FOR (n:Initiative) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT network_key FOR (n:Network) REQUIRE (n.workspace, n.id) IS UNIQUE;
