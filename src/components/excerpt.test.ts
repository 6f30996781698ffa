import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from './excerpt.ts';

const text = (excerpt: string, content: string) =>
  pieces(excerpt, content)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  it('marks the words found', () => {
    expect(text('It sold <mark>drones,</mark> and <mark>drone</mark> parts.', 'It sold drones, and drone parts.')).toBe(
      'It sold [drones,] and [drone] parts.',
    );
  });

  it('says where more stands before or after it', () => {
    const content = 'First. It sold drones to many. Last.';
    expect(text('It sold <mark>drones</mark> to many.', content)).toBe('… It sold [drones] to many. …');
    expect(text('First. It sold', content)).toBe('First. It sold …');
    expect(text('many. <mark>Last.</mark>', content)).toBe('… many. [Last.]');
  });

  it('is text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        fc.pre(!/<\/?mark>|&[lg]t;/.test(content) && content.trim() === content);
        const escaped = content.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(text(escaped, content)).toBe(content);
      }),
    );
  });
});
