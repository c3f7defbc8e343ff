// The key's index serves a question that names both parts. Loading a workspace names only the first.
CREATE INDEX level_workspace FOR (n:Level) ON (n.workspace);
CREATE INDEX org_unit_workspace FOR (n:OrgUnit) ON (n.workspace);
CREATE INDEX leader_workspace FOR (n:Leader) ON (n.workspace);
CREATE INDEX pejlemaerke_workspace FOR (n:Pejlemaerke) ON (n.workspace);
CREATE INDEX goal_workspace FOR (n:Goal) ON (n.workspace);
CREATE INDEX initiative_workspace FOR (n:Initiative) ON (n.workspace);
CREATE INDEX network_workspace FOR (n:Network) ON (n.workspace);
