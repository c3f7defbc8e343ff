import { MantineProvider } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router';
import { useUi } from '../view/ui-store';
import { LanguageContext } from '../view/use-words';
import { useLanguageOfAddress } from './use-language';
import { Broken } from './Broken';
import { useTheme } from './use-theme';
import { Start } from './Start';
import { Workspace } from './Workspace';

const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: (
      <Looks>
        <Broken />
      </Looks>
    ),
    children: [
      { path: '/', element: <Start /> },
      { path: '/w/:workspace/:screen?', element: <Workspace /> },
      { path: '*', element: <Start /> },
    ],
  },
]);

/** The product in the browser. */
export function App(): JSX.Element {
  return <RouterProvider router={router} />;
}

function Root(): JSX.Element {
  return (
    <Looks>
      <Outlet />
    </Looks>
  );
}

/** Language and theme, for everything below. */
function Looks({ children }: { readonly children: ReactNode }): JSX.Element {
  const language = useLanguageOfAddress();
  const theme = useTheme(useUi((ui) => ui.theme));
  return (
    <LanguageContext value={language}>
      <MantineProvider
        forceColorScheme={theme}
        // Its variables are in a style sheet, so that no style is written into the page (Content-Security-Policy).
        withCssVariables={false}
        withGlobalClasses={false}
        theme={{ fontFamily: 'var(--font)', respectReducedMotion: true }}
      >
        {children}
      </MantineProvider>
    </LanguageContext>
  );
}
