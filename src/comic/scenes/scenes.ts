/** Every background by its word. */
import type { Scene } from '../../stories/script-words.ts'
import { ink } from '../ink/inks.ts'
import { tone } from '../ink/tone.ts'
import { airport } from './airport.ts'
import { cafe } from './cafe.ts'
import { scene } from './canvas.ts'
import { classroom } from './classroom.ts'
import { court } from './court.ts'
import { dataCenter } from './data-center.ts'
import { dawn } from './dawn.ts'
import { factory } from './factory.ts'
import { farm } from './farm.ts'
import { flood } from './flood.ts'
import { home } from './home.ts'
import { hospital } from './hospital.ts'
import { kitchen } from './kitchen.ts'
import { lab } from './lab.ts'
import { livingRoom } from './living-room.ts'
import { meeting } from './meeting.ts'
import { night } from './night.ts'
import { office } from './office.ts'
import { park } from './park.ts'
import { parliament } from './parliament.ts'
import { pressRoom } from './press-room.ts'
import { restaurant } from './restaurant.ts'
import type { SceneDrawing } from './scene.ts'
import { sea } from './sea.ts'
import { serverRoom } from './server-room.ts'
import { shop } from './shop.ts'
import { stadium } from './stadium.ts'
import { stage } from './stage.ts'
import { station } from './station.ts'
import { street } from './street.ts'
import { train } from './train.ts'

/** On a ground: words and faces alone. */
const nothing = () => undefined

export const scenes: Readonly<Record<Scene, SceneDrawing>> = {
  plain: scene(nothing),
  tone: scene(nothing, tone(10)),
  black: scene(nothing, ink),
  office,
  meeting,
  'server-room': serverRoom,
  'data-center': dataCenter,
  home,
  street,
  night,
  dawn,
  train,
  cafe,
  classroom,
  stage,
  court,
  parliament,
  lab,
  station,
  airport,
  hospital,
  shop,
  kitchen,
  restaurant,
  stadium,
  park,
  sea,
  farm,
  flood,
  'living-room': livingRoom,
  factory,
  'press-room': pressRoom,
}

/** Where a sun may burn: on empty grounds, and outdoors by day. */
export const sunlit: ReadonlySet<Scene> = new Set<Scene>([
  'plain',
  'tone',
  'black',
  'street',
  'dawn',
  'data-center',
  'stadium',
  'park',
  'sea',
  'farm',
  'flood',
])
