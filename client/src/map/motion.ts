/** How long the camera takes to fit or to jump, ms. */
const TRAVEL = 320;
/** The curve of tokens.md section 7: cubic-bezier(.2, 0, 0, 1). */
const CURVE = { x1: 0.2, y1: 0, x2: 0, y2: 1 } as const;
/** After so many halvings the curve's parameter is known to a millionth. */
const HALVINGS = 20;

const bezier = (first: number, second: number, s: number): number =>
  3 * first * s * (1 - s) ** 2 + 3 * second * s ** 2 * (1 - s) + s ** 3;

/** How much of the way is done after a share `t` of the time; both from 0 to 1. */
export function ease(t: number): number {
  let least = 0;
  let most = 1;
  for (let i = 0; i < HALVINGS; i += 1) {
    const s = (least + most) / 2;
    if (bezier(CURVE.x1, CURVE.x2, s) < t) least = s;
    else most = s;
  }
  return t <= 0 ? 0 : t >= 1 ? 1 : bezier(CURVE.y1, CURVE.y2, most);
}

/** How the camera travels; with reduced motion it is there at once. */
export const travel = () => ({
  duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : TRAVEL,
  interpolate: 'linear' as const,
  ease,
});
