/** Advertising. */
export const ads = {
  'ad.label': 'Ad',
  'ad.by': (name: string) => `Advertisement by ${name}`,
} as const
