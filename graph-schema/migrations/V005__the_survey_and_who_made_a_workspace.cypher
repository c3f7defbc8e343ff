// The answers of one leader in the imported round: never part of the graph or of a revision.
CREATE CONSTRAINT survey_answers_key FOR (n:SurveyAnswers) REQUIRE (n.workspace, n.leader) IS UNIQUE;
CREATE INDEX survey_answers_workspace FOR (n:SurveyAnswers) ON (n.workspace);
// A workspace that is asked for twice under one operation id is made once.
CREATE CONSTRAINT workspace_operation FOR (n:Workspace) REQUIRE n.operation IS UNIQUE;
// A workspace that is being removed: its rows go in batches, and a start after a crash goes on with it.
CREATE CONSTRAINT removed_workspace_id FOR (n:RemovedWorkspace) REQUIRE n.id IS UNIQUE;
