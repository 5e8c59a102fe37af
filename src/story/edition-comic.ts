/** The comic of one edition: staged as the original has it, in the words of this edition. */
import { alike } from '../problem.ts'
import { isCast } from './cast.ts'
import { wayOf } from './comic-ways.ts'
import { lineOf } from './line.ts'
import type { ComicData, PanelData, TranslatedComicData } from './schema/comic.ts'
import { readPanel } from './script/read-panel.ts'
import { readSounds } from './script/read-sounds.ts'
import type { Anchor, Comic, OwnArt, PanelArt, Picture, PictureBox, WrittenPlace } from './story.ts'

export interface ComicParts {
  /** Checked pictures by the name the author wrote. */
  readonly pictures: ReadonlyMap<string, Picture>
  /** Where a panel stands in the file of this edition, by its place in the comic. */
  readonly placeOfPanel: (index: number) => WrittenPlace
}

/** @param staging the original's comic: it knows what is shown and who speaks */
export function comicOf(
  words: ComicData | TranslatedComicData,
  staging: ComicData,
  { pictures, placeOfPanel }: ComicParts,
): Comic {
  const panels = words.panels.map((panel, index) => {
    const staged = staging.panels[index]
    if (!staged) throw new Error(`Panel ${index + 1} passed the check of translations and has no original`)
    const named = panel.art ?? words.art
    return {
      art: artOf(staged, staging, (name) => pictureAt(named ?? name, pictures)),
      caption: panel.caption ?? '',
      sfx: (panel.sfx ?? []).map((sound) => (typeof sound === 'string' ? sound : sound.words)),
      labels: panel.labels ?? [],
      alt: panel.alt,
      say: staged.say.map((entry, line) => {
        const spoken = panel.say[line]
        return { ...lineOf(entry), ...(typeof spoken === 'string' ? { words: spoken } : {}) }
      }),
      place: placeOfPanel(index),
    }
  })
  return { title: words.title, panels }
}

/** @throws where the picture has not been checked, which is our own fault */
export function pictureAt(name: string, pictures: ComicParts['pictures']): Picture {
  const picture = pictures.get(name)
  if (!picture) throw new Error(`${name} passed the check of pictures`)
  return picture
}

/** @param picture the picture of this edition, which is the original's where it names none */
function artOf(panel: PanelData, comic: ComicData, picture: (name: string) => Picture): PanelArt {
  const name = panel.art ?? comic.art ?? ''
  const box = panel.box ?? whole
  switch (wayOf(comic, panel)) {
    case 'finished':
      return { kind: 'finished', picture: picture(name), box }
    case 'own':
      return { ...ownArt(panel), picture: picture(name), box }
    case 'drawn':
      return { kind: 'drawn', script: readPanel(panel, unnamed).script }
  }
}

const whole: PictureBox = [0, 0, 100, 100]

/** Faults have been told already. */
const unnamed = { path: [], name: alike('') } as const

const ownArt = ({ anchors, avoid, sfx }: PanelData): Omit<OwnArt, 'picture' | 'box'> => ({
  kind: 'own',
  anchors: Object.entries(anchors ?? {}).flatMap(([who, { mouth, face }]): Anchor[] =>
    isCast(who) ? [{ who, mouth, face: face ?? null }] : [],
  ),
  avoid: avoid ?? [],
  sounds: readSounds(sfx, unnamed).sounds,
})
