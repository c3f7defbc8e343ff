import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { buildSchema, coerceInputValue, type GraphQLInputType } from 'graphql';
import { applyChanges } from '@kaskade/domain';
import { acceptedLists, wishes } from '../../../../libs/domain/testing/change-arbitrary';
import { graphs } from '../../../../libs/domain/testing/graph-arbitrary';
import { changeInput } from './change-input';

const FOLDER = path.join(__dirname, '..', '..', '..', '..', 'graph-schema', 'graphql');
const schema = buildSchema(
  readdirSync(FOLDER)
    .map((file) => readFileSync(path.join(FOLDER, file), 'utf8'))
    .join('\n'),
);
const type = schema.getType('ChangeInput') as GraphQLInputType;

describe('a change on its way to the server', () => {
  it('is what the contract takes, and so is what undoes it', () => {
    let seen = 0;
    fc.assert(
      fc.property(graphs(), wishes, (start, all) => {
        let graph = start;
        for (const list of acceptedLists(start, all)) {
          const applied = applyChanges(graph, list);
          if (!applied.ok) throw new Error('not accepted');
          for (const change of [...list, ...applied.inverse]) {
            coerceInputValue(changeInput(change), type, (at, value, error) => {
              throw new Error(`${at.join('.')} ${JSON.stringify(value)}: ${error.message}`);
            });
            seen++;
          }
          graph = applied.graph;
        }
      }),
    );
    expect(seen).toBeGreaterThan(100);
  });
});
