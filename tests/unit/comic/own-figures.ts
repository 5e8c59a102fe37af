/** Robots and animals of a site's own, one of each kind of head. */
import { animalFigure } from '../../../src/comic/cast/animals/animal.ts'
import { robotFigure } from '../../../src/comic/cast/robots/own-robot.ts'
import { plainRobot } from '../../../src/site/cast-words.ts'

export const ownFigures = {
  'a robot with a screen': robotFigure(plainRobot),
  'a robot with a dome': robotFigure({
    ...plainRobot,
    head: 'dome',
    antenna: 'two',
    shade: 'grey',
    badge: 'bolt',
  }),
  'a robot with a bucket': robotFigure({
    ...plainRobot,
    head: 'bucket',
    antenna: 'none',
    shade: 'black',
    badge: 'none',
  }),
  'a cat': animalFigure({ kind: 'cat', coat: 'tabby', ears: 'pointed', collar: true }),
  'a dog': animalFigure({ kind: 'dog', coat: 'black', ears: 'floppy', collar: false }),
  'a dog with pointed ears': animalFigure({ kind: 'dog', coat: 'patched', ears: 'pointed', collar: true }),
}
