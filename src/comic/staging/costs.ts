/**
 * What places cost. The search looks for the places whose costs add up to the least: 0 is perfect, and while a balloon
 * costs less than 200 nobody would want to move it. All px are those of a panel whose letters have 30 px, as on a page;
 * in others they count as letters do.
 */

/** Of covering a square px. They add up where things lie upon each other: a face costs as a face, and as a head. */
export const coverCosts = {
  /** Nobody reads on where the one who speaks has no face: 5 px of an edge of a face cost as much as the whole way down. */
  face: 8,
  /** Hair, ears and antennas say who it is; a crowd's may be covered in need, since it has others. */
  head: 8,
  crowd: 0.6,
  /** Hands act, but a covered one is understood. What an author keeps free may hold anything: less than a hand. */
  hand: 5,
  kept: 3,
  /** Words on things are read as those in balloons are. */
  words: 1.5,
  /** Air around heads looks good; nothing is lost without it. */
  air: 0.3,
  /** Where a sound wants to be; one behind the cast is covered anyhow. */
  sound: 0.14,
  soundBehind: 0.04,
  /** Bodies may lie under balloons: this only decides between places that are otherwise alike. */
  body: 0.02,
} as const

/** A thing wants to be seen, but less than a face, and a small one more than a wall. @param area square px */
export const thingCost = (area: number): number => Math.min(0.3, Math.max(0.07, 10_000 / area))

/** px around heads that cost as air, and px around heads, faces and hands that cost as they do: halos have a width. */
export const margins = { air: 14, always: 5 } as const

/** Of a balloon by itself. A px of distance costs about 2, so that what costs 200 is avoided by going 100 px. */
export const aloneCosts = {
  /** A px below the top: where balloons are high, faces have room. The first one begins the reading, and pulls more. */
  high: 0.24,
  firstHigh: 0.15,
  /** A px below the mouth: speech rises. */
  belowMouth: 1.7,
  /** A px that a tail lacks before a head: it would look like a spike in the hair. */
  tooNear: 10,
  /** A px further away than a tail likes: a balloon that floats off belongs to nobody. */
  tooFar: 1.7,
  /** A px that a tail lacks before the frame: nobody would see it. */
  stump: 40,
  /** A px beside the mouth: tails that fall steeply say best whose they are. */
  aside: 0.1,
  /** A px nearer to somebody else's mouth than to the speaker's. */
  foreign: 1.1,
  /** A tail that ends nearer to somebody else is read wrongly: only crossing words or another order is as bad. */
  astray: 900,
  /** 8 px of the way to the mouth that lie over somebody else. A head is about 20 such steps wide: going round is cheaper. */
  blocked: 320,
} as const

/** px between outline and head as tails like it, at least for speech and for the bubbles of a thought, and at most. */
export const tailRoom = { speech: 26, thought: 42, most: 58 } as const

/** px of a tail, and what it keeps between its tip and a head, and its tip and the frame: bubbles have a width. */
export const tailLength = { least: 16, most: 126, fromHead: 6, fromFrame: 13 } as const

/** Of the shape of a balloon's words, wherever it is. */
export const shapeCosts = {
  /** Each time that it is 2.7 times as wide, or as high, as looks best. */
  odd: 60,
  /** A square px: of two good breakings the compact one wins. */
  area: 0.006,
  /** A square em of unevenness, of which more than `mostUneven` is not seen as worse. */
  uneven: 8,
  mostUneven: 4,
  /** Wider than 62 % of the panel or higher than 78 % of it: the picture would be a poster. */
  poster: 120,
} as const
export const poster = { width: 0.62, height: 0.78 } as const

/** Width by height that looks best: rather wide for rows, rather tall for columns, captions along the frame. */
export const bestShapes = {
  rows: { speech: 1.5, whisper: 1.5, thought: 1.35, robot: 1.5, shout: 1.5, caption: 3 },
  columns: { speech: 0.66, whisper: 0.66, thought: 0.66, robot: 0.62, shout: 0.66, caption: 0.3 },
} as const

/** Of a caption's corner. It belongs where reading begins; one that comes last rather where it ends. */
export const cornerCosts = {
  first: { atEnd: 170, low: 220 },
  last: { atStart: 150, high: 200, low: -60 },
} as const

/** Of two balloons beside each other. */
export const pairCosts = {
  /** They touch, and each px that is lacking: they would be one balloon. Dearer than any way round. */
  touching: 500,
  lacking: 40,
  /** An order that readers take for the other one: dearer than a covered hand, cheaper than a covered face. */
  ambiguous: 1500,
  /** A px that the later one is higher, or further back. */
  ahead: 3,
  /** The later one is below, but begins further back: a px of it, while both are clearly apart. */
  back: 0.15,
  /** A step down and forward is read rightly; a px by which they overlap in height. */
  step: 1.5,
  /** The later one is just below the middle of the earlier one: read rightly by most. */
  belowMiddle: 160,
  /** In a crowd it hardly matters who answers: a share of all these. */
  crowd: 0.4,
  /** A tail over another balloon, or over its tail: worse than any order. */
  crossing: 2000,
  /** Two of a crowd's balloons from one mouth: others are there to speak. */
  sameMouth: 320,
} as const

/** px of paper between two balloons, and beside a tail that passes one, halos included. */
export const leastGap = 9

/** Of a whole panel. */
export const panelCosts = {
  /** Lettering at no size at all: a step smaller costs 7 % of it, as much as a balloon that nobody would move. */
  smaller: 3000,
  /** Figures at no size at all: a step of 7 or 8 % costs half of what lettering does, and is therefore tried first. */
  zoom: 1500,
  /** A balloon that is larger than the panel: more than everything else together. */
  oversized: 20_000,
} as const

/** Most that a panel, and each of its balloons, may cost while nobody would want to move anything. */
export const good = { panel: 120, balloon: 200 } as const

/** What hardly any balloon costs less than: where all of them do, smaller lettering cannot win any more. */
export const leastOfBalloon = 70

/** Nobody moves a balloon to a place that costs so much more than its best one: more than an order or a crossing. */
export const hopeless = 2200

/** What sound effects cost; they are larger than balloons' letters, and so are their px. */
export const soundCosts = {
  /** Of covering a square px: words before faces, as a sound has other places and readers have only these words. */
  face: 3,
  balloon: 3,
  sound: 3,
  head: 2,
  words: 2,
  hand: 1.5,
  crowd: 0.25,
  /** Times this where the sound is behind the cast, which may cover it, though it is better seen. */
  behind: 0.2,
  /** At no size at all, and upright letters of Japanese that would lie: both before leaving its place by 80 px. */
  smaller: 900,
  upright: 130,
  /** A px away from where the script wants it. */
  away: 1.6,
} as const

/** px of paper between a sound and balloons, and a sound and the frame. */
export const soundRoom = { balloon: 7, frame: 9 } as const
