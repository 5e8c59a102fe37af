/** The words of a panel's script, and who is in it. */
import type { Messages } from '../../message.ts'
import type { Path } from '../../path.ts'
import { type Choice, capital, first, panelName, pathName, suggestion, withArticle } from '../names.ts'

/** Kinds of words in a line. */
export type KindName = keyof typeof kinds

const kinds = {
  expression: ['expression', 'Expressions'],
  pose: ['pose', 'Poses'],
  place: ['place', 'Places'],
  view: ['view', 'Views'],
  facing: ['direction', 'Facing'],
  mark: ['mark', 'Marks'],
  size: ['size', 'Sizes'],
  lift: ['lift', 'Lifts'],
  tilt: ['tilt', 'Tilts'],
  layer: ['layer', 'Layers'],
  height: ['height', 'Heights'],
  prop: ['prop', 'Props'],
} as const

/** Kinds that are measured. */
export type MeasureName = keyof typeof ranges

const ranges = {
  place: (least: string, most: string) => `a place from ${least} to ${most}`,
  size: (least: string, most: string) => `a size from ${least} to ${most}`,
  lift: (least: string, most: string) => `a lift from ${least} to ${most}, in % of the height`,
  tilt: (least: string, most: string) => `a tilt from ${least} (left) to ${most} (right)`,
  height: (least: string, most: string) => `a height from ${least} (top) to ${most} (bottom)`,
} as const

/** A word, and the line it is in: of a figure, a prop or a sound. */
export interface Word {
  readonly word: string
  readonly path: Path
}

/** Somebody, and the panel they are in. */
export interface Figure {
  readonly who: string
  readonly path: Path
}

export interface Aim {
  readonly effect: string
  readonly path: Path
  readonly cast: readonly string[]
}

const notValid = ({ word, path }: Word): string => `\`${word}\` is not a valid word for ${pathName(path)}.`

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "a height, size or tilt". */
function oneOf(others: readonly KindName[]): string {
  const list = alternatives.format(others.map((other) => kinds[other][0]))
  return withArticle(list)
}

const noEffect = (word: string): string => `\`${word}\` is not an effect.`

const moveTo = (key: string): string => `It belongs in \`${key}:\`. Move it there, or delete it.`

const eachThing = (things: readonly string[]): string =>
  `List each prop separately: props: [${things.join(', ')}].`

/** Who is there, and how somebody is added. */
const castChoice = (choice: Choice): string =>
  choice.near === null
    ? `${suggestion(choice)} Characters of your own go in content/cast.yaml.`
    : suggestion(choice)

/** How a thing is added. */
const ownProps = 'Props of your own go in content/props/.'

const stranger = ({ who, path }: Figure): string =>
  `\`${who}\` in ${pathName(path)} is not the name of a character.`

const oneAim = (effect: string, [example]: readonly string[]): string =>
  `Name one character, as in \`${effect}@${example}\`, or write \`${effect}\` alone.`

export const scriptFaults = {
  'unknown-word': ({
    lists,
    ...found
  }: Word & { lists: readonly (readonly [KindName, readonly string[]])[] }) => [
    notValid(found),
    [
      ...lists.map(([kind, words]) => `${kinds[kind][1]}: ${first(words, 8, [' ', '.'])}`),
      ...(lists.some(([kind]) => kind === 'prop') ? [ownProps] : []),
    ].join(' '),
  ],
  'unknown-word/joined': ({ words, ...found }: Word & { words: string }) => [
    notValid(found),
    `Separate words with spaces only: ${words}.`,
  ],
  'unknown-word/other-key': ({ key, ...found }: Word & { key: string }) => [notValid(found), moveTo(key)],
  'unknown-word/near': (found: Word & Choice & { kind: KindName; others: readonly KindName[] }) => [
    notValid(found),
    `Did you mean \`${found.near}\`? You can also give ${oneOf(found.others)}; npm run dev shows them at /gallery/. ${kinds[found.kind][1]}: ${first(found.valid, 40, [', ', '.'])}`,
  ],
  'unknown-word/full-width': ({ word, right }: { word: string; right: string }) => [
    `\`${word}\` is in full-width characters.`,
    `Write: ${right}`,
  ],
  'unknown-word/number': ({
    forms,
    ...found
  }: Word & { forms: readonly (readonly [KindName, string])[] }) => [
    notValid(found),
    `Write numbers as ${forms.map(([kind, form]) => `${form} for a ${kinds[kind][0]}`).join(', ')}.`,
  ],
  'unknown-word/effect': ({ word, ...choice }: Choice & { word: string }) => [
    noEffect(word),
    suggestion(choice),
  ],
  'unknown-word/effect-other-key': ({ word, key }: { word: string; key: string }) => [
    noEffect(word),
    moveTo(key),
  ],
  'out-of-range': ({
    word,
    path,
    kind,
    least,
    most,
  }: Word & { kind: MeasureName; least: string; most: string }) => [
    `\`${word}\` is out of range for ${pathName(path)}.`,
    `Write ${ranges[kind](least, most)}.`,
  ],
  'second-word': ({ word, path, kind, first }: Word & { kind: KindName; first: string }) => [
    kind === 'prop'
      ? `Two props are in one entry: \`${first}\` and \`${word}\`.`
      : `\`${word}\` is a second ${kinds[kind][0]} for ${pathName(path)}, after \`${first}\`.`,
    kind === 'prop' ? eachThing([first, word]) : 'Keep one of the two.',
  ],
  'second-word/same': ({ word, path }: Word) => [
    `\`${word}\` is written twice for ${pathName(path)}.`,
    'Delete one.',
  ],
  'second-word/things': ({ path, things }: { path: Path; things: readonly string[] }) => [
    `${capital(pathName(path))} names several props.`,
    eachThing(things),
  ],
  'second-word/effects': ({ effects }: { effects: readonly string[] }) => [
    `\`${effects[0]}\` and \`${effects[1]}\` are in one entry.`,
    `List each effect separately: fx: [${effects.join(', ')}].`,
  ],
  'stray-space': ({ first, second, joined }: { first: string; second: string; joined: string }) => [
    `There is a space between \`${first}\` and \`${second}\`.`,
    `Write it without the space: ${joined}.`,
  ],
  'missing-word/thing': ({ path, things }: { path: Path; things: readonly string[] }) => [
    `${capital(pathName(path))} does not name a prop.`,
    `Write a prop before its place, such as \`clock right high\`; npm run dev shows them all at /gallery/. ${ownProps} Props: ${things.join(', ')}.`,
  ],
  'missing-word/effect': ({ effects }: { effects: readonly string[] }) => [
    'An entry of `fx` does not name an effect.',
    `Write one of ${effects.join(', ')}, or delete the entry.`,
  ],
  'too-long/words': ({ path, length, most }: { path: Path; length: number; most: number }) => [
    `${capital(pathName(path))} has ${length} letters, too many for a line of words.`,
    `Keep only the words you need, at most ${most} letters.`,
  ],
  'wrong-type/words': ({ path }: { path: Path }) => [
    `${capital(pathName(path))} is not followed by a line of words.`,
    'Write words separated by spaces: mika: left worried point.',
  ],
  'unknown-cast': ({ who, path, ...choice }: Figure & Choice) => [
    stranger({ who, path }),
    castChoice(choice),
  ],
  'unknown-cast/comma': ({ cast, ...found }: Figure & { cast: readonly string[] }) => [
    stranger(found),
    `Between \`{\` and \`}\`, a comma starts the next figure. Separate words with spaces only: ${cast[0]}: left ${found.who}.`,
  ],
  'unknown-cast/voice': ({ who, path }: Figure) => [
    `\`${who}\` is in ${pathName(path)}, but is never drawn: content/cast.yaml says \`drawn: false\`.`,
    `Delete \`${who}\` here. Lines in \`say\` may stay; the voice comes from outside the picture.`,
  ],
  'unknown-cast/nobody': ({ effect, path, cast }: Aim) => [
    `\`${effect}@\` in ${pathName(path)} aims at nobody.`,
    oneAim(effect, cast),
  ],
  'unknown-cast/several': ({ effect, path, cast }: Aim) => [
    `\`${effect}\` in ${pathName(path)} aims at more than one figure.`,
    oneAim(effect, cast),
  ],
  'unknown-speaker': ({ who, ...choice }: Choice & { who: string }) => [
    `\`${who}\` is not the name of a character.`,
    castChoice(choice),
  ],
  'unknown-speaker/marks': ({ who }: { who: string }) => [
    `\`${who}\` has more than one mark after the name.`,
    `Keep one: \`${who}!\` shouts, \`${who}~\` thinks, \`${who}*\` whispers.`,
  ],
  'absent-cast': ({ who, path, effect, aims }: Figure & { effect: string; aims: readonly string[] }) => [
    `\`${effect}\` aims at \`${who}\`, who is not in ${pathName(path)}.`,
    `Add \`${who}\` to \`cast\`, or write ${aims.length > 0 ? aims.join(', ') : `\`${effect}\` alone`}.`,
  ],
  'insert-without-thing': ({ path }: { path: Path }) => [
    `\`insert\` has nothing to show in ${pathName(path)}.`,
    'Add a prop (props: [phone]), or choose another shot.',
  ],
  'speaker-not-in-cast': ({ who, panel, cast }: { who: string; panel: number; cast: readonly string[] }) => [
    `\`${who}\` speaks in ${panelName(panel)} but is not in its \`cast\`.`,
    `Add \`${who}:\` to \`cast\`, or give the line to ${cast.join(' or ')}.`,
  ],
  'too-many-actors': ({ path, actors, most }: { path: Path; actors: readonly string[]; most: number }) => [
    `${capital(pathName(path))} has ${actors.length} figures: ${actors.join(', ')}.`,
    `Keep at most ${most}. You may add a \`crowd\`.`,
  ],
  'too-many-labels': ({ path, things }: { path: Path; things: readonly string[] }) => [
    `${capital(pathName(path))} has no prop to go on.`,
    `Delete it, or add to \`props\` a thing that shows words: ${things.join(', ')}.`,
  ],
} as const satisfies Messages
