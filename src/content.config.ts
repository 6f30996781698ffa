import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { csv } from './loaders/csv.ts';
import { tolerant } from './loaders/tolerant.ts';
import { article } from './schemas/claim.ts';
import { bloc } from './schemas/bloc.ts';
import { dataset } from './schemas/dataset.ts';
import { listing } from './schemas/listing.ts';
import { profile } from './schemas/profile.ts';
import { resolution, vote } from './schemas/resolution.ts';
import { voteTexts } from './schemas/vote-text.ts';

const files = (folder: string, pattern: string) => tolerant(glob({ base: `./content/${folder}`, pattern }));
const table = (file: string, key: string[]) => tolerant(csv(`content/datasets/${file}`, key));

/** Each folder of content/ and the schema it must satisfy. The rules across fields and files are in src/check. */
export const collections = {
  countries: defineCollection({ loader: files('countries', '*.mdx'), schema: profile }),
  blocs: defineCollection({ loader: files('blocs', '*.mdx'), schema: bloc }),
  claims: defineCollection({ loader: files('claims', '*.yaml'), schema: article }),
  voteTexts: defineCollection({ loader: files('datasets/un-votes', 'texts.yaml'), schema: voteTexts }),
  datasets: defineCollection({ loader: files('datasets', '*/dataset.yaml'), schema: dataset }),
  resolutions: defineCollection({ loader: table('un-votes/resolutions.csv', ['symbol']), schema: resolution }),
  votes: defineCollection({ loader: table('un-votes/votes.csv', ['symbol', 'code']), schema: vote }),
  sanctions: defineCollection({ loader: table('sanctions/listings.csv', ['code', 'from']), schema: listing }),
};
