import { fieldNames, fieldRule, fieldsOf, type LinkKind, type NodeKind } from '@kaskade/domain';
import type { SayKey } from '@kaskade/wording';
import type { JSX } from 'react';
import { useWords } from '../view/use-words';
import { choicesOf, fieldLabel } from './field-words';
import { LinkField } from './LinkField';
import { useShown } from './use-shown';
import { ValueField } from './ValueField';
import css from './ValueField.module.css';

interface LinkRow {
  readonly label: SayKey;
  readonly links: readonly LinkKind[];
  /** Which end of the links the node is. */
  readonly end: 'from' | 'to';
}

/** What a node of each kind is linked to, in the order of its form. A goal has a form of its own. */
const LINKS: { readonly [K in Exclude<NodeKind, 'goal'>]: readonly LinkRow[] } = {
  level: [],
  unit: [
    { label: 'screens.unit.parent', links: ['partOf'], end: 'from' },
    { label: 'screens.unit.leaders', links: ['inUnit'], end: 'to' },
  ],
  leader: [
    { label: 'labels.kind.level', links: ['leaderLevel'], end: 'from' },
    { label: 'labels.kind.unit', links: ['inUnit'], end: 'from' },
    { label: 'screens.leader.superior', links: ['reportsTo'], end: 'from' },
    { label: 'screens.leader.owns', links: ['owns'], end: 'from' },
    { label: 'screens.leader.responsible', links: ['responsibleFor'], end: 'from' },
  ],
  pejlemaerke: [
    { label: 'screens.pejlemaerke.goals', links: ['goalSupports'], end: 'to' },
    { label: 'screens.pejlemaerke.initiatives', links: ['initiativeSupports'], end: 'to' },
  ],
  initiative: [
    { label: 'screens.initiative.responsible', links: ['responsibleFor'], end: 'to' },
    { label: 'screens.initiative.goals', links: ['realises'], end: 'from' },
    { label: 'labels.kind.pejlemaerke', links: ['initiativeSupports'], end: 'from' },
  ],
  network: [
    { label: 'screens.network.anchor', links: ['anchoredInLeader', 'anchoredInUnit'], end: 'from' },
    { label: 'screens.network.members', links: ['memberOf'], end: 'to' },
    { label: 'screens.network.facilitators', links: ['facilitates'], end: 'to' },
    { label: 'screens.network.addresses', links: ['addressesPejlemaerke', 'addressesGoal'], end: 'from' },
  ],
};

/** Texts that are said in one line, however long they may be. */
const ONE_LINE: ReadonlySet<string> = new Set(['email', 'framework', 'kind', 'time', 'administration', 'consultants']);

/** Every field and every link of a leader, a unit, a pejlemærke, an initiative or a network, each with its own control. */
export function NodeForm({
  kind,
  id,
}: {
  readonly kind: Exclude<NodeKind, 'goal'>;
  readonly id: string;
}): JSX.Element | null {
  const words = useWords();
  const node = useShown().nodes[kind].get(id);
  if (node === undefined) return null;
  const values = fieldsOf(node);
  return (
    <div className={css.fields}>
      {fieldNames(kind).map((field, place) => (
        <ValueField
          key={field}
          kind={kind}
          id={id}
          field={field}
          value={values[field] ?? null}
          label={fieldLabel(kind, field, words)}
          choices={fieldRule(kind, field)?.type === 'choice' ? choicesOf(kind, field, words) : undefined}
          oneLine={ONE_LINE.has(field)}
          large={place === 0}
        />
      ))}
      {LINKS[kind].map(({ label, links, end }) => (
        <LinkField key={label} label={words.say(label)} links={links} end={end} id={id} />
      ))}
    </div>
  );
}
