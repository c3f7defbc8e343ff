/** A tag of an XML text, with where it stands. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  readonly type: 'open' | 'close' | 'empty';
}

/** The tags of an XML text in order; comments, CDATA, instructions and `>` inside attribute values are passed over. */
export function* tagsOf(xml: string, from = 0): Generator<Tag> {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = xml.startsWith('<!--', at)
      ? '-->'
      : xml.startsWith('<![CDATA[', at)
        ? ']]>'
        : xml[at + 1] === '?'
          ? '?>'
          : null;
    if (skipped !== null) {
      const end = xml.indexOf(skipped, at);
      if (end < 0) return;
      at = end + skipped.length;
      continue;
    }
    const end = tagEnd(xml, at);
    if (end < 0) return;
    const isClose = xml[at + 1] === '/';
    const full = /^[^\s/>]+/.exec(xml.slice(at + (isClose ? 2 : 1), end))?.[0] ?? '';
    const colon = full.indexOf(':');
    yield {
      name: full.slice(colon + 1),
      prefix: full.slice(0, colon + 1),
      start: at,
      end,
      type: isClose ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open',
    };
    at = end;
  }
}

function tagEnd(xml: string, start: number): number {
  let quote = '';
  for (let i = start; i < xml.length; i++) {
    const char = xml[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  return -1;
}

/** The value of an attribute in a tag's text, as written; null where it has none. */
export function attributeOf(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? (match[1] ?? match[2] ?? '') : null;
}

/** The tag's text with an attribute set; the value needs no escaping. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, `$1"${value}"`);
  return tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

/** An edit of a text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits done; they must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), inserted);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The first element of a name: its open tag and where it ends; null where there is none. */
export function elementOf(xml: string, name: string, from = 0): { readonly open: Tag; readonly close: Tag } | null {
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tagsOf(xml, from)) {
    if (tag.name !== name) continue;
    if (tag.type === 'empty' && !open) return { open: tag, close: tag };
    if (tag.type === 'open') {
      open ??= tag;
      depth++;
    } else if (tag.type === 'close' && open && --depth === 0) return { open, close: tag };
  }
  return null;
}
