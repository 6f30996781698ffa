import { address } from '../addresses.ts';
import { unpackHistory, type History, type HistoryFile } from '../exports/history.ts';

/** What a page that shows another day works with. */
export interface Histories {
  evidenceDate: string;
  resolutions: HistoryFile['resolutions'];
  /** In the site's order of states. */
  states: History[];
}

let loading: Promise<Histories> | undefined;

/** Fetches the history once a page, when something first asks for it; again where it did not come. */
export function loadHistories(): Promise<Histories> {
  return (loading ??= fetch(address.history())
    .then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
      return answer.json() as Promise<HistoryFile>;
    })
    .then((file) => ({
      evidenceDate: file.evidenceDate,
      resolutions: file.resolutions,
      states: unpackHistory(file),
    }))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
