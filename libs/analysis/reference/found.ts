import type { FindingCode, Severity, SubjectType } from '../src/report';

/** A finding before it is put in order. */
export interface Found {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly type: SubjectType;
  readonly id: string;
}
