/** A drawing for every thing that a script may name, those of the site's own among them. */
import type { Art } from '../../picture/art.ts'
import { ownThings } from '../../picture/own-art.ts'
import { perOwn } from '../../site/own.ts'
import { isHouseProp, type PropWord } from '../../stories/drawn-words.ts'
import { around, thing } from '../props/kinds.ts'
import { label } from '../props/label.ts'
import type { PropDrawing } from '../props/prop.ts'
import { props } from '../props/props.ts'
import { drawArt, inks } from './draw-art.ts'

/** @throws where nothing is called so */
export function propOf(word: PropWord): PropDrawing {
  const drawing = isHouseProp(word) ? props[word] : own().get(word)
  if (!drawing) throw new Error(`Nothing is called ${word}`)
  return drawing
}

const own = perOwn(
  (): ReadonlyMap<string, PropDrawing> => new Map([...ownThings()].map(([word, art]) => [word, drawn(art)])),
)

function drawn(art: Art): PropDrawing {
  const { width, height, grip, place, isUpright, isInFront, label: words } = art
  const box = around(width, height)
  return {
    ...thing(place ? { ...box, y: -height } : box, place ?? [0.5, 0.62], (drawing, look) => {
      drawArt(drawing, art.shapes, pen)
      if (!words || look.label === '') return
      const [x, y] = [words.x + words.width / 2, words.y + words.height / 2]
      const room = [words.width, words.height] as const
      label(drawing, look.label, {
        at: [x, y],
        size: words.height,
        room,
        locale: look.locale,
        colour: inks[words.ink],
      })
    }),
    ...(grip && { grip: { x: grip[0], y: grip[1] } }),
    isUpright,
    layer: isInFront ? 'in-front' : 'behind',
  }
}

/** As the things of the house are drawn, px. */
const pen = 5
