import { useCallback, useEffect, useRef, useState } from 'react';
import type { PastRevision } from './past-revision';
import { readHistory, type HistoryQuestion } from './read-history';

interface Shown {
  readonly status: 'loading' | 'ready' | 'error';
  readonly revisions: readonly PastRevision[];
  readonly before: number | null;
}

export interface PastRevisions extends Shown {
  /** Reads the next page, or the one that could not be read again. */
  readonly more: () => void;
}

const START: Shown = { status: 'loading', revisions: [], before: null };

/** The revisions of a workspace that a question asks for, page by page. `question` must stay the same object while it is the same. */
export function useHistory(workspace: string, question: HistoryQuestion): PastRevisions {
  const [shown, setShown] = useState(START);
  // An answer that comes after another question was put is nobody's.
  const asked = useRef(0);
  const read = useCallback(
    (before: number | null, known: readonly PastRevision[]): void => {
      const number = ++asked.current;
      setShown({ status: 'loading', revisions: known, before });
      readHistory(workspace, question, before).then(
        (page) => {
          if (number !== asked.current) return;
          setShown({ status: 'ready', revisions: [...known, ...page.revisions], before: page.before });
        },
        () => number === asked.current && setShown({ status: 'error', revisions: known, before }),
      );
    },
    [workspace, question],
  );
  useEffect(() => read(null, []), [read]);
  const { before, revisions } = shown;
  return { ...shown, more: () => read(before, revisions) };
}
