/** Sound effects of a panel. They are placed last, around where the script wants them. */
import { typesetting } from '../../languages/typesetting.ts'
import { Drawing } from '../ink/drawing.ts'
import { soundCosts } from '../staging/costs.ts'
import { drawSound } from '../staging/draw-sound.ts'
import { boxAround } from '../staging/geometry.ts'
import type { Obstacle, Placement } from '../staging/place-request.ts'
import {
  type PlacedSound,
  placeSounds,
  type SoundRequest,
  soundObstacles,
  type WantedSound,
} from '../staging/sounds.ts'
import { topOf } from './frame.ts'
import { facesOf, letterSizeOf, type Stage, type StagedPanel } from './staged.ts'

/** What balloons leave free for sounds. */
export const soundBoxes = (stage: Stage): readonly Obstacle[] => soundObstacles(requestOf(stage))

/** Each sound where neither faces nor balloons are; a silent panel has none. */
export const placedSounds = (stage: Stage, { balloons }: Placement): readonly PlacedSound[] =>
  stage.sheet.isSilent ? [] : placeSounds({ ...requestOf(stage), balloons })

/** @param layer those over everything, or those behind the cast */
export function drawSounds(drawing: Drawing, { sounds }: StagedPanel, layer: 'over' | 'behind'): void {
  const upright = new Drawing('sounds')
  for (const sound of sounds) if (sound.isBehind === (layer === 'behind')) drawSound(upright, sound)
  if (upright.markup === '') return
  drawing.uses(upright).raw(upright.markup)
}

function requestOf(stage: Stage): Omit<SoundRequest, 'balloons'> {
  const { sheet } = stage
  return {
    sounds: soundsOf(stage),
    faces: facesOf(stage),
    width: sheet.width,
    height: sheet.height,
    top: topOf(stage),
    locale: sheet.locale,
    isRightToLeft: typesetting(sheet.locale).strip === 'from-right',
    size: letterSizeOf(stage),
    obstacles: stage.words.map((box) => ({ ...boxAround(box), cost: soundCosts.words, name: 'words' })),
  }
}

/** As seen: a sound on the left of the stage is on the right of a mirrored panel. */
function soundsOf({ content, sheet, room }: Stage): readonly WantedSound[] {
  return content.sfx.flatMap((words, index) => {
    const sound = content.script.sounds[index]
    if (!sound) throw new Error(`The sound effect "${words}" is not in its script`)
    const { x, y, size, tilt, layer } = sound
    const side = room.isMirrored ? -1 : 1
    return [
      {
        words,
        x: x === null ? null : (room.isMirrored ? 1 - x : x) * sheet.width,
        y: y === null ? null : y * sheet.height,
        size,
        tilt: tilt === null ? null : tilt * side,
        isBehind: layer === 'behind',
      },
    ]
  })
}
