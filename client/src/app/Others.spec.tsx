import { act, screen } from '@testing-library/react';
import { renderScreen } from '../testing/render-screen';
import { usePresence, type Present } from '../graph/presence';
import { RightPanel } from '../inspector/RightPanel';
import { initials } from '../reading/initials';
import { sample } from '../testing/organisations';
import { Others } from './Others';

const fjordby = sample('fjordby');
const there = (actor: string, name: string, at: Present['at'] = null): Present => ({ actor, name, at });
const come = (...others: Present[]): void => act(() => usePresence.setState({ others }));
const people = () => screen.getAllByRole('listitem').map(({ title }) => title);
afterEach(() => come());

describe('who else is here', () => {
  it('is nobody when one is alone', () => {
    const { container } = renderScreen(<Others />, fjordby);
    expect(container.textContent).toBe('');
  });

  it('is said by initials, with the whole name and what they look at, each person once', () => {
    renderScreen(<Others />, fjordby);
    come(
      there('a', 'Anna Berg'),
      there('a', 'Anna Berg', { kind: 'goal', id: 'M07' }),
      there('b', 'bo', { kind: 'level', id: 'middle' }),
      there('c', 'Uden navn', { kind: 'goal', id: 'gone' }),
    );
    expect(screen.getByRole('list', { name: 'Også her' }).textContent).toBe('ABBUNUden navn');
    expect(people()).toEqual([
      'Anna Berg ser på 200 nye aftaler med virksomheder',
      'bo ser på Overgang mellem mellemledelse og førstelinjeledelse',
      'Uden navn',
    ]);
    const [first, second] = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect([first, second]).toEqual([expect.stringContaining('M07'), expect.stringContaining('overgang')]);
  });

  it('is shown one by one up to four, and the rest by their names', () => {
    renderScreen(<Others />, fjordby);
    come(...['Ea', 'Ib', 'Bo', 'Liv', 'Pia', 'Kaj'].map((name) => there(name, name)));
    expect(people()).toEqual(['Ea', 'Ib', 'Bo', 'Liv', 'Og Pia, Kaj']);
  });

  it('is said in the panel of what they have selected as well, and nowhere else', () => {
    renderScreen(<RightPanel onClose={() => {}} />, fjordby, { address: '/w/w/kaskade?valgt=maal:M07' });
    come(there('a', 'Anna', { kind: 'goal', id: 'M07' }), there('b', 'Bo', { kind: 'goal', id: 'M08' }));
    expect(screen.getByText('Anna er her')).toBeTruthy();
    come(there('a', 'Anna', { kind: 'leader', id: 'M07' }));
    expect(screen.queryByText('Anna er her')).toBeNull();
  });

  it('has initials of the first and the last word', () => {
    expect(['Anna', 'anna b. larsen', ' ', 'Åse Ørum'].map(initials)).toEqual(['A', 'AL', '', 'ÅØ']);
  });
});
