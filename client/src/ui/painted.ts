/**
 * Resolves when what has been given to React by now has been drawn and painted: it may draw in the next frame's time, so the one
 * after that is waited for. In a page that nobody sees, soon after.
 */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = window.setTimeout(resolve, 400);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        window.clearTimeout(soon);
        window.setTimeout(resolve);
      }),
    );
  });
