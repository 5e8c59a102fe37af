/** Everything that a script may call a thing or a place: the words of the house, and the site's own drawings. */
import { type ArtKind, artName, ownArtFiles } from '../site/own-art.ts'
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

const house: ReadonlySet<string> = new Set([
  ...[props, scenes, shots, effects, speakerKeys, expressions, poses, views, marks, facings, layers].flat(),
  ...[places, sizes, heights].flatMap((list) => Object.keys(list)),
])

/** True of what means something in scripts already: a word of any list, or a number such as `x2`. */
export const isTaken = (name: string): boolean => house.has(name) || /^(?:x|tilt)-?\d+$/.test(name)

export const ownProps = namesOf('props') as readonly OwnProp[]
export const ownScenes = namesOf('scenes').filter(
  (name) => !ownProps.some((prop) => prop === name),
) as OwnScene[]

/** The site's own first: messages name only the first of a long list. */
export const propWords: readonly PropWord[] = [...ownProps, ...props]
export const sceneWords: readonly SceneWord[] = [...ownScenes, ...scenes]

export const isHouseProp = (word: PropWord): word is Prop => props.some((prop) => prop === word)
export const isHouseScene = (word: SceneWord): word is Scene => scenes.some((scene) => scene === word)

function namesOf(kind: ArtKind): readonly string[] {
  return ownArtFiles.flatMap((file) => {
    const name = file.kind === kind ? artName(file) : null
    return name === null || isTaken(name) ? [] : [name]
  })
}
