import { attributeOf, edited, elementOf, tagsOf, withAttribute, type Edit } from './scan-xml';

export type Severity = 'error' | 'warning';

/** Light red and light yellow, as the import screen has them. */
const FILLS: Readonly<Record<Severity, string>> = { error: 'FFFBE4E1', warning: 'FFFAEFD2' };
const SEVERITIES: readonly Severity[] = ['error', 'warning'];

/** The styles with marked twins of those that are asked for: each is its original but for the fill. */
export interface MarkedStyles {
  readonly xml: string;
  /** The twin of a style; the marks are of no style that was not asked for. */
  readonly twin: (style: number, severity: Severity) => number;
}

/** Takes the styles part and which styles need a twin of which severity. Null where the part is not as expected. */
export function markStyles(
  xml: string,
  wanted: readonly (readonly [style: number, severity: Severity])[],
): MarkedStyles | null {
  const fills = elementOf(xml, 'fills');
  const formats = elementOf(xml, 'cellXfs');
  if (!fills || !formats || fills.open.type === 'empty' || formats.open.type === 'empty') return null;
  const fillCount = children(xml, fills.open.end, fills.close.start).length;
  const originals = children(xml, formats.open.end, formats.close.start);
  const prefix = fills.open.prefix;

  const twins = new Map<string, number>();
  const added: string[] = [];
  for (const [style, severity] of wanted) {
    const key = `${style}:${severity}`;
    const original = originals[style] ?? originals[0];
    if (twins.has(key) || original === undefined) continue;
    twins.set(key, originals.length + added.length);
    const open = [...tagsOf(original)][0]!;
    const tag = original.slice(open.start, open.end);
    const fill = String(fillCount + SEVERITIES.indexOf(severity));
    added.push(withAttribute(withAttribute(tag, 'fillId', fill), 'applyFill', '1') + original.slice(open.end));
  }
  const newFills = SEVERITIES.map(
    (severity) =>
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${FILLS[severity]}"/>` +
      `<${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
  ).join('');
  const edits: Edit[] = [
    { start: fills.close.start, end: fills.close.start, text: newFills },
    { start: formats.close.start, end: formats.close.start, text: added.join('') },
    counted(xml, fills.open, fillCount + SEVERITIES.length),
    counted(xml, formats.open, originals.length + added.length),
  ];
  return { xml: edited(xml, edits), twin: (style, severity) => twins.get(`${style}:${severity}`) ?? style };
}

function counted(xml: string, { start, end }: { readonly start: number; readonly end: number }, count: number): Edit {
  const tag = xml.slice(start, end);
  return { start, end, text: attributeOf(tag, 'count') === null ? tag : withAttribute(tag, 'count', String(count)) };
}

/** The texts of the elements directly between two places. */
function children(xml: string, from: number, to: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tagsOf(xml, from)) {
    if (tag.start >= to) break;
    if (tag.type === 'close') {
      if (--depth === 0) found.push(xml.slice(start, tag.end));
    } else if (tag.type === 'open') {
      if (depth++ === 0) start = tag.start;
    } else if (depth === 0) found.push(xml.slice(tag.start, tag.end));
  }
  return found;
}
