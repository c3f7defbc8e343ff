// Words by their stems: finds "målene" by "mål". The workspace is among the fields, so that a search reads one workspace's words.
CREATE FULLTEXT INDEX words_by_stem FOR (n:Level|OrgUnit|Leader|Pejlemaerke|Goal|Initiative|Network)
ON EACH [n.workspace, n.name, n.title, n.description, n.indicator, n.purpose]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
// Words as they are written, and ids: for beginnings of words and slips of the keyboard (a stem is not how a typed word begins).
CREATE FULLTEXT INDEX words_as_written FOR (n:Level|OrgUnit|Leader|Pejlemaerke|Goal|Initiative|Network)
ON EACH [n.workspace, n.id, n.name, n.title, n.description, n.indicator, n.purpose]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
