/** Values that name something outside: parts of addresses, the web, files, accounts. */
import { textThat } from './fields.ts'

/** Lower-case Latin letters, digits and hyphens: part of an address. */
export const slug = textThat((text) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
    ? null
    : {
        rule: 'bad-id',
        what: {
          en: `is "${text}", which cannot be part of an address.`,
          ja: `が「${text}」で、アドレスの一部に使えません。`,
        },
        cure: {
          en: 'Use lower-case letters a–z, digits and single hyphens: status-page.',
          ja: '半角の英小文字、数字、1つずつのハイフンで書いてください（例: status-page）。',
        },
      },
)

/** An address of the open web, as a browser shows it: what a browser would mend is refused. */
export const webAddress = textThat((text) =>
  isWebAddress(text)
    ? null
    : {
        rule: 'bad-url',
        what: {
          en: `is "${text}", which is not a web address.`,
          ja: `が「${text}」で、ウェブのアドレスではありません。`,
        },
        cure: {
          en: 'Copy the whole address from the browser, beginning with https://.',
          ja: 'ブラウザーのアドレス欄から、https:// で始まるアドレス全体を写してください。',
        },
      },
)

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{C}\\/]/iu.test(text) || /[\s\p{C}]/u.test(text) || !URL.canParse(text))
    return false
  return /[^.]\.[^.]/.test(new URL(text).hostname)
}

/** A file beside the story: `./panel-1.png`. Never a path that leaves the folder. */
export const besideStory = textThat((text) =>
  /^\.\/[\p{L}\p{M}\p{N}_.-]+$/u.test(text) && !text.includes('..')
    ? null
    : {
        rule: 'bad-file-name',
        what: {
          en: `is "${text}", which is not a file of this folder.`,
          ja: `が「${text}」で、このフォルダーのファイルではありません。`,
        },
        cure: {
          en: 'Put the picture beside the story and write ./ and its name, without spaces: ./panel-1.png.',
          ja: '画像を記事と同じフォルダーに置き、./ に続けて、空白のないファイル名を書いてください（例: ./panel-1.png）。',
        },
      },
)

/** An account of X. */
export const handle = textThat((text) =>
  /^\w{1,15}$/.test(text)
    ? null
    : {
        rule: 'bad-handle',
        what: {
          en: `is "${text}", which is not the name of an account.`,
          ja: `が「${text}」で、アカウント名ではありません。`,
        },
        cure: {
          en: 'Write it without @: at most 15 letters, digits or _.',
          ja: '@を除き、半角の英数字と_を15字以内で書いてください。',
        },
      },
)
