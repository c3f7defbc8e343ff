/** The version that a workspace is at; no row when there is no such workspace. Read before a transaction, without its lock. */
export const READ_VERSION = `MATCH (w:Workspace {id: $workspace})
RETURN w.epoch AS epoch, w.revision AS revision, w.name AS name, w {.organisation, .asOf, .spanMax, .minAnswers, .layerWord, .mapping} AS settings`;

export const LOCK = `MATCH (w:Workspace {id: $workspace})
SET w._lock = true`;

/**
 * Takes the workspace's lock and only then looks: the operation, if it has been here before, and where the workspace stands.
 * The second MATCH is what reads after the lock; properties read before it may be older.
 */
export const LOCK_AND_LOOK = `MATCH (lock:Workspace {id: $workspace})
SET lock._lock = true
WITH count(lock) AS locked
MATCH (w:Workspace {id: $workspace})
OPTIONAL MATCH (done:Revision {workspace: $workspace, operation: $operation})
RETURN w.epoch AS epoch, w.revision AS revision, w.changeBytes AS changeBytes,
  w.checkpointRevision AS checkpointRevision, w.checkpointBytes AS checkpointBytes, w.checkpointAt AS checkpointAt,
  done {.epoch, .revision, .at} AS done`;

export const READ_REVISIONS = `MATCH (r:Revision) WHERE r.workspace = $workspace AND r.epoch = $epoch AND r.revision > $after AND r.revision <= $until
OPTIONAL MATCH (p:RevisionPart {workspace: $workspace, epoch: $epoch, revision: r.revision})
WITH r, p ORDER BY r.revision, p.part
RETURN r.revision AS revision, r.format AS format, r.parts AS count, collect(p.data) AS parts ORDER BY revision`;

const READ = `r.epoch AS epoch, r.revision AS revision, r.operation AS operation, r.actor AS actor, r.name AS name, r.at AS at,
  r.kind AS kind, r.of AS of, r.cells AS cells, r.file AS file, r.count AS count, r.format AS format, r.parts AS parts, p.data AS data`;

/** The first part alone: a revision of several is too large to go out as it is. */
export const READ_AFTER = `MATCH (r:Revision) WHERE r.workspace = $workspace AND r.epoch = $epoch AND r.revision > $after AND r.revision <= $until
OPTIONAL MATCH (p:RevisionPart {workspace: $workspace, epoch: $epoch, revision: r.revision, part: 0})
RETURN ${READ} ORDER BY revision`;

/** The newest first. A revision of before it was written what it touches may touch anything. */
export const READ_HISTORY = `MATCH (r:Revision) WHERE r.workspace = $workspace AND r.epoch = $epoch AND r.revision < $before
  AND ($actor IS NULL OR r.actor = $actor) AND ($from IS NULL OR r.at >= $from) AND ($until IS NULL OR r.at < $until)
  AND ($subject IS NULL OR r.subjects IS NULL OR $subject IN r.subjects)
WITH r ORDER BY r.revision DESC LIMIT $first
OPTIONAL MATCH (p:RevisionPart {workspace: $workspace, epoch: $epoch, revision: r.revision, part: 0})
RETURN ${READ} ORDER BY revision DESC`;

/** Who has changed anything, who did last first, each by the last name that was given. */
export const READ_CHANGERS = `MATCH (r:Revision) WHERE r.workspace = $workspace AND r.epoch = $epoch
WITH r.actor AS actor, r.name AS name, max(r.revision) AS last ORDER BY last DESC
WITH actor, collect(name) AS names, max(last) AS last
RETURN actor, head(names) AS name ORDER BY last DESC LIMIT $first`;

/** When a revision was written. */
export const READ_MOMENT = `MATCH (r:Revision {workspace: $workspace, epoch: $epoch, revision: $revision}) RETURN r.at AS at`;

/** The last revision before a moment. */
export const READ_LAST_BEFORE = `MATCH (r:Revision) WHERE r.workspace = $workspace AND r.epoch = $epoch AND r.revision > 0 AND r.at < $until
RETURN r.revision AS revision, r.at AS at ORDER BY r.revision DESC LIMIT 1`;

/** Where several workspaces stand; no row for one that is gone. */
export const READ_VERSIONS = `UNWIND $workspaces AS id MATCH (w:Workspace {id: id})
RETURN w.id AS workspace, w.epoch AS epoch, w.revision AS revision`;

export const FIND_OPERATION = `MATCH (r:Revision {workspace: $workspace, operation: $operation})
RETURN r.operation AS operation, r.epoch AS epoch, r.revision AS revision, r.at AS at`;

export const RECORD_REVISION = `MATCH (w:Workspace {id: $workspace})
SET w.revision = $revision, w.changedAt = $at, w.changeBytes = $changeBytes,
  w.importedFile = coalesce($file, w.importedFile), w.importedAt = CASE WHEN $file IS NULL THEN w.importedAt ELSE $at END
CREATE (:Revision {workspace: $workspace, epoch: w.epoch, revision: $revision, operation: $operation, actor: $actor, name: $name, at: $at,
  kind: $kind, of: $of, cells: $cells, file: $file, count: $count, subjects: $subjects, format: $format, parts: size($parts)})
FOREACH (i IN range(0, size($parts) - 1) |
  CREATE (:RevisionPart {workspace: $workspace, epoch: w.epoch, revision: $revision, part: i, data: $parts[i]}))`;

export const RECORD_CHECKPOINT = `MATCH (lock:Workspace {id: $workspace})
SET lock._lock = true
WITH count(lock) AS locked
MATCH (w:Workspace {id: $workspace})
WHERE w.epoch = $epoch AND coalesce(w.checkpointRevision, -1) < $revision
SET w.checkpointRevision = $revision, w.checkpointBytes = $bytes, w.checkpointAt = $changeBytes
CREATE (:Checkpoint {workspace: $workspace, epoch: $epoch, revision: $revision, format: $format, parts: size($parts)})
FOREACH (i IN range(0, size($parts) - 1) |
  CREATE (:CheckpointPart {workspace: $workspace, epoch: $epoch, revision: $revision, part: i, data: $parts[i]}))`;

export const READ_CHECKPOINT = `MATCH (c:Checkpoint) WHERE c.workspace = $workspace AND c.epoch = $epoch AND c.revision <= $revision
WITH c ORDER BY c.revision DESC LIMIT 1
OPTIONAL MATCH (p:CheckpointPart {workspace: $workspace, epoch: $epoch, revision: c.revision})
WITH c, p ORDER BY p.part
RETURN c.revision AS revision, c.format AS format, c.parts AS count, collect(p.data) AS parts`;
