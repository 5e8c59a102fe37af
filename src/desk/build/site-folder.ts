/** What the folder for the site is called where it cannot be taken, and how one is known that was built before. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Use } from '../../disk/own-folder.ts'

export const siteFolder: Use = {
  what: 'site',
  example: 'YONKOMA_OUT=site npm run build',
  // Builds before marks were made: the home page names the site's own fonts.
  recognises: (folder, names) =>
    names.includes('_astro') && names.includes('index.html') && isOurPage(join(folder, 'index.html')),
}

const isOurPage = (page: string): boolean =>
  readFileSync(page, 'utf8').includes('font-family:"Yonkoma Display-')
