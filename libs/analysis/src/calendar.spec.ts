import { addMonths, evaluationDue, restartDue } from './index';
import type { Network } from '@kaskade/domain';

const network = (fields: Partial<Network>): Network => ({
  ...{ id: 'N', name: 'N', purpose: null, kind: null, participation: null, scope: null, time: null, resources: null },
  ...{ facilitation: null, consultants: null, administration: null, started: null, restarted: null },
  ...{ lastEvaluated: null, evaluationMonths: null, lifeYears: null, status: 'active', ...fields },
});

describe('months later', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2025-03-31', 13, '2026-04-30'],
  ])('%s and %i months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));
});

describe('a network is due', () => {
  it('for evaluation 12 months after the last one, else after its start, unless its own interval is given', () => {
    expect(evaluationDue(network({ started: '2024-05-01', lastEvaluated: '2025-02-28' }))).toBe('2026-02-28');
    expect(evaluationDue(network({ started: '2024-05-01', evaluationMonths: 3 }))).toBe('2024-08-01');
    expect(evaluationDue(network({ restarted: '2024-05-01' }))).toBeNull();
  });

  it('for a restart 4 years after the last one, else after its start, unless its own life is given', () => {
    expect(restartDue(network({ started: '2020-02-29', restarted: null }))).toBe('2024-02-29');
    expect(restartDue(network({ started: '2019-01-01', restarted: '2020-02-29', lifeYears: 1 }))).toBe('2021-02-28');
    expect(restartDue(network({ lastEvaluated: '2024-05-01' }))).toBeNull();
  });
});
