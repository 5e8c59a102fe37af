/** Cats and dogs that act as people do: small whole figures on Pico's skeleton, in fur. */
import type { AnimalLook } from '../../../site/cast-words.ts'
import type { View } from '../../../stories/script-words.ts'
import type { Ellipse } from '../../ink/curves.ts'
import type { Point } from '../../ink/points.ts'
import type { Figure } from '../figure.ts'
import { puppetFigure } from '../robots/puppet.ts'
import type { Build } from '../robots/robot-pose.ts'
import { animalBodyOutline, drawAnimalBody, drawTail } from './animal-body.ts'
import { animalHeadOutline, drawAnimalHead, muzzles } from './animal-head.ts'
import { animalPoses } from './animal-poses.ts'
import { coats } from './coat.ts'
import { drawPaw } from './paw.ts'

export function animalFigure(look: AnimalLook): Figure {
  const build = builds(look)
  return puppetFigure({
    poses: animalPoses,
    buildOf: (view) => build[view === 'profile' ? 'profile' : 'front'],
    drawBehind: (drawing, { view, pose }) => {
      if (view !== 'back') drawTail(drawing, look, { view, pose })
    },
    drawBody: (drawing, { view, pose }, how) => {
      drawAnimalBody(drawing, look, { view, pose, how })
      if (view === 'back') drawTail(drawing, look, { view, pose })
    },
    drawHead: (drawing, seen) => drawAnimalHead(drawing, look, seen),
    mouth: (view): Point => (view === 'back' ? [84, 40] : muzzles[look.kind].mouth[view]),
    face: (view) => faces[view],
    headOutline: (view, expression) => animalHeadOutline(look, { view, expression }),
    bodyOutline: animalBodyOutline,
    isRobot: false,
    size: look.kind === 'cat' ? 0.62 : 0.72,
    sizeAlone: 0.96,
  })
}

function builds({ coat }: AnimalLook): { readonly front: Build; readonly profile: Build } {
  const { fur, contour } = coats[coat]
  const common = {
    tube: { widths: [16, 13], line: 5, paint: fur, colour: contour },
    hand: 0.86,
    head: [136, 92],
    drawHand: drawPaw,
  } as const
  return {
    front: { ...common, shoulders: { right: [54, 124], left: [54, 124] }, isProfile: false },
    profile: { ...common, shoulders: { right: [-4, 128], left: [24, 124] }, isProfile: true },
  }
}

const faces: Readonly<Record<View, Ellipse>> = {
  front: { x: 0, y: 12, rx: 100, ry: 72 },
  'three-quarter': { x: 14, y: 12, rx: 98, ry: 72 },
  profile: { x: 42, y: 12, rx: 72, ry: 72 },
  back: { x: 0, y: 12, rx: 100, ry: 72 },
}
