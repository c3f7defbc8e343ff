import { cascadeId, fieldsOf, sources, targets, type Change, type FieldValue, type Graph } from '@kaskade/domain';
import { kindOf } from '../import-context';
import { LINK_COLUMNS } from '../link-columns';
import type { ColumnRule, NodeSheetKey } from '../schema';
import type { CellValue } from '../table';

/** The changes that give a node of a sheet a value in a column: a field is set, what is no longer linked is unlinked, what is new is linked. */
export function cellChanges(
  graph: Graph,
  sheet: NodeSheetKey,
  column: ColumnRule,
  id: string,
  value: CellValue,
): readonly Change[] {
  const { holds } = column;
  if (holds.type === 'id') return [];
  if (holds.type === 'field') {
    const kind = kindOf(sheet);
    const node = graph.nodes[kind].get(id);
    const from = node === undefined ? null : fieldsOf(node)[holds.field]!;
    const to = value as FieldValue;
    return node === undefined || from === to ? [] : [{ type: 'set', kind, id, field: holds.field, from, to }];
  }
  const ids = value === null ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  if (sheet === 'goals' && column.key === 'parents') return parentChanges(graph, id, ids);
  const steps = LINK_COLUMNS.filter((one) => one.sheet === sheet && one.column === column.key).map(
    ({ link, row, prefix }) => {
      const wanted = prefix
        ? ids.filter((other) => other.startsWith(`${prefix}:`)).map((other) => other.slice(prefix.length + 1))
        : ids;
      const present = row === 'from' ? targets(graph, link, id) : sources(graph, link, id);
      const ends = (other: string) => (row === 'from' ? { from: id, to: other } : { from: other, to: id });
      return {
        gone: present.filter((other) => !wanted.includes(other)).map((other) => ({ link, ...ends(other) })),
        come: wanted.filter((other) => !present.includes(other)).map((other) => ({ link, ...ends(other) })),
      };
    },
  );
  // What a node may be linked with once only is unlinked first, of whichever kind it was.
  return [
    ...steps.flatMap(({ gone }) => gone.map((ends): Change => ({ type: 'unlink', ...ends }))),
    ...steps.flatMap(({ come }) => come.map((ends): Change => ({ type: 'link', ...ends }))),
  ];
}

/** A goal's parents anew. The primary one stays so while it stays; else it is the first in the list, as in a workbook. */
function parentChanges(graph: Graph, child: string, wanted: readonly string[]): readonly Change[] {
  const present = sources(graph, 'cascadesTo', child);
  const isPrimary = (parent: string): boolean => graph.cascade.get(cascadeId(parent, child))?.primary === true;
  const primary = present.find((parent) => isPrimary(parent) && wanted.includes(parent)) ?? wanted[0];
  const link = 'cascadesTo';
  return [
    ...present
      .filter((parent) => !wanted.includes(parent))
      .map((from): Change => ({ type: 'unlink', link, from, to: child })),
    ...wanted
      .filter((parent) => !present.includes(parent))
      .map((from): Change => ({ type: 'link', link, from, to: child, fields: { primary: from === primary } })),
    ...present
      .filter((parent) => parent === primary && !isPrimary(parent))
      .map((parent): Change => ({
        ...{ type: 'set', kind: 'cascade', id: cascadeId(parent, child), field: 'primary', from: false, to: true },
      })),
  ];
}
