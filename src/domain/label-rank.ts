import { LABELS, type LabelId } from './method.ts';

/** The place of a label in the method's order, from 0; after all of them where there is none. */
export const labelRank = (label: LabelId | undefined): number => (label ? LABELS.indexOf(label) : LABELS.length);
