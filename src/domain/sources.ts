import type { Source } from '../schemas/source.ts';
import type { SourceKind } from '../schemas/vocabulary.ts';

/** Kinds that attest to nothing by themselves: an argument, and the articles under test. */
const NOT_EVIDENCE: readonly SourceKind[] = ['opinion', 'seed'];

/** How many independent origins attest to something: copies of one report count once. */
export function independentOrigins(sources: readonly Pick<Source, 'publisher' | 'retells' | 'kind'>[]): number {
  const evidence = sources.filter((source) => !NOT_EVIDENCE.includes(source.kind));
  return new Set(evidence.map((source) => source.retells ?? source.publisher)).size;
}
