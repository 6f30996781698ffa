import { describe, expect, it } from 'vitest';
import { assess } from '../domain/assess.ts';
import { listing, record, votes, weighing } from '../tests/records.ts';
import { causeLine } from './cause-line.ts';

const line = (more: Parameters<typeof record>[0]) => {
  const about = record(more);
  const { lead, text } = causeLine(about, assess(about, '2023-01-01'));
  return [lead, text].filter(Boolean).join(' ');
};

describe('the cause of a label in a line', () => {
  it.each([
    ['no label: a party', { code: 'RUS' }, 'Russia invaded Ukraine; both are parties'],
    [
      'an entry, the newest',
      {
        ledger: [
          weighing('arms', { id: 'shells-2022', date: '2022-04-01', text: 'It sold shells.' }),
          weighing('arms', { id: 'drones-2022', date: '2022-10-01', text: 'It sold drones.' }),
        ],
      },
      '1 October 2022: It sold drones.',
    ],
    [
      'the list',
      { sanctions: [listing('2022-03-07')] },
      'On the list of states that sanction Russia since 7 March 2022.',
    ],
    ['votes', { votes: votes('no', 'no') }, 'Alignment +1.00 over 2 votes cast'],
    ['nothing, not even a vote', {}, 'No vote cast'],
    [
      'both ladders',
      { ledger: [weighing('parts'), weighing('aid-to-ukraine')] },
      "To Russia's war: dual-use goods, components, vehicles from its own industry. To Ukraine: humanitarian",
    ],
    [
      'votes, with contested evidence before them',
      { votes: votes('yes'), ledger: [weighing('arms', { status: 'claimed' })] },
      'With its contested evidence: Arms Russia. Alignment −1.00',
    ],
  ] as const)('%s', (_, more, wanted) => {
    expect(line(more as Parameters<typeof record>[0])).toContain(wanted);
  });

  it('cites the listing of the day, and none that began later', () => {
    const twice = record({ sanctions: [listing('2022-03-01', '2023-01-01'), listing('2025-01-01')] });
    expect(causeLine(twice, assess(twice, '2022-06-01')).lead).toContain('since 1 March 2022');
  });

  it('keeps the words of an entry apart from those of the page', () => {
    const about = record({ ledger: [weighing('arms', { date: '2022-04-01', text: 'It sold shells.' })] });
    expect(causeLine(about, assess(about, '2023-01-01'))).toEqual({ lead: '1 April 2022:', text: 'It sold shells.' });
  });
});
