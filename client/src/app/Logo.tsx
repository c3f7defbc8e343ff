import type { JSX } from 'react';

/** The product's mark: floors, and a line that gets through. */
export function Logo(): JSX.Element {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 22 22"
      fill="none"
      stroke="var(--onaccent)"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="20" height="20" rx="5" fill="var(--accent)" stroke="none" />
      <path d="M5 6h12" strokeWidth="2" />
      <path d="M5 11h3.2M13.8 11H17" strokeWidth="2" opacity=".75" />
      <path d="M11 6v10.2M8.6 13.9l2.4 2.4 2.4-2.4" strokeWidth="1.7" strokeLinejoin="round" />
    </svg>
  );
}
