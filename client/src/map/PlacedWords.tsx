import type { PlacedText } from '@kaskade/diagram';
import type { JSX } from 'react';

/** Lines of text where the diagram has placed them, inside an `<svg>`. */
export function PlacedWords({ texts }: { readonly texts: readonly PlacedText[] }): JSX.Element {
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
              fontSize={run.size}
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
