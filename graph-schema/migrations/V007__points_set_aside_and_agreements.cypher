// Records: rows of the graph that the analysis does not read.
CREATE CONSTRAINT aside_key FOR (n:Aside) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE CONSTRAINT agreement_key FOR (n:Agreement) REQUIRE (n.workspace, n.id) IS UNIQUE;
CREATE INDEX aside_workspace FOR (n:Aside) ON (n.workspace);
CREATE INDEX agreement_workspace FOR (n:Agreement) ON (n.workspace);
