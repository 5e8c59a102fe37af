/** Every background by its word, those of the site's own among them. */
import type { Art } from '../../picture/art.ts'
import { ownPlaces } from '../../picture/own-art.ts'
import { perOwn } from '../../site/own.ts'
import { isHouseScene, type SceneWord } from '../../stories/drawn-words.ts'
import { ink, paper } from '../ink/inks.ts'
import { height, scene } from '../scenes/canvas.ts'
import type { SceneDrawing } from '../scenes/scene.ts'
import { scenes, sunlit } from '../scenes/scenes.ts'
import { drawArt } from './draw-art.ts'

/** @throws where nothing is called so */
export function sceneOf(word: SceneWord): SceneDrawing {
  const drawing = isHouseScene(word) ? scenes[word] : own().get(word)
  if (!drawing) throw new Error(`No place is called ${word}`)
  return drawing
}

/** Of a place of the site's own nothing is known but that it is dark. */
export const hasSun = (word: SceneWord): boolean =>
  isHouseScene(word) ? sunlit.has(word) : !sceneOf(word).isDark

/** It covers the canvas as SVG's `xMidYMax slice` does: what is too wide or too high is cut off at the sides or above. */
const drawn = ({ width, shapes, isUpright, isDark }: Art): SceneDrawing =>
  scene(
    (drawing, canvas) => {
      const scale = Math.max(1, canvas / width)
      const middle = { x: canvas / 2, y: height * (1 - scale), scale }
      const place = isUpright ? drawing.upright(middle) : drawing.at(middle)
      drawArt(place.at({ x: -width / 2, y: 0 }), shapes, pen)
    },
    isDark ? ink : paper,
  )

const own = perOwn(
  (): ReadonlyMap<string, SceneDrawing> => new Map([...ownPlaces()].map(([word, art]) => [word, drawn(art)])),
)

/** px: thinner than the cast's, so that it stays in front. */
const pen = 3
