import { existsSync, writeFileSync } from 'node:fs';
import { didYouMean } from '../check/near.ts';
import { PROSE_HEADINGS } from '../schemas/prose.ts';
import { STATES } from '../states/states.ts';
import { profileTemplate } from './profile-template.ts';

/** npm run new FRA: writes content/countries/france.mdx, ready to be filled in; the check then names what is missing. */
const wanted = process.argv[2] ?? '';
const state = STATES.find(({ code, slug, name }) =>
  [code, slug, name].some((word) => word.toLowerCase() === wanted.toLowerCase()),
);

const refuse = (message: string): never => {
  console.error(message);
  process.exit(1);
};

if (!state) {
  const near = didYouMean(
    wanted,
    STATES.flatMap(({ code, name }) => [code, name]),
  );
  refuse(`npm run new CODE, with the code or the name of a UN member, such as npm run new FRA. ${near ?? ''}`.trim());
} else {
  const file = `content/countries/${state.slug}.mdx`;
  if (existsSync(file)) refuse(`${file} is already there.`);
  writeFileSync(file, profileTemplate(state, PROSE_HEADINGS));
  console.log(`${file} is written. Fill it in, and run npm run check.`);
}
