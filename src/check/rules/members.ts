import { firstDay, lastDay } from '../../domain/days.ts';
import type { Bloc } from '../../schemas/bloc.ts';
import { isPartialDate } from '../../schemas/partial-date.ts';
import { BLOC_CODES } from '../../schemas/vocabulary.ts';
import { show, type Fault } from '../fault.ts';
import { didYouMean } from '../near.ts';
import { items, keys, type MdxFile } from '../profile-file.ts';

/** The promise and the members of one bloc: their sources are described, and nobody leaves before joining. */
export function checkMembers(page: MdxFile<Bloc>): Fault[] {
  const known = keys(page.loose.sources);
  const fault = (path: PropertyKey[], value: unknown, expected: string, mend?: string): Fault => ({
    file: page.file,
    ...page.yaml.at(path),
    field: path.map(String).join('.'),
    found: show(value),
    expected,
    mend,
  });
  const dangling = (path: PropertyKey[], ids: unknown) =>
    (Array.isArray(ids) ? ids : []).flatMap((id, i) =>
      known.includes(String(id))
        ? []
        : [fault([...path, i], id, 'the id of a source of this bloc', didYouMean(String(id), known))],
    );
  const promise = (page.loose.promise as { sources?: unknown } | undefined)?.sources;
  return [
    ...dangling(['promise', 'sources'], promise),
    ...items(page.loose.members).flatMap((member, index) => {
      const { from, until } = member;
      const backwards =
        typeof from === 'string' &&
        typeof until === 'string' &&
        isPartialDate(from) &&
        isPartialDate(until) &&
        lastDay(until) < firstDay(from);
      return [
        ...dangling(['members', index, 'sources'], member.sources),
        ...(backwards ? [fault(['members', index, 'until'], until, `a date on or after ${show(from)}`)] : []),
      ];
    }),
  ];
}

/** All blocs are there, each once, each in the file that its address names. */
export function checkBlocs(pages: readonly MdxFile<Bloc>[], folder: string): Fault[] {
  const named = pages.flatMap((page): Fault[] => {
    const slug = String(page.loose.code).toLowerCase();
    return BLOC_CODES.includes(page.loose.code as never) && slug !== page.slug
      ? [
          {
            file: page.file,
            ...page.yaml.at(['code']),
            field: 'code',
            found: show(page.loose.code),
            expected: `the bloc whose file this is, or the file name ${slug}.mdx`,
            mend: `rename the file to ${slug}.mdx, or correct the code`,
          },
        ]
      : [];
  });
  const missing = BLOC_CODES.filter((code) => !pages.some((page) => page.slug === code.toLowerCase()));
  return [
    ...named,
    ...missing.map((code) => ({
      file: `${folder}/${code.toLowerCase()}.mdx`,
      line: 1,
      column: 1,
      field: 'file',
      found: 'nothing',
      expected: `the bloc ${code}`,
      mend: 'add the file',
    })),
  ];
}
