/** Values that name something outside: parts of addresses, the web, files, accounts. */
import { fault } from '../../messages/fault.ts'
import { isHouseCast } from '../../stories/house-cast.ts'
import { props } from '../../stories/prop-words.ts'
import { textThat } from './fields.ts'

type Name = 'bad-id' | 'bad-url' | 'bad-file-name' | 'bad-handle'

const nameThat = (isName: (text: string) => boolean, message: Name) =>
  textThat((text) => (isName(text) ? null : { of: (subject) => fault(message, { subject, text }) }))

/** Lower-case Latin letters, digits and hyphens: part of an address. */
export const slug = nameThat((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text), 'bad-id')

/** What scripts call somebody of the site's own: no name of the house cast and no word for a thing. */
export const castName = textThat((text) => {
  if (!/^[a-z][a-z0-9-]*$/.test(text)) return { of: (subject) => fault('bad-cast-name', { subject, text }) }
  const isTaken = isHouseCast(text) || props.some((prop) => prop === text)
  return isTaken ? { of: () => fault('bad-cast-name/taken', { text, isThing: !isHouseCast(text) }) } : null
})

/** An address of the open web, as a browser shows it: what a browser would mend is refused. */
export const webAddress = nameThat(isWebAddress, 'bad-url')

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}\\/]/iu.test(text) || /[\s\p{C}]/u.test(text) || !URL.canParse(text))
    return false
  return /[^.]\.[^.]/.test(new URL(text).hostname)
}

/** A file in the folder of the story: `./panel-1.png`. Never a path that leaves it. */
export const besideStory = nameThat(
  (text) => /^\.\/[\p{L}\p{M}\p{N}_.-]+$/u.test(text) && !text.includes('..'),
  'bad-file-name',
)

/** An account of X. */
export const handle = nameThat((text) => /^\w{1,15}$/.test(text), 'bad-handle')
