/** A number as it was read; `doubtful` when a dot was taken for a thousands separator. */
export type NumberReading =
  | { readonly ok: true; readonly value: number; readonly doubtful: boolean }
  | { readonly ok: false; readonly suggestion: string | null };

const SPACE = '[ \\u00a0\\u2009\\u202f]';
const PLAIN = /^\d+$/;
const COMMA = /^\d+,\d+$/;
const DOT = /^(\d+)\.(\d+)$/;
const DOT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+,\d+$/;
const ONLY_DOT_GROUPS = /^[1-9]\d{0,2}(\.\d{3}){2,}$/;
const SPACE_GROUPS = new RegExp(`^\\d{1,3}(${SPACE}\\d{3})+(,\\d+)?$`);
const SPACE_GROUPS_DOT = new RegExp(`^\\d{1,3}(${SPACE}\\d{3})+\\.(\\d{1,2}|\\d{4,})$`);
const SPACES = new RegExp(SPACE, 'g');
const ENGLISH_GROUPS = /^\d{1,3}(,\d{3})+\.\d+$/;

function magnitude(text: string): { value: number; doubtful: boolean } | null {
  if (PLAIN.test(text)) return { value: Number(text), doubtful: false };
  if (COMMA.test(text)) return { value: Number(text.replace(',', '.')), doubtful: false };
  const dot = DOT.exec(text);
  if (dot) {
    const [, before = '', after = ''] = dot;
    const thousands = after.length === 3 && before.length <= 3 && !/^0+$/.test(before);
    return { value: Number(thousands ? before + after : text), doubtful: thousands };
  }
  if (DOT_GROUPS.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')), doubtful: false };
  if (ONLY_DOT_GROUPS.test(text)) return { value: Number(text.replaceAll('.', '')), doubtful: true };
  if (SPACE_GROUPS.test(text)) return { value: Number(text.replace(SPACES, '').replace(',', '.')), doubtful: false };
  if (SPACE_GROUPS_DOT.test(text)) return { value: Number(text.replace(SPACES, '')), doubtful: false };
  return null;
}

/** The nearest text that would be read as a number: without a unit behind it, with a nought before the comma, without English grouping. */
function suggestionFor(text: string): string | null {
  const bare = text
    .replace(/^\+/, '')
    .replace(/\s*(%|pct\.?|kr\.?|,-)$/i, '')
    .trim();
  const tidy = ENGLISH_GROUPS.test(bare)
    ? bare.replaceAll(',', '').replace('.', ',')
    : bare.replace(/^(-?)([.,]\d+)$/, '$10$2').replace(/^(-?\d+)[.,]$/, '$1');
  return tidy !== text && readDecimal(tidy, false).ok ? tidy : null;
}

/**
 * Reads a decimal number as workbook.md writes them: `5.8`, `5,8`, `1.120,5`, `1 120,5` (the spaces may be no-break), a minus in front.
 * A dot before exactly three digits, after one to three that are not all nought, parts thousands, and is doubtful.
 */
export function readDecimal(text: string, suggest = true): NumberReading {
  const negative = /^[-\u2212]/.test(text);
  const read = magnitude(negative ? text.slice(1) : text);
  if (!read || !Number.isFinite(read.value)) return { ok: false, suggestion: suggest ? suggestionFor(text) : null };
  // A minus before nought is nought: −0 would come back as another value than it went out.
  return { ok: true, value: negative && read.value !== 0 ? -read.value : read.value, doubtful: read.doubtful };
}
