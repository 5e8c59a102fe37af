/**
 * How a picture was made, written into the picture itself, where it stays when the picture is copied elsewhere.
 * IPTC's vocabulary: https://cv.iptc.org/newscodes/digitalsourcetype/
 */
import type { Sharp } from 'sharp'
import type { Disclosure } from '../stories/story.ts'

/** Null: work by hand alone needs no word. */
export const digitalSources = {
  human: null,
  'ai-assisted': 'compositeWithTrainedAlgorithmicMedia',
  'ai-generated': 'trainedAlgorithmicMedia',
  'drawn-by-script': 'algorithmicMedia',
} as const satisfies Record<Disclosure['art'], string | null>

/** How a picture was made, and of what. */
export interface Provenance {
  readonly made: Disclosure['art']
  /** Name of the script that it was drawn from, made of its words alone: see `comic/script-name.ts`. Null where there is none. */
  readonly script: string | null
}

/** Drawn by the engine, of no story's script: faces, examples. */
export const drawnByScript: Provenance = { made: 'drawn-by-script', script: null }

/** The same picture, saying how it was made. To be called after the last resizing. */
export function disclosed(image: Sharp, provenance: Provenance): Sharp {
  const xmp = xmpOf(provenance)
  return xmp === null ? image : image.withXmp(xmp)
}

/** The same drawing, saying how it was made. */
export function disclosedSvg(svg: string, provenance: Provenance): string {
  const xmp = xmpOf(provenance)
  return xmp === null
    ? svg
    : svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<metadata>${xmp}</metadata>`)
}

/** An XMP packet that says it; null where nothing needs to be said. */
export function xmpOf({ made, script }: Provenance): string | null {
  const source = digitalSources[made]
  if (source === null && script === null) return null
  const says = [
    ...(source === null
      ? []
      : [
          'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
          `Iptc4xmpExt:DigitalSourceType="${vocabulary}${source}"`,
        ]),
    ...(script === null ? [] : ['xmlns:dc="http://purl.org/dc/elements/1.1/"', `dc:source="${script}"`]),
  ]
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description rdf:about="" ${says.join(' ')}/></rdf:RDF></x:xmpmeta>`
  )
}

const vocabulary = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** What a packet says, ours or another's; null for what it does not. */
export function readXmp(xmp: string): {
  readonly made: Disclosure['art'] | null
  readonly script: string | null
} {
  const [, source = ''] = /DigitalSourceType(?:="|>)[^"<]*\/(\w+)["<]/.exec(xmp) ?? []
  const made = (Object.keys(digitalSources) as Disclosure['art'][]).find(
    (key) => digitalSources[key] === source,
  )
  const [, script = null] = /\bdc:source(?:="|>)(ni:\/\/\/sha-256;[\w-]{43})["<]/.exec(xmp) ?? []
  return { made: made ?? null, script }
}
