import './begin';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';
import '@mantine/dates/styles.css';
import './ui/base.css';
import { widthOfMap } from './app/use-width';
import { prepareFirstView } from './graph/first-load';
import { layoutOptionsOf, roomOf } from './map/layout-options';
import { useUi } from './view/ui-store';
import { viewOf } from './view/view';

const view = viewOf(new URLSearchParams(window.location.search));
const ui = useUi.getState();
const width = widthOfMap(window.location.pathname, view.form, ui.panelWidth);
prepareFirstView(view.asOf, width === null ? null : layoutOptionsOf(view, view.language ?? ui.language, roomOf(width)));
void import('./screens').then(({ showScreens }) => showScreens());
