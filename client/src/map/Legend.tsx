import { levelInSentence, type SayKey } from '@kaskade/wording';
import type { JSX, ReactNode } from 'react';
import { useAgainst } from '../graph/use-against';
import { useCascade } from '../graph/use-cascade';
import { LeaderMark } from '../ui/LeaderMark';
import { SeverityIcon } from '../ui/SeverityIcon';
import { useWords } from '../view/use-words';
import css from './Legend.module.css';
import { AGAINST_MARKS, CARD_MARKS, END_MARKS, LINE_MARKS, WoolMark } from './legend-marks';

/** *Signaturer*: every mark that can stand on the map, in groups. */
export function Legend(): JSX.Element {
  const { say, language } = useWords();
  const { graph, report } = useCascade();
  const against = useAgainst();
  const origin = report.penetration.origin === null ? undefined : graph.nodes.level.get(report.penetration.origin);
  const level = origin ? levelInSentence(origin, language) : say('labels.level.none');
  const row = (mark: ReactNode, words: string): JSX.Element => (
    <li key={words} className={css.row}>
      <span className={css.mark}>{mark}</span>
      {words}
    </li>
  );
  const drawn = (marks: readonly (readonly [SayKey, JSX.Element])[]): JSX.Element[] =>
    marks.map(([key, shapes]) =>
      row(
        <svg width="22" height="20" viewBox="0 0 22 20" fill="none" aria-hidden="true">
          {shapes}
        </svg>,
        say(key, { origin: level }),
      ),
    );
  return (
    <div className={css.legend}>
      <div>
        <h3>{say('shell.legend.lines')}</h3>
        <ul>{drawn(LINE_MARKS)}</ul>
        <h3>{say('shell.legend.cards')}</h3>
        <ul>
          {drawn(CARD_MARKS)}
          {row(<SeverityIcon severity="low" size={12} />, say('labels.datePassed'))}
          {row(<SeverityIcon severity="medium" size={12} />, say('labels.noOwner'))}
        </ul>
        {against !== null && (
          <>
            <h3>{say(`compare.legend.${against.is}`)}</h3>
            <ul>{drawn(AGAINST_MARKS)}</ul>
          </>
        )}
      </div>
      <div>
        <h3>{say('shell.legend.ends')}</h3>
        <ul>{drawn(END_MARKS)}</ul>
        <h3>{say('shell.legend.leaders')}</h3>
        <ul>
          {row(<LeaderMark state="connected" />, say('shell.legend.connected'))}
          {row(<LeaderMark state="notConnected" />, say('shell.legend.notConnected'))}
          {row(<LeaderMark state="unmapped" />, say('shell.legend.unmapped'))}
        </ul>
        <h3>{say(`labels.layer.${graph.settings.layerWord}`)}</h3>
        <ul>
          {row(<WoolMark kind="open" />, say('shell.legend.open'))}
          {row(<WoolMark kind="noticeable" />, say('shell.legend.noticeable'))}
          {row(<WoolMark kind="dense" />, say('shell.legend.dense'))}
          {row(<WoolMark kind="hatched" />, say('shell.legend.hatched'))}
          {row(<WoolMark kind="none" />, say('labels.band.notMeasurable'))}
          {row(<WoolMark kind="opening" />, say('shell.legend.opening'))}
        </ul>
      </div>
    </div>
  );
}
