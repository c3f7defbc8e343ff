import type { PlacedText } from '@kaskade/diagram';
import type { JSX } from 'react';

/** Lines of text where the diagram has placed them, inside an `<svg>`; none smaller than `least`. */
export function PlacedWords({
  texts,
  least = 0,
}: {
  readonly texts: readonly PlacedText[];
  readonly least?: number;
}): JSX.Element {
  return (
    <>
      {texts.map((text, at) => (
        <text
          key={at}
          x={text.x}
          y={text.y}
          textAnchor={text.anchor}
          xmlSpace="preserve"
          transform={text.turned ? `rotate(90 ${text.x} ${text.y})` : undefined}
        >
          {text.runs.map((run, place) => (
            <tspan
              key={place}
              fontSize={Math.max(run.size, least)}
              fontWeight={run.weight}
              fill={`var(--${run.tone})`}
              letterSpacing={`${run.tracking}em`}
            >
              {run.text}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
