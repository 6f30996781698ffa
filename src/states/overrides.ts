/** Where this site departs from the package's data, and why. */
export const OVERRIDES: Record<string, { name?: string; unMember?: boolean; otherNames?: string[] }> = {
  // The package counts the Holy See as a member; it is an observer.
  VAT: { unMember: false },
  // The English name in general use, and the address of the page.
  TUR: { name: 'Turkey' },
  // Names in common use that the package lacks.
  GBR: { otherNames: ['UK', 'Britain'] },
  USA: { otherNames: ['US', 'USA', 'America'] },
  PRK: { otherNames: ['DPRK'] },
  KOR: { otherNames: ['ROK'] },
  MMR: { otherNames: ['Burma'] },
  SWZ: { otherNames: ['Swaziland'] },
  COD: { otherNames: ['DRC', 'Congo-Kinshasa'] },
  COG: { otherNames: ['Congo-Brazzaville'] },
  CPV: { otherNames: ['Cabo Verde'] },
  CIV: { otherNames: ["Côte d'Ivoire"] },
};

/** Territories on the map that are not UN members, where their names in general use or the codes of the map are others than the package has. */
export const TERRITORIES: Record<string, { name?: string; alpha2?: string }> = {
  FLK: { name: 'Falkland Islands (Malvinas)' },
  XKX: { alpha2: 'XK' },
};
