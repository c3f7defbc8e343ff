import { CARD_HEIGHT, CARD_WIDTH, COLUMN, EDGE, ROW_GAP, SPINE, SPINE_TEXT } from '../geometry';
import type { Tray } from '../map-diagram';
import { placed, run, STYLES } from '../text/styles';
import type { CardWriter } from './cards';
import type { MapFacts } from '../facts/map-facts';
import type { Words } from './words';
import { phrase } from '../text/phrase';

const PADDING = 10;

/** Goals without a level, in rows above the lanes; null when there is none. */
export function trayOf(facts: MapFacts, right: number, writer: CardWriter, words: Words): Tray | null {
  const unplaced = [...facts.goals.values()].filter(({ rank }) => rank === null);
  if (unplaced.length === 0) return null;
  const perRow = Math.max(1, Math.floor((right - SPINE) / COLUMN));
  const rows = Math.ceil(unplaced.length / perRow);
  const height = rows * CARD_HEIGHT + (rows - 1) * ROW_GAP + 2 * PADDING;
  const count = phrase('labels.count.goal', { count: unplaced.length }, words.language);
  return {
    box: { x: EDGE, y: EDGE, width: right - EDGE, height },
    title: placed(SPINE_TEXT, EDGE + 23, [
      run(phrase('labels.notPlaced', {}, words.language), STYLES.laneName, 'ink'),
      run(` · ${count}`, STYLES.figures, 'ink2'),
    ]),
    cards: unplaced.map((fact, i) => {
      const row = Math.floor(i / perRow);
      const x = SPINE + (i % perRow) * COLUMN + (COLUMN - CARD_WIDTH) / 2;
      return writer.card(
        fact,
        { x, y: EDGE + PADDING + row * (CARD_HEIGHT + ROW_GAP), width: CARD_WIDTH, height: CARD_HEIGHT },
        row,
      );
    }),
  };
}
