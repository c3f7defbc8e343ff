import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { searchOf, viewOf, workspaceAddress, type Screen, type View } from './view';

export interface ViewHandle {
  readonly view: View;
  /** The workspace's id, from the path. */
  readonly workspace: string;
  /** Writes a change of the view into the address: a new entry of the history, unless `replace`. */
  readonly change: (patch: Partial<View>, options?: { readonly replace?: boolean }) => void;
  /** The address of a screen (default: the present one) with a change of the view. */
  readonly href: (patch: Partial<View>, screen?: Screen) => string;
  /** Goes to a screen with a change of the view. */
  readonly go: (screen: Screen, patch?: Partial<View>) => void;
}

/** The view that the address holds, and the only way to change it. */
export function useView(): ViewHandle {
  const location = useLocation();
  const navigate = useNavigate();
  const { workspace = '' } = useParams();
  const view = useMemo(() => viewOf(new URLSearchParams(location.search)), [location.search]);

  const href = useCallback(
    (patch: Partial<View>, screen?: Screen): string => {
      // The address is read when it is asked for, so that two changes in one moment do not lose each other.
      const present = new URLSearchParams(window.location.search);
      const search = searchOf({ ...viewOf(present), ...patch }, present).toString();
      const path = screen === undefined ? window.location.pathname : `/w/${encodeURIComponent(workspace)}/${screen}`;
      return search === '' ? path : `${path}?${search}`;
    },
    [workspace],
  );
  const change = useCallback<ViewHandle['change']>(
    (patch, options) => void navigate(href(patch), { replace: options?.replace ?? false }),
    [href, navigate],
  );
  const go = useCallback<ViewHandle['go']>(
    (screen, patch = {}) => void navigate(href(patch, screen)),
    [href, navigate],
  );
  return useMemo(() => ({ view, workspace, change, href, go }), [view, workspace, change, href, go]);
}

/** Gives the address of a workspace's map, or of the page of all workspaces (null), in the language of the present address. */
export function useWorkspaceAddress(): (workspace: string | null) => string {
  const { search } = useLocation();
  return useCallback((workspace) => workspaceAddress(workspace, new URLSearchParams(search)), [search]);
}
