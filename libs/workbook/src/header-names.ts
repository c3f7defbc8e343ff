/** Text as names of sheets and listed values are compared: NFC, without case, trimmed. */
export const foldCase = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** A header as it is compared: also a run of spaces, hyphens and underscores is one underscore, and æ, ø, å are ae, oe, aa. */
export const foldHeader = (text: string): string =>
  foldCase(text)
    .replace(/[\s\-_]+/g, '_')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa');
