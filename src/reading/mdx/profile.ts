/** How Markdown is read, whoever wrote it: stories and the owner's pages have one profile. */
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm, { type Options as GfmOptions } from 'remark-gfm'
import type { PluggableList, Processor } from 'unified'
import { linkAddresses } from '../body/autolinks.ts'
import { joinLines } from '../text/join-lines.ts'

/** A single tilde is "about" in prose: 5~10 minutes. */
const strikethrough = { singleTilde: false } as const satisfies GfmOptions

export const markdownProfile: PluggableList = [
  [remarkGfm, strikethrough],
  withoutBareAddresses,
  remarkCjkFriendly,
  [remarkCjkStrikethrough, strikethrough],
  () => linkAddresses,
  () => joinLines,
]

/** GFM would swallow Japanese words after an address; `linkAddresses` does this part. */
function withoutBareAddresses(this: Processor): void {
  const data = this.data()
  const constructs = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: constructs } }]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}
