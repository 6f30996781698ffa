import { voteTexts, type VoteTexts } from '../schemas/vote-text.ts';
import { show, type Fault } from './fault.ts';
import { faultsFromZod } from './from-zod.ts';
import { parseLocatedYaml } from './located-yaml.ts';
import { didYouMean } from './near.ts';
import { items, keys, type Loose } from './profile-file.ts';
import { checkNoFuture } from './rules/dates.ts';
import { checkAddressesKnown, checkSourcesUsed, type SourcedFile } from './rules/sources.ts';
import { unknownState } from './rules/identity.ts';
import { checkWordingAt } from './rules/wording.ts';

/** Judges what is said of the resolutions: each has its text once, and every source is there and used. */
export function checkVoteTexts(
  file: string,
  text: string,
  symbols: readonly string[] | undefined,
  today: string,
): { page: SourcedFile; faults: Fault[] } {
  const yaml = parseLocatedYaml(text, file);
  const page = { file, yaml, loose: (yaml.data ?? {}) as Loose<VoteTexts> };
  const sourced = page as unknown as SourcedFile;
  if (yaml.faults.length) return { page: sourced, faults: yaml.faults };
  const parsed = voteTexts.safeParse(yaml.data);
  const known = keys(page.loose.sources);
  const fault = (path: PropertyKey[], value: unknown, expected: string, mend?: string): Fault => ({
    file,
    ...yaml.at(path),
    field: path.map(String).join('.'),
    found: show(value),
    expected,
    mend,
  });
  const list = (value: unknown) => (Array.isArray(value) ? value : []);
  const cites = (path: PropertyKey[], ids: unknown) =>
    list(ids).flatMap((id, i) =>
      known.includes(String(id))
        ? []
        : [fault([...path, i], id, 'the id of a source of this file', didYouMean(String(id), known))],
    );

  const told = items(
    page.loose.resolutions as {
      symbol?: unknown;
      demanded?: unknown;
      sources?: unknown;
      remarks?: { states?: unknown; text?: unknown; sources?: unknown }[];
    }[],
  );
  const here = told.map((item) => String(item.symbol));
  const cited = new Set<string>();
  for (const item of told)
    for (const id of [...list(item.sources), ...items(item.remarks).flatMap((remark) => list(remark.sources))])
      cited.add(String(id));
  for (const id of list((page.loose.february2026 as { sources?: unknown } | undefined)?.sources)) cited.add(String(id));

  const faults = told.flatMap((item, i) => [
    ...(!symbols || symbols.includes(String(item.symbol))
      ? []
      : [
          fault(
            ['resolutions', i, 'symbol'],
            item.symbol,
            'the symbol of a resolution of resolutions.csv',
            didYouMean(String(item.symbol), symbols ?? []),
          ),
        ]),
    ...(here.indexOf(String(item.symbol)) === i
      ? []
      : [fault(['resolutions', i, 'symbol'], item.symbol, 'each resolution once')]),
    ...cites(['resolutions', i, 'sources'], item.sources),
    ...checkWordingAt(yaml, file, ['resolutions', i, 'demanded'], item.demanded),
    ...items(item.remarks).flatMap((remark, r) => [
      ...cites(['resolutions', i, 'remarks', r, 'sources'], remark.sources),
      ...list(remark.states).flatMap((code, s) => {
        const unknown = unknownState(code);
        const path = ['resolutions', i, 'remarks', r, 'states', s];
        return unknown ? [{ file, ...yaml.at(path), field: path.join('.'), ...unknown }] : [];
      }),
      ...checkWordingAt(yaml, file, ['resolutions', i, 'remarks', r, 'text'], remark.text),
    ]),
  ]);
  const missing = (symbols ?? [])
    .filter((symbol) => !here.includes(symbol))
    .map((symbol) => fault(['resolutions'], undefined, `what ${symbol} demanded`, 'add it'));
  return {
    page: sourced,
    faults: [
      ...(parsed.success ? [] : faultsFromZod(parsed.error, voteTexts, yaml, file)),
      ...faults,
      ...missing,
      ...cites(['february2026', 'sources'], (page.loose.february2026 as { sources?: unknown } | undefined)?.sources),
      ...checkWordingAt(
        yaml,
        file,
        ['february2026', 'text'],
        (page.loose.february2026 as { text?: unknown } | undefined)?.text,
      ),
      ...checkSourcesUsed(sourced, cited),
      ...checkAddressesKnown(sourced),
      ...checkNoFuture(page as never, today),
    ],
  };
}
