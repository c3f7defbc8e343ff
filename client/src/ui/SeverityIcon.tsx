import type { Severity } from '@kaskade/analysis';
import type { JSX } from 'react';

/** The group of a point to discuss: octagon, triangle, ring. Named when `label` is given, else decorative. */
export function SeverityIcon({
  severity,
  size = 14,
  label,
}: {
  readonly severity: Severity;
  readonly size?: number;
  readonly label?: string;
}): JSX.Element {
  const name = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" style={{ flex: 'none' }} {...name}>
      {severity === 'high' && (
        <>
          <path d="M5 1.2h6L14.8 5v6L11 14.8H5L1.2 11V5z" fill="var(--high)" />
          <path d="M8 4.4v4.2M8 11.2h.01" stroke="var(--surface)" strokeWidth="1.9" strokeLinecap="round" />
        </>
      )}
      {severity === 'medium' && (
        <>
          <path d="M8 1.6l6.8 12.2H1.2z" fill="var(--med)" stroke="var(--med)" strokeWidth="1" strokeLinejoin="round" />
          <path d="M8 6v3.6M8 11.9h.01" stroke="var(--surface)" strokeWidth="1.8" strokeLinecap="round" />
        </>
      )}
      {severity === 'low' && (
        <>
          <circle cx="8" cy="8" r="5.9" fill="none" stroke="var(--low)" strokeWidth="1.7" />
          <circle cx="8" cy="8" r="1.9" fill="var(--low)" />
        </>
      )}
    </svg>
  );
}
