import { linkSuggestions, type LinkSuggestion } from '@kaskade/analysis';
import { boundaryShort } from '@kaskade/wording';
import { useMemo, type JSX } from 'react';
import { useEdit } from '../editing/use-edit';
import { editsOf } from '../graph/edits/draft-editor';
import { newDraft } from '../graph/edits/kept-drafts';
import { linkNodes } from '../graph/edits/make-changes';
import { NO_EDITS } from '../graph/edits/edit-state';
import { useEditor } from '../graph/use-editor';
import { NodeLink } from '../reading/NodeLink';
import type { Reading } from '../reading/reading';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Table } from '../ui/Table';
import { useView } from '../view/use-view';
import { useWords } from '../view/use-words';
import { Card } from './Card';
import css from './MovesView.module.css';

/** So many links are listed; the rest is counted. */
const LISTED = 100;

/** *Hvad flytter mest*: the links that could be made, the one that lowers its layer most first. Each is tried in a draft; none is made here. */
export function MovesView({ graph, index }: Reading): JSX.Element {
  const words = useWords();
  const { say, number } = words;
  const list = useMemo(() => linkSuggestions(index), [index]);
  const attempt = useAttempt(graph);
  const title = (id: string): string => graph.nodes.goal.get(id)?.title ?? id;
  return (
    <Card title={say('drafts.moves.title')} count={number(list.length)} explain={say('drafts.moves.explain')}>
      {list.length === 0 ? (
        <p className={css.empty}>{say('drafts.moves.none')}</p>
      ) : (
        <div className={css.table}>
          <Table caption={say('drafts.moves.title')}>
            <thead>
              <tr>
                <th scope="col">{say('drafts.moves.link')}</th>
                <th scope="col">{say('drafts.moves.why')}</th>
                <th scope="col">{say('labels.kind.boundary')}</th>
                <th scope="col">{say('drafts.moves.moves')}</th>
                <th scope="col">
                  <span className="hidden-visually">{say('drafts.moves.try')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {list.slice(0, LISTED).map((one) => (
                <tr key={`${one.parent}->${one.child}`}>
                  <th scope="row">
                    <NodeLink to={{ type: 'goal', id: one.parent }} screen="kaskade">
                      {title(one.parent)}
                    </NodeLink>{' '}
                    <Icon name="arrowRight" size={12} />
                    <span className="hidden-visually">{say('screens.partners.carriedOnBy')}</span>{' '}
                    <NodeLink to={{ type: 'goal', id: one.child }} screen="kaskade">
                      {title(one.child)}
                    </NodeLink>
                  </th>
                  <td>
                    <Reasons of={one} graph={graph} />
                  </td>
                  <td className={css.whole}>
                    {boundaryShort(levelOf(graph, one.upper), levelOf(graph, one.lower), words.language)}
                  </td>
                  <td className={`${css.whole} ${css.figure}`}>
                    {say('data.change', { before: words.percent(one.before), after: words.percent(one.after) })}
                  </td>
                  <td>
                    {attempt !== null && (
                      <Button
                        size="small"
                        aria-label={say('drafts.moves.tryWhich', {
                          parent: title(one.parent),
                          child: title(one.child),
                        })}
                        onClick={() => attempt(one)}
                      >
                        {say('drafts.moves.try')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          {list.length > LISTED && <p className={css.empty}>{say('compare.rest', { count: list.length - LISTED })}</p>}
        </div>
      )}
    </Card>
  );
}

const levelOf = (graph: Reading['graph'], id: string) => graph.nodes.level.get(id) ?? { id, name: id };

/** What speaks for a link, a sentence for each kind of reason. */
function Reasons({ of, graph }: Pick<Reading, 'graph'> & { readonly of: LinkSuggestion }): JSX.Element {
  const { say } = useWords();
  const unit = (id: string): string => graph.nodes.unit.get(id)?.name ?? id;
  const { pejlemaerker, units, words } = of;
  const said = [
    ...(pejlemaerker.length === 0
      ? []
      : [
          say('drafts.moves.pejlemaerke', {
            names: pejlemaerker.map((id) => graph.nodes.pejlemaerke.get(id)?.name ?? id).join(', '),
          }),
        ]),
    ...(units === null
      ? []
      : [
          units.parent === units.child
            ? say('drafts.moves.unit', { unit: unit(units.parent) })
            : say('drafts.moves.units', { unit: unit(units.child), over: unit(units.parent) }),
        ]),
    ...(words.length === 0 ? [] : [say('drafts.moves.words', { words: words.map((word) => `'${word}'`).join(', ') })]),
  ];
  return (
    <ul className={css.reasons}>
      {said.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

/** Makes a link in the draft that is open, else in a new one, which is then opened on the map; null where nothing can be edited. */
function useAttempt(graph: Reading['graph']): ((one: LinkSuggestion) => void) | null {
  const { view, workspace, go } = useView();
  const edit = useEdit();
  const editor = useEditor();
  if (editor === null) return null;
  return ({ parent, child }) => {
    const changes = linkNodes(graph, 'cascadesTo', parent, child);
    const onMap = { before: null, selected: null, focus: null };
    if (view.draft === null) return go('kaskade', { ...onMap, draft: newDraft(workspace, editsOf(changes, NO_EDITS)) });
    if (edit(changes)) go('kaskade', onMap);
  };
}
