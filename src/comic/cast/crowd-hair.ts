/** What passers-by wear on their heads, and on their faces. Few points each: a crowd is many of them. */
import { pathPoints } from '../ink/curves.ts'
import type { Points } from '../ink/points.ts'

/** Outlines are control points of soft curves, around a head that is 196 wide and 210 high. */
export interface CrowdHair {
  /** Before the head. */
  readonly front?: Points
  /** Behind the head: knots, long hair. */
  readonly behind?: Points
  /** The head from behind; where there is none, it is bare. */
  readonly back?: Points
  /** Nothing of the head is seen from behind. */
  readonly coversNape?: boolean
  /** A scarf around all of the head but the face. */
  readonly hood?: Points
}

const outline = (data: string): Points => pathPoints(data)

const round: Points = outline('M -102 30 L -112 -70 -60 -126 0 -128 60 -126 112 -70 102 30 50 60 -50 60')
const long: Points = outline('M -108 150 L -126 20 -116 -90 -50 -130 50 -130 116 -90 126 20 108 150 0 150')

export const hairs = {
  short: {
    front: outline('M -104 20 L -112 -80 -50 -128 50 -128 112 -80 104 20 86 -40 20 -52 -40 -40 -84 -50'),
    back: round,
  },
  spiky: {
    front: outline(
      'M -108 10 L -112 -80 -84 -104 -50 -146 -40 -122 10 -152 20 -122 76 -136 84 -96 112 -70 106 10 80 -54 50 -14 14 -56 -26 -14 -56 -56 -84 -14',
    ),
    back: round,
  },
  knot: {
    front: outline('M -104 10 L -110 -84 -40 -126 40 -126 110 -84 104 10 70 -66 0 -74 -70 -66'),
    behind: outline('M -46 -120 L -40 -170 0 -184 40 -170 46 -120'),
    back: round,
  },
  long: {
    front: outline(
      'M -104 30 L -114 -80 -50 -130 50 -130 114 -80 104 30 90 -20 30 -90 20 -90 -40 -30 -90 -10',
    ),
    behind: long,
    back: long,
    coversNape: true,
  },
  bob: {
    front: outline(
      'M -108 70 L -120 -70 -50 -132 50 -132 120 -70 108 70 90 60 88 -36 88 -36 0 -46 -88 -36 -88 -36 -90 60',
    ),
    back: outline('M -112 90 L -122 -70 -50 -132 50 -132 122 -70 112 90 0 130'),
    coversNape: true,
  },
  tails: {
    front: outline('M -104 10 L -112 -84 -40 -128 40 -128 112 -84 104 10 70 -40 0 -70 -70 -40'),
    behind: outline('M -80 -80 L -150 -90 -158 20 -122 56 -100 -20 100 -20 122 56 158 20 150 -90 80 -80'),
    back: round,
  },
  curls: {
    front: outline(
      'M -116 20 L -146 -40 -116 -100 -70 -150 0 -164 70 -150 116 -100 146 -40 116 20 92 -40 40 -60 -40 -60 -92 -40',
    ),
    back: outline('M -116 40 L -150 -30 -116 -110 -60 -156 60 -156 116 -110 150 -30 116 40 0 90'),
  },
  cap: {
    front: outline('M -106 -14 L -112 -90 -40 -130 40 -130 108 -84 104 -44 160 -36 166 -16 90 -16 0 -30'),
    back: outline('M -104 10 L -112 -90 -40 -130 40 -130 112 -90 104 10 0 0'),
  },
  beanie: {
    front: outline('M -110 -20 L -108 -96 -40 -140 40 -140 108 -96 110 -20 60 -36 -60 -36'),
    back: outline('M -110 -10 L -108 -96 -40 -140 40 -140 108 -96 110 -10 0 -4'),
  },
  scarf: {
    hood: outline('M -84 -128 L 0 -136 84 -128 124 -30 122 70 96 136 0 156 -96 136 -122 70 -124 -30'),
    back: outline('M -84 -128 L 0 -136 84 -128 124 -30 122 70 96 136 0 156 -96 136 -122 70 -124 -30'),
    coversNape: true,
  },
  sides: {
    front: outline('M -98 40 L -120 0 -104 -56 -84 -56 -88 0'),
    behind: outline('M -98 40 L -120 0 -104 -56 104 -56 120 0 98 40'),
  },
} as const satisfies Record<string, CrowdHair>

/** What a hood leaves of a face. */
export const hoodFace: Points = outline('M 0 -78 L 64 -68 86 -4 76 70 0 100 -76 70 -86 -4 -64 -68')

export const beard: Points = outline(
  'M -98 0 L -80 30 -30 38 0 34 30 38 80 30 98 0 92 70 50 116 -50 116 -92 70',
)

/** How hair covers the ear side of a head that is seen in profile. */
export const nape: Points = outline('M -92 -84 L -114 -40 -112 40 -78 78 -52 52 -36 6 -10 -30 -20 -90')
