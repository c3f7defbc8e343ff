import './browser';
import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import type { Language } from '@kaskade/wording';
import type { JSX } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { CascadeContext, type Cascade } from '../graph/use-cascade';
import type { Reading } from '../reading/reading';
import { LanguageContext } from '../view/use-words';

/** A workspace as the screens have it, with nothing of a server behind it. */
export const cascadeOf = (reading: Reading): Cascade => ({
  ...reading,
  workspace: {
    id: 'w',
    name: 'Plan',
    organisation: null,
    sample: null,
    importedFile: 'maal.xlsx',
    importedAt: '2026-01-28T09:00:00Z',
  },
  cells: [],
  status: 'ready',
  reload: () => Promise.resolve(),
  layout: () => Promise.reject(new Error('no map here')),
});

/** Draws a screen of a workspace at an address, as the frame does. */
export function renderScreen(
  element: JSX.Element,
  reading: Reading,
  { address = '/w/w/overblik', language = 'da' }: { readonly address?: string; readonly language?: Language } = {},
): RenderResult {
  window.history.replaceState(null, '', address);
  return render(
    <LanguageContext value={language}>
      <MantineProvider withCssVariables={false} withGlobalClasses={false}>
        <CascadeContext value={{ status: 'ready', cascade: cascadeOf(reading) }}>
          <BrowserRouter>
            <Routes>
              <Route path="/w/:workspace/:screen" element={element} />
            </Routes>
          </BrowserRouter>
        </CascadeContext>
      </MantineProvider>
    </LanguageContext>,
  );
}
