import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { contentFolder, PROFILE_FILE, TODAY, type ContentFolder } from './content-fixture.ts';

/** One slip of an editor's hand, and what the check says to it. */
export interface Planted {
  /** The title of the test. */
  slip: string;
  /** The made-up profile unless told otherwise. */
  file?: string;
  /** The file of which the fault is told, where the slip is in another. */
  toldOf?: string;
  /** The first place of a text, and what stands there instead. */
  swap: [from: string, to: string];
  /** The text at whose beginning the fault lies; what was swapped in unless told otherwise. */
  at?: string;
  field: string;
  /** A part of what was expected or of how to mend it. */
  says: string;
  /** A part of what was found, where that is the point. */
  found?: string;
  /** How many faults follow from the same slip. */
  more?: number;
}

/** The line of a file, from 1, on which a text first stands. */
export function lineOf(text: string, marker: string): number {
  const index = text.indexOf(marker);
  if (index < 0 || !marker) throw new Error(`not in the text: ${marker}`);
  return text.slice(0, index).split('\n').length;
}

export function swapped(text: string, [from, to]: [string, string]): string {
  if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
  return text.replace(from, () => to);
}

/** A folder of valid content for the tests of one file. */
export function useContent(): ContentFolder {
  const content = {} as ContentFolder;
  beforeAll(() => void Object.assign(content, contentFolder()));
  afterAll(() => content.remove('.'));
  return content;
}

/** A test for each slip: it is told at its line, in words that help, and nothing else is told but what follows from it. */
export function itFinds(slips: readonly Planted[]): void {
  const content = useContent();
  it.each(slips)(
    '$slip',
    ({ file = PROFILE_FILE, toldOf = file, swap, at = swap[1].trimStart(), field, says, found = '', more = 0 }) => {
      const valid = content.read(file);
      content.write(file, swapped(valid, swap));
      onTestFinished(() => content.write(file, valid));
      const faults = checkContent({ root: content.root, today: TODAY });

      const expected = `${toldOf}:${lineOf(content.read(toldOf), at)} ${field}`;
      const places = faults.map((fault) => `${fault.file}:${fault.line} ${fault.field}`);
      expect(places).toContain(expected);
      const fault = faults[places.indexOf(expected)];
      expect(`${fault?.expected}; ${fault?.mend}`).toContain(says);
      expect(fault?.found).toContain(found);
      expect(places, 'nothing but what follows from it').toHaveLength(1 + more);
    },
  );
}
