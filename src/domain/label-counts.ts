import type { Assessment } from './assess.ts';
import { LABELS, type LabelId } from './method.ts';

export interface LabelCount {
  label: LabelId;
  n: number;
}

/** How many states have each label, in the method's order; labels that none has are there with 0. */
export function labelCounts(assessments: readonly Pick<Assessment, 'label'>[]): LabelCount[] {
  return LABELS.map((label) => ({ label, n: assessments.filter((assessment) => assessment.label === label).length }));
}
