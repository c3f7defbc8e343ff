import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import './ui/base.css';
import { widthOfMap } from './app/use-width';
import { handedOver, prepareFirstView } from './graph/first-load';
import { layoutOptionsOf, roomOf } from './map/layout-options';
import { useUi } from './view/ui-store';
import { viewOf } from './view/view';

/** How long the screens wait for the graph at the most, ms: over a slow line they are there before it. */
const HAND_OVER_MOST = 150;

const view = viewOf(new URLSearchParams(window.location.search));
const ui = useUi.getState();
const width = widthOfMap(window.location.pathname, view.form, ui.panelWidth);
prepareFirstView(
  view.asOf,
  width === null
    ? null
    : {
        options: layoutOptionsOf(view, view.language ?? ui.language, roomOf(width)),
        screen: { width, height: window.innerHeight },
      },
);
// The worker's work goes first: once it has the graph, it is under way beside everything that is done here.
void handedOver(HAND_OVER_MOST)
  .then(() => import('./screens'))
  .then(({ showScreens }) => showScreens());
