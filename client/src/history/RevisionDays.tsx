import { formatClock, formatInstant } from '@kaskade/wording';
import { useState, type JSX } from 'react';
import { dayInDenmark } from '../graph/today';
import { Button } from '../ui/Button';
import css from './RevisionDays.module.css';
import type { PastRevision } from './past-revision';
import { revisionWords, type Reader } from './revision-words';

/** So many sentences of a revision are shown at once; the rest is folded. */
const SHOWN_AT_ONCE = 6;

/** Revisions by the day that they were written on, in sentences. */
export function RevisionDays({
  revisions,
  reader,
  isOfSubject,
  people,
  onOpen,
}: {
  readonly revisions: readonly PastRevision[];
  readonly reader: Reader;
  /** Whether they are only what touches one node. */
  readonly isOfSubject: boolean;
  /** What each actor is called. */
  readonly people: ReadonlyMap<string, string>;
  /** Opens the map as it was after one. */
  readonly onOpen: (revision: PastRevision) => void;
}): JSX.Element {
  const { say, language } = reader.words;
  const days = new Map<string, PastRevision[]>();
  for (const revision of revisions) {
    const day = dayInDenmark(new Date(revision.at));
    days.set(day, [...(days.get(day) ?? []), revision]);
  }
  return (
    <>
      {[...days].map(([day, ofDay]) => (
        <section key={day} className={css.day}>
          <h3>{reader.words.date(day)}</h3>
          <ol>
            {ofDay.map((revision) => (
              <li key={`${revision.epoch}.${revision.revision}`} className={css.revision}>
                <p className={css.who}>
                  <time dateTime={revision.at}>{formatClock(revision.at, language)}</time>{' '}
                  <b>{people.get(revision.actor)}</b>
                </p>
                <Sentences revision={revision} reader={reader} isOfSubject={isOfSubject} />
                <Button
                  look="ghost"
                  size="small"
                  icon="eye"
                  aria-label={say('history.past.openAt', { when: formatInstant(revision.at, language) })}
                  title={say('history.past.open')}
                  onClick={() => onOpen(revision)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Sentences({
  revision,
  reader,
  isOfSubject,
}: {
  readonly revision: PastRevision;
  readonly reader: Reader;
  readonly isOfSubject: boolean;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { head, sentences, rest } = revisionWords(revision, reader, isOfSubject);
  const isFolded = !isOpen && sentences.length > SHOWN_AT_ONCE;
  // What has a head of its own says enough by it; of what has not, the first ones are its head.
  const shown = isFolded ? sentences.slice(0, head === null ? SHOWN_AT_ONCE - 1 : 0) : sentences;
  return (
    <div className={css.said}>
      {head !== null && <p>{head}</p>}
      {shown.map((sentence, at) => (
        <p key={at}>{sentence}</p>
      ))}
      {isFolded ? (
        <Button look="text" size="small" onClick={() => setOpen(true)}>
          {reader.words.say('history.fold', { count: sentences.length - shown.length })}
        </Button>
      ) : (
        rest !== null && <p className={css.rest}>{rest}</p>
      )}
    </div>
  );
}
