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

/** The same picture, saying how it was made. To be called after the last resizing. */
export function disclosed(image: Sharp, made: Disclosure['art']): Sharp {
  const xmp = xmpOf(made)
  return xmp === null ? image : image.withXmp(xmp)
}

/** The same drawing, saying how it was made. */
export function disclosedSvg(svg: string, made: Disclosure['art']): string {
  const xmp = xmpOf(made)
  return xmp === null
    ? svg
    : svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<metadata>${xmp}</metadata>`)
}

/** An XMP packet that says it; null where nothing needs to be said. */
export function xmpOf(made: Disclosure['art']): string | null {
  const source = digitalSources[made]
  if (source === null) return null
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" ' +
    `Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${source}"/>` +
    '</rdf:RDF></x:xmpmeta>'
  )
}
