import { count, date } from './format.ts';

export const map = {
  state: (name: string, what: string, contested: boolean) => `${name}: ${what}${contested ? ' (contested)' : ''}`,
  label: (day: string) => `World map: UN members by label on ${date(day)}`,
  describe: (answer: string) => `${answer} The list below the map says the same for each state.`,
  borders:
    'Borders follow UN practice: Crimea and the other occupied regions are drawn in Ukraine, whose territory they are by General Assembly resolutions 68/262 and ES-11/4. Places that are not UN members are drawn without a label. Small states are dots, moved apart where they would cover each other.',
  states: (n: number) => count(n, 'state', 'states'),
} as const;
