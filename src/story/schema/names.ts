/** Values that name something outside: parts of addresses, the web, files, accounts. */
import { textThat } from './fields.ts'

/** Lower-case Latin letters, digits and hyphens: part of an address. */
export const slug = textThat((text) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
    ? null
    : {
        rule: 'bad-id',
        what: `is "${text}", which cannot be part of an address.`,
        cure: 'Use lower-case letters a–z, digits and single hyphens: status-page.',
      },
)

/** An address of the open web, as a browser shows it: what a browser would mend is refused. */
export const webAddress = textThat((text) =>
  isWebAddress(text)
    ? null
    : {
        rule: 'bad-url',
        what: `is "${text}", which is not a web address.`,
        cure: 'Copy the whole address from the browser, beginning with https://.',
      },
)

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}\\/]/iu.test(text) || /[\s\p{C}]/u.test(text) || !URL.canParse(text))
    return false
  return /[^.]\.[^.]/.test(new URL(text).hostname)
}

/** A file beside the story: `./panel-1.png`. Never a path that leaves the folder. */
export const besideStory = textThat((text) =>
  /^\.\/[\w.-]+$/.test(text) && !text.includes('..')
    ? null
    : {
        rule: 'bad-file-name',
        what: `is "${text}", which is not a file of this folder.`,
        cure: 'Put the picture beside the story and write ./ and its name, without spaces: ./panel-1.png.',
      },
)

/** An account of X. */
export const handle = textThat((text) =>
  /^\w{1,15}$/.test(text)
    ? null
    : {
        rule: 'bad-handle',
        what: `is "${text}", which is not the name of an account.`,
        cure: 'Write it without @: at most 15 letters, digits or _.',
      },
)
