/** What stands on every page, and on the page that was not found. */
export const page = {
  'crumbs.label': 'You are here',
  'page.skip': 'Skip to the content',
  'nav.label': 'Main',
  'nav.menu': 'Menu',
  'nav.latest': 'Latest',
  'nav.topics': 'Topics',
  'nav.glossary': 'Glossary',
  'nav.about': 'About',
  'theme.switch': 'Switch between light and dark',
  'follow.account': (handle: string, network: string | null) =>
    `Follow @${handle}${network === null ? '' : ` on ${network}`}`,
  'colophon.places': 'All pages',
  'colophon.licence': 'Words and pictures',
  'account.on': (network: string) => `On ${network}`,
  'missing.title': 'This panel was never drawn.',
  'missing.next': 'Where to next?',
  'missing.why': 'The address may have a typo, or the strip may have moved.',
  'missing.home': 'Latest strip',
  'missing.picture': (who: string) => `${who}, dizzy`,
} as const
