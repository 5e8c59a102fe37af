/** What Astro has to be told before anything: where the site is, and how it is built. */
import { relative } from 'node:path'
import { engineFile, siteRoot } from '../disk/places.ts'

/** Astro looks for its configuration from the site's root. */
export const astroPlaces = {
  root: siteRoot,
  configFile: relative(siteRoot, engineFile('astro.config.mjs')),
}
