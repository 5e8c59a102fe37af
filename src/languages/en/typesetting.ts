import type { Typesetting } from '../typesetting.ts'
import { capitals, typographic } from './capitals.ts'
import { lineEnds } from './line-ends.ts'

export const typesetting: Typesetting = {
  script: 'latin',
  strip: 'from-left',
  lettering: 'rows',
  hands: {
    balloon: ['balloon', 'gothic', 'koma', 'display'],
    caption: ['balloon', 'gothic', 'koma', 'display'],
    shout: ['shout', 'display', 'heavy', 'koma', 'balloon'],
    sound: ['shout', 'effect', 'heavy', 'koma', 'balloon'],
    label: ['ui', 'gothic'],
  },
  balloonLine: capitals,
  labelLine: typographic,
  headline: { largest: 68, leading: 1.05, tracking: -0.02 },
  lineEnds,
}
