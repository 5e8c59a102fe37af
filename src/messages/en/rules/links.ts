/** Addresses on other sites, which `npm run check -- --links` visits. */
export const linkRules = {
  'dead-link': 'A source or a link leads to a page that exists, so that readers can check what a story says.',
  'unreachable-link':
    'A source or a link can be opened. If a site blocks automated checks, open it in a browser.',
  'moved-link': 'A source or a link has the page’s current address. Old ones eventually stop working.',
}
