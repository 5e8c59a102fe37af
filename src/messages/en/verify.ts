/** What `npm run verify` says of a picture. */
const ways = {
  human: 'made by hand',
  'ai-assisted': 'made with the help of AI',
  'ai-generated': 'made by AI',
  'drawn-by-script': 'drawn from a script',
}

export interface Verified {
  readonly made: keyof typeof ways | null
  readonly script: string | null
  /** Where its script is; `panel` is null for the whole strip. */
  readonly place: { readonly file: string; readonly panel: number | null } | null
}

export const verifyWords = {
  noName: 'Name the picture to verify: npm run verify -- picture.png',
  noPicture: 'This is not a picture, or it cannot be read.',
  says: ({ made, script, place }: Verified): string => {
    const way = made === null ? '' : `It says it was ${ways[made]}. `
    if (place)
      return `${way}Its script is ${place.panel === null ? 'the strip' : `panel ${place.panel}`} of ${place.file}.`
    if (script !== null)
      return `${way}No story here has its script: it was changed since then, or it is from another site.`
    return `${way}It does not name a script.`
  },
}
