import { bandLabel, bandSpoken, countLeaders, formatPercent, levelName } from '@kaskade/wording';
import { SPINE_TEXT, SPINE_WIDTH } from '../geometry';
import type { Lane, PlacedText, TextRun } from '../map-diagram';
import { ellipsis } from '../text/break-text';
import { placed, run, runsWidth, STYLES } from '../text/styles';
import type { LaneFrame, Scene } from './scene';
import type { Words } from './words';
import { phrase } from '../text/phrase';

const BAR = { width: 40, height: 4 };
const LINE = { first: 16, next: 14.5 };
/** From the top of a line box to its baseline: 16 px of 12.5, 14.5 px of 11.5. */
const BASELINE = { first: 12.5, next: 11.3 };

/** The header of a lane: name, `9 mål · 3 politiske ejere`, and the bar with `Rød tråd 80 %`. */
export function laneOf(scene: Scene, frame: LaneFrame, right: number, left: number, words: Words): Lane {
  const { level, figures } = scene.facts.levels[frame.rank] ?? {};
  if (!level || !figures) throw new RangeError(`no level of rank ${frame.rank}`);
  const { language } = words;
  const y = frame.top + 9;
  const counts = `${phrase('labels.count.goal', { count: figures.goals }, language)} · ${countLeaders(level, figures.leaders, language)}`;
  const header = [
    placed(SPINE_TEXT, y + 13.5, [
      run(ellipsis(levelName(level, language), STYLES.laneName, SPINE_WIDTH - 8), STYLES.laneName, 'ink'),
    ]),
    placed(SPINE_TEXT, y + 30, [run(ellipsis(counts, STYLES.figures, SPINE_WIDTH - 8), STYLES.figures, 'ink2')]),
  ];
  if (figures.lineOfSight !== null) {
    const text = phrase('labels.lineOfSightShare', { share: formatPercent(figures.lineOfSight, language) }, language);
    header.push(placed(SPINE_TEXT + BAR.width + 6, y + 52, [run(text, STYLES.figures, 'ink2')]));
  }
  return {
    level: level.id,
    name: levelName(level, language),
    rank: frame.rank,
    box: { x: left, y: frame.top, width: right - left, height: frame.bottom - frame.top },
    rows: frame.rows,
    header,
    bar: { box: { x: SPINE_TEXT, y: y + 46, ...BAR }, share: figures.lineOfSight },
    empty:
      figures.goals > 0
        ? null
        : placed(scene.left + 6, (frame.rows[0] ?? 0) + 33, [
            run(phrase('labels.laneEmpty', {}, language), STYLES.figures, 'ink3'),
          ]),
  };
}

/** The band's label, beside its wool: as many of the five lines as it has. */
export function bandLabelLines(scene: Scene, rank: number, words: Words): PlacedText[] {
  const figures = scene.facts.boundaries[rank];
  const band = scene.bands[rank];
  if (!figures || !band) return [];
  const { language } = words;
  const label = bandLabel(figures, scene.facts.graph.settings.layerWord, language);
  const first = [run(label.layer, STYLES.bandName, 'ink')];
  if (label.grade !== null) first.push(run(` · ${label.grade}`, STYLES.bandClass, 'woolink'));
  const counted = (text: string | null, count: number, of: number): TextRun[][] => {
    if (text === null) return [];
    const share = phrase('labels.ofCount', { count, of }, language);
    if (!text.startsWith(share)) return [[run(text, STYLES.figures, 'ink2')]];
    return [[run(share, STYLES.strongFigures, 'ink'), run(text.slice(share.length), STYLES.figures, 'ink2')]];
  };
  const passed = counted(label.passed, figures.down.passed, figures.down.of);
  const connected = counted(label.connected, figures.up.connected, figures.up.of);
  const unmapped = label.unmapped === null ? [] : [[run(label.unmapped, STYLES.figures, 'ink3')]];
  const [leaders] = connected;
  if (leaders && unmapped[0]) {
    const joined = [...leaders, run(' · ', STYLES.figures, 'ink3'), ...unmapped[0]];
    // Where there is room the third and the fourth line stand on one.
    if (runsWidth(joined) <= SPINE_WIDTH) {
      connected.splice(0, 1, joined);
      unmapped.pop();
    }
  }
  const mapped = label.mapped === null ? [] : [[run(label.mapped, STYLES.figures, 'ink3')]];
  const rows = [first, ...againstLine(scene, rank, words), ...passed, ...connected, ...unmapped, ...mapped];
  const height = LINE.first + (rows.length - 1) * LINE.next;
  const middle = (band.top + band.bottom) / 2;
  // A first line that is wider than the spine stands clear above the wool.
  const lowest = runsWidth(first) > SPINE_WIDTH ? band.top - LINE.first : band.slotBottom - height - 1;
  const top = Math.max(band.slotTop + 1, Math.min(middle - height / 2, lowest));
  return rows.map((runs, i) =>
    placed(SPINE_TEXT, i === 0 ? top + BASELINE.first : top + LINE.first + (i - 1) * LINE.next + BASELINE.next, runs),
  );
}

/** `Før: 64 %`: the figure of the map that this one is seen against, under that of this one. */
function againstLine(scene: Scene, rank: number, words: Words): TextRun[][] {
  const said = againstWords(scene, rank, words);
  return said === null ? [] : [[run(said, STYLES.strongFigures, 'accent2')]];
}

function againstWords({ facts, against }: Scene, rank: number, { language }: Words): string | null {
  const figures = facts.boundaries[rank];
  const other = against?.bands.find(({ upper, lower }) => upper === figures?.upper && lower === figures.lower);
  if (against === null || other === undefined) return null;
  const share = other.index === null ? phrase('compare.none', {}, language) : formatPercent(other.index, language);
  return phrase('compare.bandOf', { when: phrase(`compare.was.${against.is}`, {}, language), share }, language);
}

/** The accessible name of a band. */
export function bandName(scene: Scene, rank: number, words: Words): string {
  const figures = scene.facts.boundaries[rank];
  const upper = scene.facts.levels[rank]?.level;
  const lower = scene.facts.levels[rank + 1]?.level;
  if (!figures || !upper || !lower) return '';
  const spoken = bandSpoken(figures, { upper, lower }, scene.facts.graph.settings.layerWord, words.language);
  const against = againstWords(scene, rank, words);
  return against === null ? spoken : `${spoken} ${against}.`;
}
