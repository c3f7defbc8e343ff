import { COLOURS, type DisplayItem, type TextRun, type Theme, type Tone } from '@kaskade/diagram';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no way to write control characters, nor half a surrogate pair.
const FORBIDDEN = /\p{Cs}|[\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

/** A text as XML content or attribute value. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign: string) => ESCAPES[sign] ?? sign);

/** A number as SVG writes it: two decimals at most. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Writes display items as SVG elements; clip paths get ids `c1`, `c2` … in order. */
export function svgItems(items: readonly DisplayItem[], theme: Theme): string {
  const colours = COLOURS[theme];
  let clips = 0;

  const paint = (item: Extract<DisplayItem, { type: 'path' | 'rect' }>): string => {
    let text = ` fill="${item.fill === undefined ? 'none' : colours[item.fill]}"`;
    if (item.stroke !== undefined)
      text += ` stroke="${colours[item.stroke]}" stroke-width="${n(item.strokeWidth ?? 1)}"`;
    if (item.dash) text += ` stroke-dasharray="${item.dash.map(n).join(' ')}"`;
    if (item.cap) text += ` stroke-linecap="${item.cap}"`;
    if (item.join) text += ` stroke-linejoin="${item.join}"`;
    if (item.opacity !== undefined) text += ` opacity="${n(item.opacity)}"`;
    return text;
  };

  const write = (item: DisplayItem): string => {
    switch (item.type) {
      case 'path':
        return `<path d="${item.d}"${paint(item)}/>`;
      case 'rect': {
        const radius =
          item.radius === undefined ? '' : ` rx="${n(Math.min(item.radius, item.width / 2, item.height / 2))}"`;
        return `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(Math.max(0, item.width))}" height="${n(Math.max(0, item.height))}"${radius}${paint(item)}/>`;
      }
      case 'text':
        return textElement(item, colours);
      case 'group':
        return groupElement(item);
      default:
        return item satisfies never;
    }
  };

  const groupElement = (group: Extract<DisplayItem, { type: 'group' }>): string => {
    let inner = group.items.map(write).join('\n');
    if (group.repeat) {
      const { shift, step, count } = group.repeat;
      const once = inner;
      inner = Array.from(
        { length: count },
        (_, i) => `<g transform="translate(${n(shift + step * i)} 0)">${once}</g>`,
      ).join('');
    }
    let attributes = '';
    if (group.role) attributes += ` class="${escaped(group.role)}"`;
    if (group.id !== undefined) attributes += ` data-id="${escaped(group.id)}"`;
    if (group.opacity !== undefined) attributes += ` opacity="${n(group.opacity)}"`;
    const title = group.name === undefined ? '' : `<title>${escaped(group.name)}</title>`;
    if (group.move) attributes += ` transform="translate(${n(group.move.x)} ${n(group.move.y)})"`;
    if (group.name !== undefined) attributes += ` role="group" aria-label="${escaped(group.name)}"`;
    if (group.clip !== undefined) {
      const id = `c${++clips}`;
      return `<clipPath id="${id}"><path d="${group.clip}"/></clipPath><g clip-path="url(#${id})"${attributes}>${title}${inner}</g>`;
    }
    return attributes === '' ? (inner === '' ? '' : `<g>${inner}</g>`) : `<g${attributes}>${title}${inner}</g>`;
  };

  return items.map(write).join('\n');
}

/** Half the height of a capital, in em: what centres turned text. */
const HALF_CAPITAL = 0.36;

function textElement(item: Extract<DisplayItem, { type: 'text' }>, colours: Readonly<Record<Tone, string>>): string {
  const size = item.runs[0]?.size ?? 12;
  const place = item.turned
    ? `transform="translate(${n(item.x - size * HALF_CAPITAL)} ${n(item.y)}) rotate(90)"`
    : `x="${n(item.x)}" y="${n(item.y)}"`;
  const anchor = item.anchor === 'start' ? '' : ` text-anchor="${item.anchor}"`;
  const halo =
    item.halo === undefined
      ? ''
      : ` stroke="${colours[item.halo]}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const opacity = item.opacity === undefined ? '' : ` opacity="${n(item.opacity)}"`;
  const [only] = item.runs;
  if (item.runs.length === 1 && only)
    return `<text ${place}${anchor}${opacity}${halo}${font(only, colours)}>${escaped(only.text)}</text>`;
  const runs = item.runs.map((run) => `<tspan${font(run, colours)}>${escaped(run.text)}</tspan>`).join('');
  return `<text xml:space="preserve" ${place}${anchor}${opacity}${halo}>${runs}</text>`;
}

function font(run: TextRun, colours: Readonly<Record<Tone, string>>): string {
  const tracking = run.tracking === 0 ? '' : ` letter-spacing="${run.tracking}em"`;
  return ` font-size="${run.size}" font-weight="${run.weight}"${tracking} fill="${colours[run.tone]}"`;
}
