const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'aa', ö: 'o', ä: 'ae', ß: 'ss' };

/**
 * A text for comparing: lower case, without accents, Danish letters as they are often typed. `ø`, `oe` and `o` fold to one, so do
 * `å`, `aa`; `é` is `e`.
 */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æøåöäß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/oe/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
