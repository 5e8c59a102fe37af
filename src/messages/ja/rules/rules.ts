/** Every rule for authors, in Japanese. */
import type { rules as english } from '../../en/rules/rules.ts'
import { bodyRules } from './body.ts'
import { comicRules } from './comic.ts'
import { frontmatterRules } from './frontmatter.ts'
import { linkRules } from './links.ts'
import { pictureRules } from './pictures.ts'
import { readingRules } from './reading.ts'
import { scriptRules } from './script.ts'
import { storyRules } from './stories.ts'
import { styleRules } from './style.ts'

export const rules: typeof english = {
  reading: readingRules,
  frontmatter: frontmatterRules,
  script: scriptRules,
  body: bodyRules,
  pictures: pictureRules,
  stories: storyRules,
  comic: comicRules,
  style: styleRules,
  links: linkRules,
}
