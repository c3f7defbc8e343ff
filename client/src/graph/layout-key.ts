import type { LayoutOptions } from './worker-protocol';

/** Two layouts of one graph as of one day are the same when this is. */
export const layoutKey = ({
  language,
  owners,
  order,
  openStacks,
  width,
  previousOrder,
  against,
}: LayoutOptions): string => JSON.stringify([language, owners, order, openStacks, width, previousOrder, against]);
