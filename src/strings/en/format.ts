import { number } from '../format.ts';

export { date, list, number, percent, signedNumber } from '../format.ts';

/** '1 state', '4 states'. */
export const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;
