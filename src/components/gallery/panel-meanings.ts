/** What the words for a panel mean, in the words of both languages. The compiler misses any that is left out. */
import type { BalloonKind, NumberKind } from '../../comic/scripts/snippets.ts'
import type {
  Effect,
  facings,
  HeightWord,
  layers,
  PlaceWord,
  Scene,
  Shot,
  sizes,
} from '../../stories/script-words.ts'
import type { Meanings } from './cast-meanings.ts'

export const sceneMeanings = {
  plain: {
    en: 'Next to nothing, a breath of grey. The default.',
    ja: 'うっすらと灰色。何も書かないときの背景。',
  },
  tone: { en: 'Grey screentone.', ja: '灰色のトーン。' },
  black: { en: 'Solid ink.', ja: '黒一色のベタ。' },
  office: { en: 'Windows, shelves, daylight.', ja: '窓と棚のある、昼のオフィス。' },
  meeting: { en: 'A meeting room.', ja: '会議室。' },
  'server-room': { en: 'Racks in the dark.', ja: '暗いサーバー室。' },
  'data-center': { en: 'The halls from outside, with power lines.', ja: 'データセンターの外観と送電線。' },
  home: { en: 'A room at home.', ja: '自宅の部屋。' },
  street: { en: 'A street by day.', ja: '昼の通り。' },
  night: { en: 'The city at night.', ja: '夜の街。' },
  dawn: { en: 'Sunrise: it is over.', ja: '夜明け。ひと山こえた朝。' },
  train: { en: 'Inside a commuter train.', ja: '通勤電車の中。' },
  cafe: { en: 'A café.', ja: 'カフェ。' },
  classroom: { en: 'A blackboard.', ja: '黒板のある教室。' },
  stage: { en: 'Curtain and spotlight: launches, shows.', ja: '幕とスポットライト。発表会に。' },
  court: { en: 'A courtroom.', ja: '法廷。' },
  parliament: { en: 'Where laws are made.', ja: '議場。' },
  lab: { en: 'Where things are tried out.', ja: '研究室。' },
} as const satisfies Meanings<Scene>

export const shotMeanings = {
  wide: { en: 'Whole figures: where are we?', ja: '全身が入る引き。ここはどこか。' },
  medium: {
    en: 'To the hip: who talks to whom? The default.',
    ja: '腰まで。だれがだれと話すか。何も書かなければこれ。',
  },
  close: { en: 'Faces: what does it do to them?', ja: '顔のアップ。どう感じたか。' },
} as const satisfies Meanings<Shot>

export const effectMeanings = {
  focus: { en: 'Lines from the edges: look here.', ja: '集中線。ここを見て。' },
  flash: { en: 'White shock on black.', ja: '黒いフラッシュ。衝撃。' },
  burst: { en: 'An explosion behind somebody.', ja: '背後で炸裂。' },
  speed: { en: 'Horizontal lines: fast.', ja: '流線。スピード感。' },
  gloom: { en: 'Darkness from above.', ja: '上から下りる暗がり。どんより。' },
  rays: { en: 'A sunburst: triumph.', ja: '放射状の光。晴れ舞台。' },
  fade: { en: 'Tone that fades: memory, calm.', ja: '消えていくトーン。回想、しみじみ。' },
  impact: { en: 'White lines on black: the worst of it.', ja: '黒地に白い集中線。最悪の瞬間。' },
  bubbles: { en: 'Soft circles: bliss.', ja: 'ふわふわの丸。夢心地。' },
} as const satisfies Meanings<Effect>

export const placeMeanings = {
  'far-left': { en: 'At the left edge, 14%.', ja: '左のはし、14%。' },
  left: { en: 'On the left, 25%.', ja: '左、25%。' },
  'mid-left': { en: 'Left of the middle, 36%.', ja: '中央の左寄り、36%。' },
  center: { en: 'In the middle, 50%.', ja: '中央、50%。' },
  'mid-right': { en: 'Right of the middle, 64%.', ja: '中央の右寄り、64%。' },
  right: { en: 'On the right, 75%.', ja: '右、75%。' },
  'far-right': { en: 'At the right edge, 86%.', ja: '右のはし、86%。' },
} as const satisfies Meanings<PlaceWord>

export const heightMeanings = {
  high: { en: 'A thing in the upper part.', ja: '物を上のほうに。' },
  middle: { en: 'A thing at half height.', ja: '物をまん中の高さに。' },
  low: { en: 'A thing near the bottom.', ja: '物を下のほうに。' },
} as const satisfies Meanings<HeightWord>

export const facingMeanings = {
  'facing-left': {
    en: 'Looks to the left. By default: to the middle.',
    ja: '左を向く。何も書かなければ中央を向く。',
  },
  'facing-right': { en: 'Looks to the right.', ja: '右を向く。' },
} as const satisfies Meanings<(typeof facings)[number]>

export const sizeMeanings = {
  small: { en: 'Smaller: further off, younger, in trouble.', ja: '小さく。遠い、幼い、肩身がせまい。' },
  large: { en: 'Larger: nearer, mightier.', ja: '大きく。近い、強い。' },
} as const satisfies Meanings<keyof typeof sizes>

export const layerMeanings = {
  behind: { en: 'Behind the others.', ja: 'ほかの人の後ろ。' },
  'in-front': { en: 'In front of the others.', ja: 'ほかの人の前。' },
  breakout: {
    en: 'Breaks out of the frame. Once a strip at most.',
    ja: '枠からはみ出す。使うのは1本に1回まで。',
  },
} as const satisfies Meanings<(typeof layers)[number]>

export const numberMeanings = {
  place: {
    en: 'An exact place: 0% is the left edge, 100% the right one.',
    ja: '正確な位置。0%が左はし、100%が右はし。',
  },
  size: { en: 'An exact size, x0.4 to x2.', ja: '正確な大きさ。x0.4からx2まで。' },
  lift: {
    en: 'Lifts somebody, in % of the height of the panel; -8y lowers them.',
    ja: 'コマの高さの何%か持ち上げる。-8yなら下げる。',
  },
  height: {
    en: 'An exact height of a thing: 0y is the top, 100y the bottom.',
    ja: '物の正確な高さ。0yが上はし、100yが下はし。',
  },
  tilt: {
    en: 'Tilts to the right, in degrees; tilt-12 to the left.',
    ja: '右へ傾ける角度。tilt-12なら左へ。',
  },
} as const satisfies Meanings<NumberKind>

export const balloonMeanings = {
  say: { en: 'Speech: the name, a colon, the words.', ja: 'せりふ。名前、コロン、言葉。' },
  shout: { en: '! after the name: a shout.', ja: '名前のあとに ! で叫び。' },
  thought: { en: '~ after the name: a thought.', ja: '名前のあとに ~ で心の声。' },
  whisper: { en: '* after the name: a whisper.', ja: '名前のあとに * でささやき。' },
  robot: {
    en: 'Robots get balloons with cut corners; nothing to add.',
    ja: 'ロボットのふきだしは、自動で角ばる。',
  },
  crowd: {
    en: 'Voices from a crowd, which stands wherever there is room.',
    ja: '群衆の声。空いているところに人が並ぶ。',
  },
  caption: { en: 'Narration: a time, a place.', ja: 'ナレーション。時や場所を告げる。' },
  sound: { en: 'A sound, lettered into the picture.', ja: '描き文字の効果音。' },
  'placed-sound': {
    en: 'A sound where you want it: place and size in any order.',
    ja: '置き場所や大きさを決めた描き文字。順番は自由。',
  },
} as const satisfies Meanings<BalloonKind>
