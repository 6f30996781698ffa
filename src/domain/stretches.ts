import type { Assessment } from './assess.ts';

/** Something read from the assessment that stayed the same from a day until the next stretch begins. */
export interface Stretch<T> {
  from: string;
  value: T;
}

/** The stretches of days over which what is read from a state's assessments, oldest first, stayed the same. */
export function stretches<T>(assessed: readonly Assessment[], read: (on: Assessment) => T): Stretch<T>[] {
  return assessed
    .map((on) => ({ from: on.day, value: read(on) }))
    .filter(({ value }, i, all) => i === 0 || value !== all[i - 1]!.value);
}
