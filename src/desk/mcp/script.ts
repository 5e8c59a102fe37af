/** A strip that is in no file yet, in the words and with the cast and drawings of this site. */

import type { Locale } from '../../languages/locales.ts'
import { type DrawnStrip, drawStrip } from '../../library/draw-strip.ts'
import { comicFonts } from '../../library/node.ts'
import type { OwnFiles } from '../../library/own-files.ts'
import { readScript, type Script } from '../../library/read-script.ts'
import { errorsIn, inReadingOrder, type Problem } from '../../problem.ts'
import { librarySettings } from '../../reading/library/settings.ts'
import type { ArtKind } from '../../site/own-art.ts'
import { artFiles, ownCastText } from '../../site/own-files.ts'
import { site } from '../../site.ts'
import { contentPlace } from '../new/make.ts'

export interface DrawnScript {
  readonly script: Script
  /** By language; none where there are errors. */
  readonly strips: ReadonlyMap<Locale, DrawnStrip>
  /** Those of the drawings included. */
  readonly problems: readonly Problem[]
}

/** @param text YAML; where it does not say its language, it is in the first of the site */
export async function drawnScript(text: string): Promise<DrawnScript> {
  const script = readScript(text, { language: site.languages[0], ...ownFiles() })
  const strips = new Map<Locale, DrawnStrip>()
  if (errorsIn(script.problems).length === 0)
    for (const language of script.languages)
      strips.set(
        language,
        await drawStrip(script, { language, fonts: comicFonts(), spot: site.colours.spot }),
      )
  const ofDrawings = [...strips.values()].flatMap(({ problems }) => problems)
  return { script, strips, problems: inReadingOrder([...script.problems, ...ofDrawings]) }
}

function ownFiles(): OwnFiles {
  const files = artFiles(contentPlace(librarySettings()).path)
  const named = (kind: ArtKind): Readonly<Record<string, string>> =>
    Object.fromEntries(
      files.flatMap(({ kind: of, base, bytes }) =>
        of === kind && base.endsWith('.svg') && typeof bytes !== 'string'
          ? [[base.slice(0, -'.svg'.length), new TextDecoder().decode(bytes)]]
          : [],
      ),
    )
  return { cast: ownCastText, props: named('props'), scenes: named('scenes') }
}
