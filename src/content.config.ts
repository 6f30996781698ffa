import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { csv } from './loaders/csv.ts';
import { tolerant } from './loaders/tolerant.ts';
import { bloc } from './schemas/bloc.ts';
import { listing } from './schemas/listing.ts';
import { profile } from './schemas/profile.ts';
import { resolution, vote } from './schemas/resolution.ts';

const mdx = (folder: string) => tolerant(glob({ base: `./content/${folder}`, pattern: '*.mdx' }));
const table = (file: string, key: string[]) => tolerant(csv(`content/datasets/${file}`, key));

/** Each folder of content/ and the schema it must satisfy. The rules across fields and files are in src/check. */
export const collections = {
  countries: defineCollection({ loader: mdx('countries'), schema: profile }),
  blocs: defineCollection({ loader: mdx('blocs'), schema: bloc }),
  resolutions: defineCollection({ loader: table('un-votes/resolutions.csv', ['symbol']), schema: resolution }),
  votes: defineCollection({ loader: table('un-votes/votes.csv', ['symbol', 'code']), schema: vote }),
  sanctions: defineCollection({ loader: table('sanctions/listings.csv', ['code', 'from']), schema: listing }),
};
