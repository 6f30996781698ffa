import { parseLocatedYaml, type LocatedYaml } from './located-yaml.ts';
import { article, type Article, type Claim } from '../schemas/claim.ts';
import { show, type Fault } from './fault.ts';
import { faultsFromZod } from './from-zod.ts';
import { didYouMean } from './near.ts';
import { items, keys, type Loose, type MdxFile } from './profile-file.ts';
import { unknownState } from './rules/identity.ts';
import { checkWordingAt } from './rules/wording.ts';

/** One file of content/claims/, read but not judged. */
export interface ClaimsFile {
  file: string;
  yaml: LocatedYaml;
  loose: Loose<Article>;
  faults: Fault[];
}

export function readClaims(file: string, text: string): ClaimsFile {
  const yaml = parseLocatedYaml(text, file);
  const parsed = article.safeParse(yaml.data ?? {});
  const faults = yaml.faults.length || parsed.success ? yaml.faults : faultsFromZod(parsed.error, article, yaml, file);
  return { file, yaml, loose: (yaml.data ?? {}) as Loose<Article>, faults };
}

/** What claims may point to: entries by 'page#id' and sources by 'page:id'. */
export interface Targets {
  entries: readonly string[];
  sources: readonly string[];
  symbols: readonly string[] | undefined;
}

type Page = MdxFile<{ ledger: unknown[]; sources: Record<string, unknown> }>;

/** The entries and sources of all profiles and blocs, as claims name them. */
export function targetsOf(profiles: readonly Page[], blocs: readonly Page[], symbols: Targets['symbols']): Targets {
  const entryIds = (page: Page) => items(page.loose.ledger as { id?: unknown }[]).map((entry) => String(entry.id));
  return {
    entries: [
      ...profiles.flatMap((page) => entryIds(page).map((id) => `${page.slug}#${id}`)),
      ...blocs.flatMap((page) => entryIds(page).map((id) => `blocs/${page.slug}#${id}`)),
    ],
    sources: [...profiles, ...blocs].flatMap((page) => keys(page.loose.sources).map((id) => `${page.slug}:${id}`)),
    symbols,
  };
}

type LooseClaim = Loose<Claim>;
type Refusal = { path: PropertyKey[]; value: unknown; expected: string; mend?: string | undefined };

/** Every claim but an opinion is judged once, and says why. */
function judgedOnce(claim: LooseClaim): Refusal[] {
  const judged = Boolean(claim.verdict) || Boolean(claim.test);
  if (claim.verdict && claim.test)
    return [
      { path: ['test'], value: 'both verdict and test', expected: 'a verdict or a test', mend: 'delete one of them' },
    ];
  if (!judged && claim.type !== 'characterisation')
    return [
      {
        path: ['verdict'],
        value: undefined,
        expected: `a verdict or a test on a ${String(claim.type)}`,
        mend: 'add verdict, or test where the data decide',
      },
    ];
  return judged && !claim.why
    ? [{ path: ['why'], value: undefined, expected: 'why the verdict was given', mend: 'add why' }]
    : [];
}

/** What a claim points to is there. */
function pointsSomewhere(claim: LooseClaim, targets: Targets): Refusal[] {
  const lists = [
    { key: 'entries', known: targets.entries, expected: 'an entry of a profile or a bloc, as page#entry-id' },
    { key: 'sources', known: targets.sources, expected: 'a source of a profile or a bloc, as page:source-id' },
  ] as const;
  const dangling = lists.flatMap(({ key, known, expected }) =>
    (Array.isArray(claim[key]) ? (claim[key] as unknown[]) : []).flatMap((id, i) =>
      known.includes(String(id)) ? [] : [{ path: [key, i], value: id, expected, mend: didYouMean(String(id), known) }],
    ),
  );
  const symbols = (
    Array.isArray(claim.test) ? (claim.test as Record<string, { symbol?: unknown } | undefined>[]) : []
  ).flatMap((test, i) =>
    (['vote', 'tally'] as const).flatMap((kind) => {
      const symbol = test?.[kind]?.symbol;
      return symbol === undefined || !targets.symbols || targets.symbols.includes(String(symbol))
        ? []
        : [
            {
              path: ['test', i, kind, 'symbol'],
              value: symbol,
              expected: 'the symbol of a resolution of resolutions.csv',
              mend: didYouMean(String(symbol), targets.symbols ?? []),
            },
          ];
    }),
  );
  return [...dangling, ...symbols];
}

/** The states that a claim names, itself or in its tests, by their paths. */
function namedStates(claim: LooseClaim): { path: PropertyKey[]; code: unknown }[] {
  const list = (path: PropertyKey[], codes: unknown) =>
    (Array.isArray(codes) ? codes : []).map((code: unknown, i) => ({ path: [...path, i], code }));
  const tests = Array.isArray(claim.test) ? (claim.test as Record<string, { states?: unknown } | undefined>[]) : [];
  return [
    ...list(['states'], claim.states),
    ...tests.flatMap((test, i) =>
      ['vote', 'member', 'sanctions'].flatMap((kind) => list(['test', i, kind, 'states'], test?.[kind]?.states)),
    ),
  ];
}

/** Judges the founding articles: their claims, and that no id stands twice in any of them. */
export function checkClaims(pages: readonly ClaimsFile[], targets: Targets): Fault[] {
  const seen = new Map<string, string>();
  return pages.flatMap((page) => {
    const fault = (index: number, { path, value, expected, mend }: Refusal): Fault => {
      const full = ['claims', index, ...path];
      return {
        file: page.file,
        ...page.yaml.at(full),
        field: full.map(String).join('.'),
        found: show(value),
        expected,
        mend,
      };
    };
    const ofClaims = items(page.loose.claims as LooseClaim[]).flatMap((claim, index) => {
      const id = String(claim.id);
      const other = seen.get(id);
      seen.set(id, page.file);
      const unknown = namedStates(claim).flatMap(({ path, code }) => {
        const told = unknownState(code);
        const full = ['claims', index, ...path];
        return told ? [{ file: page.file, ...page.yaml.at(full), field: full.map(String).join('.'), ...told }] : [];
      });
      return [
        ...(other
          ? [fault(index, { path: ['id'], value: claim.id, expected: `an id of its own (${other} has it)` })]
          : []),
        ...[...judgedOnce(claim), ...pointsSomewhere(claim, targets)].map((refusal) => fault(index, refusal)),
        ...unknown,
        ...checkWordingAt(page.yaml, page.file, ['claims', index, 'why'], claim.why),
      ];
    });
    return [...page.faults, ...checkWordingAt(page.yaml, page.file, ['summary'], page.loose.summary), ...ofClaims];
  });
}
