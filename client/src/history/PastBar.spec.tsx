import '../testing/browser';
import { fireEvent, screen } from '@testing-library/react';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { PastBar } from './PastBar';
import { atInput, type Past } from './read-past';
import { PastContext } from './use-past';

const fjordby = sample('fjordby');
const past = { epoch: 1, revision: 42, moment: '2026-03-12T09:42:00Z' } as Past;
const draw = (of: Past | null, address: string, language: 'da' | 'en' = 'da') =>
  renderScreen(
    <PastContext value={of}>
      <PastBar />
    </PastContext>,
    fjordby,
    { address, language },
  );
const said = (): string | null => screen.getByRole('status').textContent;

describe('the bar over an earlier map', () => {
  it('says which map it is, gives its workbook, and leads back to now', () => {
    draw(past, '/w/w/kaskade?dengang=1.42&pr=2026-03-01&vis=liste');
    expect(said()).toBe('Kortet, som det var 12.03.2026 kl. 10.42.');
    expect(screen.getByRole('link', { name: 'Hent som Excel' }).getAttribute('href')).toBe(
      '/api/workspaces/w/workbook.xlsx?language=da&epoch=1&revision=42',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Tilbage til nu' }));
    expect(window.location.search).toBe('?vis=liste');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('says the day that was asked for, and that it is an earlier one while no more is known', () => {
    const { unmount } = draw({ ...past, moment: null }, '/w/w/kaskade?dengang=2026-03-12', 'en');
    expect(said()).toBe('The map as it was 12 March 2026.');
    unmount();
    draw(null, '/w/w/kaskade?dengang=1.42');
    expect(said()).toBe('Et tidligere kort.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('asks for what the address says', () => {
    expect(atInput('2.41')).toEqual({ version: { epoch: 2, revision: 41 } });
    expect(atInput('2026-03-12')).toEqual({ day: '2026-03-12' });
  });
});
