/** Where `npm run build:house` leaves the site of the tests, which browsers read. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { siteRoot } from '../../src/disk/places.ts'

export const dist = join(siteRoot, 'dist')

if (!existsSync(join(dist, 'index.html')))
  throw new Error(`There is no site in ${dist} yet. Type: npm run build:house`)
