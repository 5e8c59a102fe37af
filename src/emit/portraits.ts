/** What stands for the site on pages and in tabs, as files. */
import { cacheFile, fingerprint } from '../cache.ts'
import { ink } from '../comic/ink/inks.ts'
import { type PortraitName, portrait, portraitSvg, portraits } from '../comic/portrait.ts'
import { codeHash } from '../disk/code.ts'
import { disclosedSvg, drawnByScript } from '../picture/disclosure.ts'
import type { Site } from '../site.ts'
import { portraitPath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'

interface PortraitFile extends Artefact {
  /** px. */
  readonly width: number
  readonly height: number
}

type Look = Pick<Site, 'face' | 'colours'>

/** `/icons/wave.3fa92c1b.svg`: the name stands for all that the drawing is made of. */
export function portraitFile(site: Look, name: PortraitName): PortraitFile {
  const who = `${site.face} ${site.colours.spot} ${name}`
  const known = files.get(who) ?? made(site, name)
  files.set(who, known)
  return known
}

/** Every page asks for two of them. */
const files = new Map<string, PortraitFile>()

function made({ face, colours: { spot } }: Look, name: PortraitName): PortraitFile {
  const key = fingerprint(face, spot, name, codeHash('src/emit/portraits.ts'))
  const drawn = portrait(face, name, spot)
  return {
    path: portraitPath(`${name}.${key.slice(0, 8)}`),
    file: cacheFile('panels', `${key}.svg`),
    produce: async () => Buffer.from(disclosedSvg(portraitSvg(drawn), drawnByScript)),
    width: drawn.width,
    height: drawn.height,
  }
}

export const siteArtefacts = (site: Site): readonly Artefact[] => [
  ...(Object.keys(portraits) as PortraitName[]).map((name) => portraitFile(site, name)),
  tabIcon(site),
]

/** A strip of four panels, the third of which is struck: drawings of people cannot be told apart in 16 px. */
function tabIcon({ colours }: Site): Artefact {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16"><rect width="16" height="16" rx="2" fill="#fff"/>' +
    `<path d="M2 1h12v2H2zM2 5h12v2H2zM2 13h12v2H2z" fill="${ink}"/>` +
    `<path d="M1.6 9.7 14.1 8.4 14.4 10.6 1.9 11.9z" fill="${colours.spot}"/></svg>`
  const file = cacheFile('panels', `${fingerprint(svg, codeHash('src/emit/portraits.ts'))}.svg`)
  return { path: '/favicon.svg', file, produce: async () => Buffer.from(svg) }
}
