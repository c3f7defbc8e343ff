// Finds "måle" by "mål"; the analyzer folds case and endings, not spelling mistakes (a query does that with ~).
CREATE FULLTEXT INDEX words FOR (n:Level|OrgUnit|Leader|Pejlemaerke|Goal|Initiative|Network)
ON EACH [n.name, n.title, n.description, n.indicator, n.purpose]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
