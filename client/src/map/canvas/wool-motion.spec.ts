import '../../testing/browser';
import type { Band } from '@kaskade/diagram';
import { beginWool, doneOf, heightAt } from './wool-motion';

const band = (height: number, id = 'a->b'): Band =>
  ({ id, whole: { x: 0, y: 0, width: 9, height }, body: null }) as Band;
const reduced = (matches: boolean): void =>
  void (window.matchMedia = ((query: string) => ({ matches: matches && query.includes('reduce') })) as never);

describe('wool on its way to another thickness', () => {
  beforeEach(() => reduced(false));

  it('takes 320 ms, evenly, on its height only', () => {
    beginWool({ workspace: 'w', bands: [band(51)] }, 0);
    const motion = beginWool({ workspace: 'w', bands: [band(35)] }, 1000)!;
    expect([1000, 1160, 1320, 9999].map((now) => doneOf(motion, now))).toEqual([0, 0.5, 1, 1]);
    expect([0, 0.5, 1].map((done) => heightAt(motion.from.get('a->b')!, band(35), done))).toEqual([51, 43, 35]);
  });

  it('does not move where nothing is thicker or thinner, for another workspace, or with reduced motion', () => {
    beginWool({ workspace: 'w', bands: [band(51)] }, 0);
    expect(beginWool({ workspace: 'w', bands: [band(51), band(9, 'b->c')] }, 1)).toBeNull();
    expect(beginWool({ workspace: 'other', bands: [band(20)] }, 2)).toBeNull();
    reduced(true);
    expect(beginWool({ workspace: 'other', bands: [band(60)] }, 3)).toBeNull();
  });
});
