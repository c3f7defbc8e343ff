// One revision per number and per operation: a list of changes that arrives twice is written once.
CREATE CONSTRAINT revision_number FOR (n:Revision) REQUIRE (n.workspace, n.epoch, n.revision) IS UNIQUE;
CREATE CONSTRAINT revision_operation FOR (n:Revision) REQUIRE (n.workspace, n.operation) IS UNIQUE;
CREATE CONSTRAINT revision_part FOR (n:RevisionPart) REQUIRE (n.workspace, n.epoch, n.revision, n.part) IS UNIQUE;
CREATE CONSTRAINT checkpoint_number FOR (n:Checkpoint) REQUIRE (n.workspace, n.epoch, n.revision) IS UNIQUE;
CREATE CONSTRAINT checkpoint_part FOR (n:CheckpointPart) REQUIRE (n.workspace, n.epoch, n.revision, n.part) IS UNIQUE;
CREATE INDEX revision_workspace FOR (n:Revision) ON (n.workspace);
CREATE INDEX revision_part_workspace FOR (n:RevisionPart) ON (n.workspace);
CREATE INDEX checkpoint_workspace FOR (n:Checkpoint) ON (n.workspace);
CREATE INDEX checkpoint_part_workspace FOR (n:CheckpointPart) ON (n.workspace);
