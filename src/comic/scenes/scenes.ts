/** Every background by its word. */
import type { Scene } from '../../stories/script-words.ts'
import { cafe } from './cafe.ts'
import { classroom } from './classroom.ts'
import { court } from './court.ts'
import { dataCenter } from './data-center.ts'
import { dawn } from './dawn.ts'
import { home } from './home.ts'
import { lab } from './lab.ts'
import { meeting } from './meeting.ts'
import { night } from './night.ts'
import { office } from './office.ts'
import { parliament } from './parliament.ts'
import { black, grey, plain } from './plain.ts'
import type { SceneDrawing } from './scene.ts'
import { serverRoom } from './server-room.ts'
import { stage } from './stage.ts'
import { street } from './street.ts'
import { train } from './train.ts'

export const scenes: Readonly<Record<Scene, SceneDrawing>> = {
  plain,
  tone: grey,
  black,
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
}
