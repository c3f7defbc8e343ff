/** How long the camera takes to fit or to jump, ms. */
const TRAVEL = 320;

/** How the camera travels; with reduced motion it is there at once. */
export const travel = (): { readonly duration: number; readonly interpolate: 'linear' } => ({
  duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : TRAVEL,
  interpolate: 'linear',
});
