/** Every rule for authors, in a sentence that needs no example. The name in a Problem is one of these. */
import { bodyRules } from './body.ts'
import { comicRules } from './comic.ts'
import { frontmatterRules } from './frontmatter.ts'
import { linkRules } from './links.ts'
import { pictureRules } from './pictures.ts'
import { readingRules } from './reading.ts'
import { scriptRules } from './script.ts'
import { storyRules } from './stories.ts'
import { styleRules } from './style.ts'

/** By what they are about, in the order in which an editor meets them. */
export const rules = {
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

export type Named<Room> = Room extends unknown ? keyof Room : never

export type RuleName = Named<(typeof rules)[keyof typeof rules]>
