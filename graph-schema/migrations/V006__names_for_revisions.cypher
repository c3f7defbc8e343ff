// A name for a revision; not part of the graph or of a revision.
CREATE CONSTRAINT snapshot_key FOR (n:Snapshot) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE INDEX snapshot_workspace FOR (n:Snapshot) ON (n.workspace);
