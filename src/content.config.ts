/**
 * The collections of the site. Astro loads this file through its bundler, and would load all that it imports once more:
 * everything that reads stories. So it is handed over; see `reading/library/collections.ts`.
 */
import type { Collections } from './reading/library/collections.ts'

const { [Symbol.for('yonkoma.collections')]: provided } = globalThis as {
  [key: symbol]: Collections | undefined
}
if (!provided) throw new Error('The collections are provided by astro.config.mjs, which has not been loaded')

export const collections: Collections = provided
