import '../testing/browser';
import { fireEvent, screen } from '@testing-library/react';
import { sample } from '../testing/organisations';
import { renderScreen } from '../testing/render-screen';
import { AsOf } from './AsOf';

const dayOf = () => new URLSearchParams(window.location.search).get('pr');

describe('the reporting date', () => {
  it('is chosen from a calendar in the reader’s language, stands in the address, and goes back to the workspace’s own', async () => {
    renderScreen(<AsOf />, sample('fjordby'), { address: '/w/w/kaskade' });
    fireEvent.click(screen.getByTitle('Vælg opgørelsesdato'));
    // The days are read when a calendar is first opened.
    fireEvent.click(await screen.findByLabelText('15 januar 2026'));
    expect(dayOf()).toBe('2026-01-15');

    fireEvent.click(screen.getByTitle('Vælg opgørelsesdato'));
    fireEvent.click(await screen.findByText('Brug arbejdsrummets egen dato'));
    expect(dayOf()).toBeNull();
  });
});
