import { beginFirstLoad } from './graph/first-load';
import { viewOf, workspaceIn } from './view/view';

// Read before all else of the page: the graph is on its way, and its worker being read, while the rest is.
const workspace = workspaceIn(window.location.pathname);
const { at } = viewOf(new URLSearchParams(window.location.search));
if (workspace !== null && at === null) beginFirstLoad(workspace);
void import('./main');
