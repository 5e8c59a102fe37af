/** Pictures of a story that is not on the site because of its mistakes: its panels, and cards as they were. */

import type { PictureBytes } from '../../card/thumb.ts'
import { panelPicture } from '../../comic/panel-picture.ts'
import type { Artefact } from '../../emit/artefact.ts'
import { artefacts, layerArtefact } from '../../emit/artefacts.ts'
import { site } from '../../site.ts'
import type { DeskView } from './desk.ts'

export function hiddenArtefacts(
  { story, shown, strips }: DeskView,
  pictureBytes: PictureBytes,
): readonly Artefact[] {
  if (story.story) return []
  const { slug } = story
  const disclosure = shown?.story.disclosure ?? { text: 'human', art: 'human' }
  const panels = site.languages.flatMap((locale) =>
    (strips[locale]?.panels ?? []).flatMap(({ panel }, index) =>
      panel ? panelPicture(panel, { locale, number: index + 1 }).layers : [],
    ),
  )
  return [
    ...panels.map((layer) => layerArtefact({ slug, disclosure }, layer, pictureBytes)),
    ...(shown ? artefacts({ stories: [shown.story], topics: shown.topics }, pictureBytes) : []),
  ]
}
