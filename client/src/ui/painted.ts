/** Resolves when what has been put on the page by now has been painted; in a page that nobody sees, soon after. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const soon = window.setTimeout(resolve, 200);
    requestAnimationFrame(() => {
      window.clearTimeout(soon);
      window.setTimeout(resolve);
    });
  });
