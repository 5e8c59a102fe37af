/** Every message about content, in Japanese. */
import type { faults as english } from '../../en/faults/faults.ts'
import type { Twin } from '../../message.ts'
import { aimFaults } from './aims.ts'
import { bodyFaults } from './body.ts'
import { comicFaults } from './comic.ts'
import { componentFaults } from './components.ts'
import { datesFaults } from './dates.ts'
import { drawnFaults } from './drawn.ts'
import { hiddenFaults } from './hidden.ts'
import { keysFaults } from './keys.ts'
import { linkFaults } from './links.ts'
import { mdxFaults } from './mdx.ts'
import { ownArtFaults } from './own-art.ts'
import { pairFaults } from './pair.ts'
import { pictureFaults } from './pictures.ts'
import { scriptFaults } from './script.ts'
import { storyFaults } from './stories.ts'
import { styleFaults } from './style.ts'
import { textFaults } from './text.ts'
import { valuesFaults } from './values.ts'
import { wordsFaults } from './words.ts'
import { yamlFaults } from './yaml.ts'

export const faults: Twin<typeof english> = {
  ...bodyFaults,
  ...comicFaults,
  ...componentFaults,
  ...datesFaults,
  ...drawnFaults,
  ...hiddenFaults,
  ...keysFaults,
  ...linkFaults,
  ...mdxFaults,
  ...ownArtFaults,
  ...pairFaults,
  ...pictureFaults,
  ...scriptFaults,
  ...aimFaults,
  ...storyFaults,
  ...styleFaults,
  ...textFaults,
  ...valuesFaults,
  ...wordsFaults,
  ...yamlFaults,
}
