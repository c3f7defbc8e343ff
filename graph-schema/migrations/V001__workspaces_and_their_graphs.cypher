// A workspace's graph: every node has `workspace` and `id`, unique together within its label; links are the relationships of the method.
CREATE CONSTRAINT workspace_id FOR (n:Workspace) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT workspace_operation FOR (n:Workspace) REQUIRE n.operation IS UNIQUE;
CREATE CONSTRAINT level_id FOR (n:Level) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT org_unit_id FOR (n:OrgUnit) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT leader_id FOR (n:Leader) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT pejlemaerke_id FOR (n:Pejlemaerke) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT goal_id FOR (n:Goal) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT initiative_id FOR (n:Initiative) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT network_id FOR (n:Network) REQUIRE (n.workspace, n.id) IS UNIQUE;

// The answers of one leader in the imported round of the survey; never part of the graph or of a revision.
CREATE CONSTRAINT survey_answers_leader FOR (n:SurveyAnswers) REQUIRE (n.workspace, n.leader) IS UNIQUE;

// A list of changes is one revision, told apart by its place and by the operation id that its sender made.
CREATE CONSTRAINT revision_number FOR (n:Revision) REQUIRE (n.workspace, n.epoch, n.number) IS UNIQUE;
CREATE CONSTRAINT revision_operation FOR (n:Revision) REQUIRE (n.workspace, n.operation) IS UNIQUE;
CREATE CONSTRAINT revision_part FOR (n:RevisionPart) REQUIRE (n.workspace, n.epoch, n.number, n.part) IS UNIQUE;

// The whole graph as of a revision, so that an old one is found without replaying everything.
CREATE CONSTRAINT checkpoint_number FOR (n:Checkpoint) REQUIRE (n.workspace, n.epoch, n.number) IS UNIQUE;
CREATE CONSTRAINT checkpoint_part FOR (n:CheckpointPart) REQUIRE (n.workspace, n.epoch, n.number, n.part) IS UNIQUE;

// Words by their stems, and words as they stand for beginnings and slips (a stem is no beginning of the word as typed).
CREATE FULLTEXT INDEX words_by_stem
  FOR (n:Level|OrgUnit|Leader|Pejlemaerke|Goal|Initiative|Network)
  ON EACH [n.workspace, n.name, n.title, n.description, n.indicator, n.purpose]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'danish', `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX words_as_written
  FOR (n:Level|OrgUnit|Leader|Pejlemaerke|Goal|Initiative|Network)
  ON EACH [n.workspace, n.id, n.name, n.title, n.description, n.indicator, n.purpose]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } };
