import { withQuery } from './with-query.ts'

/** Asks a reader to follow an account on X. `handle` is without @. Works without a script. */
export const followLink = (handle: string): string =>
  withQuery('https://x.com/intent/follow', { screen_name: handle })
