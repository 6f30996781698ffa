import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copy } from './copy.ts';

const button = () =>
  ({ textContent: 'Copy', dataset: { done: 'Copied', failed: 'Not copied' } }) as unknown as HTMLButtonElement;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copying', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is said by its button for a moment', async () => {
    const written: string[] = [];
    clipboard((text) => (written.push(text), Promise.resolve()));
    const pressed = button();
    expect(await copy(pressed, 'address')).toBe('Copied');
    expect([written, pressed.textContent]).toEqual([['address'], 'Copied']);
    vi.runAllTimers();
    expect(pressed.textContent).toBe('Copy');
  });

  it('that is refused is said too', async () => {
    clipboard(() => Promise.reject(new Error('refused')));
    expect(await copy(button(), 'address')).toBe('Not copied');
  });

  it('that has no clipboard is said too', async () => {
    vi.stubGlobal('navigator', {});
    expect(await copy(button(), 'address')).toBe('Not copied');
  });

  it('gives the button its name back where it was pressed twice', async () => {
    clipboard(() => Promise.resolve());
    const pressed = button();
    await copy(pressed, 'address');
    await copy(pressed, 'address');
    vi.runAllTimers();
    expect(pressed.textContent).toBe('Copy');
  });
});
