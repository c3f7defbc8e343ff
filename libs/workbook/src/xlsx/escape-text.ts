const ESCAPED = /_x([0-9a-fA-F]{4})_/g;
/** What XML cannot hold or would change (control characters, return, non-characters), and what already looks escaped. */

const TO_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-fA-F]{4}_)/g;

/** Takes a text of a workbook's XML and gives what is meant: `_x000D_` is a return (ECMA-376, ST_Xstring). */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** A text as an element of a workbook's XML holds it, ST_Xstring and XML both escaped. */
export const escapeText = (text: string): string =>
  escapeXml(text.replace(TO_ESCAPE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));

/** A text as XML holds it, in an element or between double quotes. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
