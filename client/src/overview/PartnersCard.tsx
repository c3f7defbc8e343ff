import { likelyPartners } from '@kaskade/analysis';
import { targets } from '@kaskade/domain';
import { formatPercent } from '@kaskade/wording';
import { useMemo, useState, type JSX } from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { useWords } from '../view/use-words';
import css from './PartnersCard.module.css';

/** The connections that would lower the densest layer most. It asks whether they are right; it never makes them. */
export function PartnersCard({ graph, index }: Pick<Reading, 'graph' | 'index'>): JSX.Element | null {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const partners = useMemo(() => likelyPartners(index), [index]);
  if (partners === null) return null;
  const share = {
    before: formatPercent(partners.before, words.language),
    after: formatPercent(partners.after, words.language),
  };
  const count = partners.pairs.length;
  const goal = (id: string): JSX.Element => (
    <NodeLink to={{ type: 'goal', id }} screen="kaskade">
      {graph.nodes.goal.get(id)?.title ?? id}
    </NodeLink>
  );
  return (
    <section className={css.card} aria-labelledby="partners">
      <header className={css.head}>
        <h2 id="partners">
          {count === 3
            ? words.say('labels.threeLinks', share)
            : words.say('labels.threeLinksFewer', { count, ...share })}
        </h2>
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.say('labels.areTheyRight')}
        </Button>
      </header>
      <ul>
        {partners.pairs.map(({ parent, child }) => (
          <li key={`${parent}->${child}`}>
            <p className={css.pair}>
              {goal(parent)}
              <Icon name="arrowRight" size={12} />
              <span className="hidden-visually">{words.say('screens.partners.carriedOnBy')}</span>
              {goal(child)}
            </p>
            {open && (
              <p className={css.why}>{words.say('screens.partners.why', { pejlemaerke: shared(parent, child) })}</p>
            )}
          </li>
        ))}
      </ul>
      <p className={css.why}>{open ? words.say('screens.partners.youDecide') : words.say('labels.threeLinksWhy')}</p>
    </section>
  );

  /** The pejlemærker that both goals support, by name. */
  function shared(parent: string, child: string): string {
    const below = new Set(targets(graph, 'goalSupports', child));
    return targets(graph, 'goalSupports', parent)
      .filter((id) => below.has(id))
      .map((id) => graph.nodes.pejlemaerke.get(id)?.name ?? id)
      .join(', ');
  }
}
