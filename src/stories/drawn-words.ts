/** Everything that a script may call a thing or a place: the words of the house, and the site's own drawings. */
import { type Own, perOwn } from '../site/own.ts'
import { type ArtKind, artName } from '../site/own-art.ts'
import { speakerKeys } from './cast.ts'
import { type Prop, props } from './prop-words.ts'
import {
  effects,
  expressions,
  facings,
  heights,
  layers,
  marks,
  places,
  poses,
  type Scene,
  scenes,
  shots,
  sizes,
  views,
} from './script-words.ts'

/** A file of `content/props/`. */
export type OwnProp = string & { readonly prop: 'own' }
export type PropWord = Prop | OwnProp

/** A file of `content/scenes/`. */
export type OwnScene = string & { readonly scene: 'own' }
export type SceneWord = Scene | OwnScene

const taken = perOwn(
  (): ReadonlySet<string> =>
    new Set([
      ...[
        props,
        scenes,
        shots,
        effects,
        speakerKeys(),
        expressions,
        poses,
        views,
        marks,
        facings,
        layers,
      ].flat(),
      ...[places, sizes, heights].flatMap((list) => Object.keys(list)),
    ]),
)

/** True of what means something in scripts already: a word of any list, or a number such as `x2`. */
export const isTaken = (name: string): boolean => taken().has(name) || /^(?:x|tilt)-?\d+$/.test(name)

export const ownProps = perOwn(({ art }) => namesOf(art, 'props') as readonly OwnProp[])
export const ownScenes = perOwn(({ art }) =>
  (namesOf(art, 'scenes') as readonly OwnScene[]).filter(
    (name) => !ownProps().some((prop) => `${prop}` === `${name}`),
  ),
)

/** The site's own first: messages name only the first of a long list. */
export const propWords = perOwn((): readonly PropWord[] => [...ownProps(), ...props])
export const sceneWords = perOwn((): readonly SceneWord[] => [...ownScenes(), ...scenes])

export const isHouseProp = (word: PropWord): word is Prop => props.some((prop) => prop === word)
export const isHouseScene = (word: SceneWord): word is Scene => scenes.some((scene) => scene === word)

function namesOf(art: Own['art'], kind: ArtKind): readonly string[] {
  return art.flatMap((file) => {
    const name = file.kind === kind ? artName(file) : null
    return name === null || isTaken(name) ? [] : [name]
  })
}
