/** The comic of one edition: staged as the original has it, in the words of this edition. */

import type { Path } from '../../messages/path.ts'
import { isSpeaker } from '../../stories/cast.ts'
import type {
  Anchor,
  Comic,
  OwnArt,
  Panel,
  PanelArt,
  Picture,
  PictureBox,
  Written,
  WrittenPlace,
} from '../../stories/story.ts'
import { wordsIn } from '../raw.ts'
import type { ComicData, PanelData, TranslatedComicData, TranslatedPanelData } from '../schema/comic.ts'
import { readPanel } from '../script/read-panel.ts'
import { readSounds } from '../script/read-sounds.ts'
import { type ComicKeys, wayOf } from './comic-ways.ts'
import { directed } from './direct.ts'
import { lineOf } from './line.ts'
import { writtenWords } from './written-words.ts'

export interface ComicParts {
  /** Checked pictures by the name the author wrote. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** Where a panel is in the file of this edition, by its place in the comic. */
  readonly placeOfPanel: (index: number) => WrittenPlace
  /** Where the words of a value under `comic` are written. */
  readonly writtenOf?: (path: Path) => Written
}

/** @param staging the original's comic: it knows what is shown and who speaks */
export function comicOf(
  words: ComicData | TranslatedComicData,
  staging: ComicData,
  { pictures, placeOfPanel, writtenOf }: ComicParts,
): Comic {
  const panels = words.panels.map((panel, index) => {
    const staged = staging.panels[index]
    if (!staged) throw new Error(`Panel ${index + 1} passed the check of translations and has no original`)
    const parts = { words, staging, pictures, place: placeOfPanel(index) }
    return panelOf(panel, staged, parts)
  })
  const written = writtenOf ? { written: writtenWords(words, writtenOf) } : {}
  return { title: words.title, ...written, panels: directed(panels) }
}

interface PanelParts extends Pick<ComicParts, 'pictures'> {
  /** The comic of this edition: its keys that all panels share. */
  readonly words: Pick<ComicKeys, 'art'>
  /** The comic of the original. */
  readonly staging: ComicKeys
  readonly place: WrittenPlace
}

type Named = Pick<PanelParts, 'words' | 'staging'>

/** The picture that a panel names or shares; null where it is drawn. */
export function pictureName(
  panel: Pick<ComicKeys, 'art'>,
  staged: PanelData,
  { words, staging }: Named,
): string | null {
  if (wayOf(staging, staged) === 'drawn') return null
  return wordsIn(panel.art ?? words.art ?? staged.art ?? staging.art) ?? ''
}

/** @throws where its picture has not been checked */
export function panelOf(
  panel: PanelData | TranslatedPanelData,
  staged: PanelData,
  { words, staging, pictures, place }: PanelParts,
): Panel {
  const name = pictureName(panel, staged, { words, staging }) ?? ''
  return {
    art: artOf(staged, staging, () => pictureAt(name, pictures)),
    caption: panel.caption ?? '',
    sfx: (panel.sfx ?? []).map((sound) => (typeof sound === 'string' ? sound : sound.words)),
    labels: panel.labels ?? [],
    alt: panel.alt,
    say: staged.say.map((entry, line) => {
      const spoken = panel.say[line]
      return { ...lineOf(entry), ...(typeof spoken === 'string' ? { words: spoken } : {}) }
    }),
    place,
  }
}

/** @throws where the picture has not been checked, which is our own fault */
export function pictureAt(name: string, pictures: ComicParts['pictures']): Picture {
  const picture = pictures.get(name)
  if (!picture) throw new Error(`${name} passed the check of pictures`)
  return picture
}

/** @param picture that of this edition, which is the original's where it names none */
function artOf(panel: PanelData, comic: ComicKeys, picture: () => Picture): PanelArt {
  const box = panel.box ?? whole
  switch (wayOf(comic, panel)) {
    case 'finished':
      return { kind: 'finished', picture: picture(), box }
    case 'own':
      return { ...ownArt(panel), picture: picture(), box }
    case 'drawn':
      return { kind: 'drawn', script: readPanel(panel, []).script }
  }
}

const whole: PictureBox = [0, 0, 100, 100]

const ownArt = ({ anchors, avoid, sfx }: PanelData): Omit<OwnArt, 'picture' | 'box'> => ({
  kind: 'own',
  anchors: Object.entries(anchors ?? {}).flatMap(([who, { mouth, face }]): Anchor[] =>
    isSpeaker(who) ? [{ who, mouth, face: face ?? null }] : [],
  ),
  avoid: avoid ?? [],
  sounds: readSounds(sfx, []).sounds,
})
