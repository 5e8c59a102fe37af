import type { Typesetting } from '../typesetting.ts'
import { fullWidthMarks } from './full-width-marks.ts'
import { lineEnds } from './line-ends.ts'

export const typesetting: Typesetting = {
  script: 'cjk',
  strip: 'from-right',
  lettering: 'columns',
  hands: {
    balloon: ['koma', 'gothic', 'display', 'balloon'],
    caption: ['gothic', 'koma', 'display', 'balloon'],
    shout: ['display', 'heavy', 'koma', 'shout', 'balloon'],
    sound: ['effect', 'heavy', 'koma', 'shout', 'balloon'],
    label: ['gothic', 'display'],
  },
  balloonLine: fullWidthMarks,
  labelLine: fullWidthMarks,
  headline: { largest: 60, leading: 1.32, tracking: 0 },
  lineEnds,
}
