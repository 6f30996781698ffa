import type { Loader } from 'astro/loaders';

/**
 * A loader that survives an entry the schema refuses. The content check refuses the same entry, and more plainly:
 * a build never gets here, and the dev server keeps running to show the faults.
 */
export function tolerant(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      try {
        await loader.load(context);
      } catch {
        context.logger.warn(`${context.collection}: not loaded until its faults are mended`);
      }
    },
  };
}
