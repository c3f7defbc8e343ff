import * as fc from 'fast-check';
import { applyChanges, difference, emptyGraph, type Change } from '@kaskade/domain';
import { acceptedLists, wishes } from '../../../libs/domain/testing/change-arbitrary';
import { graphs } from '../../../libs/domain/testing/graph-arbitrary';
import { changeOf, type ChangeOut } from '../../testing/change-from-wire';
import { changesOut } from './change-output';

/** JSON has one zero; so has the product, which takes -0 for 0. */
const asJson = (changes: readonly Change[]): unknown => JSON.parse(JSON.stringify(changes));
const overTheWire = (changes: readonly Change[]): Change[] =>
  (JSON.parse(JSON.stringify(changesOut(changes, []))) as ChangeOut[]).map(changeOf);

describe('changes on their way out', () => {
  it('come in again as they were, whatever they are, and so do those that take them back', () => {
    fc.assert(
      fc.property(graphs(), wishes, (start, all) => {
        const lists = [difference(emptyGraph(), start), ...acceptedLists(start, all)];
        let graph = emptyGraph();
        for (const list of lists) {
          expect(overTheWire(list)).toEqual(asJson(list));
          const applied = applyChanges(graph, list);
          if (!applied.ok) throw new Error(JSON.stringify(applied.problems));
          expect(overTheWire(applied.inverse)).toEqual(asJson(applied.inverse));
          graph = applied.graph;
        }
      }),
      { numRuns: 100 },
    );
  });
});
