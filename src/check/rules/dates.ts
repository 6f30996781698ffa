import { firstDay } from '../../domain/days.ts';
import { isPartialDate } from '../../schemas/partial-date.ts';
import { show, type Fault } from '../fault.ts';
import { items, keys, type MdxFile } from '../profile-file.ts';

/** Every date of a page that must not lie in the future, by its path. */
function datesOf(
  page: MdxFile<{ ledger?: unknown[]; members?: unknown[]; sources: Record<string, unknown> }>,
): PropertyKey[][] {
  const ledger = items(page.loose.ledger as unknown[]).flatMap((_, i) => [
    ['ledger', i, 'date'],
    ['ledger', i, 'last'],
    ['ledger', i, 'ends'],
    ['ledger', i, 'quote', 'date'],
  ]);
  const members = items(page.loose.members as unknown[]).flatMap((_, i) => [
    ['members', i, 'from'],
    ['members', i, 'until'],
  ]);
  const sources = keys(page.loose.sources).map((id) => ['sources', id, 'published']);
  return [...ledger, ...members, ...sources];
}

const valueAt = (data: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], data);

/** The record holds what happened; what is planned has no date yet. */
export function checkNoFuture(page: MdxFile<never>, today: string): Fault[] {
  return datesOf(page).flatMap((path) => {
    const value = valueAt(page.loose, path);
    if (typeof value !== 'string' || !isPartialDate(value) || firstDay(value) <= today) return [];
    return [
      {
        file: page.file,
        ...page.yaml.at(path),
        field: path.map(String).join('.'),
        found: show(value),
        expected: `a date that has come (it is ${today})`,
        mend: 'correct the date, or leave out what has not happened yet',
      },
    ];
  });
}
