import { countLeaders, lineOfSightWords } from '@kaskade/wording';
import type { JSX } from 'react';
import { unitFigures } from '../reading/figures';
import { Icon } from '../ui/Icon';
import { PejlemaerkeTag } from '../ui/PejlemaerkeTag';
import { pejlemaerkeMarks } from '../reading/figures';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import { LevelLeaders } from './LevelLeaders';
import type { LineProps } from './ListLine';
import type { Section } from './sections';
import lines from './Lines.module.css';
import css from './SectionLine.module.css';

/** The heading of a level, a unit or a pejlemærke: name, counts, leader marks, line of sight. */
export function SectionLine({
  section,
  reading,
  place,
  active,
  open,
  onToggle,
}: LineProps & { readonly section: Section }): JSX.Element {
  const words = useWords();
  const { graph, report } = reading;
  const mark = section.split === 'pejlemaerke' ? pejlemaerkeMarks(graph).get(section.id ?? '') : undefined;
  return (
    <div
      role="row"
      aria-rowindex={place.rowIndex}
      data-row={section.key}
      className={`${lines.line} ${css.section}`}
      style={{ transform: `translateY(${place.top}px)`, height: place.height }}
    >
      <div role="rowheader" aria-colspan={7} className={css.heading}>
        <button type="button" className={css.twist} aria-expanded={open} tabIndex={active ? 0 : -1} onClick={onToggle}>
          <Icon name={open ? 'down' : 'right'} size={14} />
          {mark !== undefined && <PejlemaerkeTag code={mark.code} place={mark.place} />}
          <b>{section.name}</b>
        </button>
        <span>{counts()}</span>
        {section.split === 'level' && section.id !== null && <LevelLeaders reading={reading} level={section.id} />}
        <Sight {...sight(reading, section)} />
      </div>
    </div>
  );

  function counts(): string {
    const goals = words.say('labels.count.goal', { count: section.of });
    const level = section.split === 'level' ? graph.nodes.level.get(section.id ?? '') : undefined;
    const figures = report.levels.find(({ id }) => id === section.id);
    return level === undefined || figures === undefined
      ? goals
      : `${goals} · ${countLeaders(level, figures.leaders, words.language)}`;
  }

  function sight({ report: { levels } }: Reading, { split, id }: Section): { text: string | null; why?: string } {
    if (split === 'level') {
      const level = levels.find((one) => one.id === id);
      const said = level === undefined ? null : lineOfSightWords(level, report, words.language);
      return said === null ? { text: null } : { text: said.share, why: `${said.why}. ${said.explain}` };
    }
    const figures = split === 'unit' && id !== null ? unitFigures(report, id) : null;
    if (figures === null || figures.leaders === 0) return { text: null };
    const of = words.say('labels.ofCount', { count: figures.connected, of: figures.leaders });
    return { text: `${words.say('labels.lineOfSight')} ${of}`, why: words.say('figures.unit.explain') };
  }
}

/** The share, and how it is counted where the pointer rests on it. */
function Sight({ text, why }: { readonly text: string | null; readonly why?: string }): JSX.Element {
  return (
    <span className={css.sight} title={why}>
      {text}
    </span>
  );
}
