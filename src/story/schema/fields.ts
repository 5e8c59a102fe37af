/** Small values that several schemas share. Each carries its cure, which the printer shows beneath the fault. */
import { z } from 'zod'
import { fill } from './width.ts'

/**
 * A fault of the author's, in the shape that `judge.ts` reads.
 * `what` is the sentence after the field's name.
 */
export interface Fault {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

export const fault = (context: z.core.ParsePayload<unknown>, { rule, what, cure }: Fault): void => {
  context.issues.push({ code: 'custom', input: context.value, params: { rule, what, cure } })
}

/** Text of at least one visible character. */
export const words = z.string().check((context) => {
  if (context.value.trim() !== '') return
  fault(context, {
    rule: 'empty',
    what: 'is empty.',
    cure: 'Write the words, or delete the key if it is optional.',
  })
})

/** Text that must fit a place: `latin` letters, or `full` full-width characters, or a mixture. */
export const fitting = (latin: number, full: number) =>
  words.check((context) => {
    const share = fill(context.value, { latin, full })
    if (share <= 1) return
    fault(context, {
      rule: 'too-long',
      what: `is too long: ${Math.round(share * 100)} % of the room.`,
      cure: `Shorten it to at most ${latin} Latin letters or ${full} full-width characters.`,
    })
  })

/** Lower-case Latin letters, digits and hyphens: part of an address. */
export const slug = z.string().check((context) => {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(context.value)) return
  fault(context, {
    rule: 'bad-id',
    what: `is "${context.value}", which cannot be part of an address.`,
    cure: 'Use lower-case letters a–z, digits and single hyphens: status-page.',
  })
})

/** An address of the open web. */
export const webAddress = z.string().check((context) => {
  const url = URL.canParse(context.value) ? new URL(context.value) : null
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return
  fault(context, {
    rule: 'bad-url',
    what: `is "${context.value}", which is not a web address.`,
    cure: 'Copy the whole address from the browser, beginning with https://.',
  })
})

/** A file beside the story: `./panel-1.png`. Never a path that leaves the folder. */
export const besideStory = z.string().check((context) => {
  if (/^\.\/[\w.-]+$/.test(context.value) && !context.value.includes('..')) return
  fault(context, {
    rule: 'bad-file-name',
    what: `is "${context.value}", which is not a file of this folder.`,
    cure: 'Put the picture beside the story and write ./ and its name, without spaces: ./panel-1.png.',
  })
})
