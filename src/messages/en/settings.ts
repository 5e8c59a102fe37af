/** What is said of `yonkoma.config.ts`, and of what is set from outside. */
import { type Choice, suggestion } from './names.ts'

/** What is wrong with an address. */
const addressFaults = {
  form: 'which does not begin with https://',
  password: 'which contains a user name or a password',
  query: 'which contains a ? or a #',
}

export type AddressFault = keyof typeof addressFaults

/** What belongs in a setting. */
const wanted = {
  line: (most: number) => `one line of 1 to ${most} characters`,
  colour: () => 'a colour like #3fa7d6',
  contrast: (other: string, found: number, needed: number) =>
    `a colour further from \`${other}\`: their contrast is ${(Math.floor(found * 10) / 10).toFixed(1)}, and text needs ${needed}`,
  address: () => 'an address that begins with https://',
  languages: (first: string) => `a list of languages, each once, like ['${first}']`,
  siteAddress: () => 'an address like https://news.example.org, without ? or #',
  account: (network: string, example: string) =>
    `an account on ${network} without the @ in front, like ${example}`,
  timeZone: () => 'a time zone like America/Toronto',
  attributes: () => "attributes like { 'data-domain': 'news.example.org' }, but no src, no defer and no on…",
  hour: () => 'a time like 07:00, or null',
  hashtag: () => 'one word without #',
  mail: () => 'an email address, or null',
  contact: () => 'at least one account, or an address in `mail`, so that readers can reach you',
  oneOf: (options: readonly string[]) => `one of: ${options.join(', ')}`,
  group: () => 'a group of settings in braces',
  list: () => 'a list in square brackets',
  onOrOff: () => 'true or false',
  text: () => 'text in quotes',
}

export const settingWords = {
  wanted,
  isMissing: (name: string, write: string) => `\`${name}\` is missing. Write ${write}.`,
  /** @param shown the value, as code */
  noDefault: 'There are no settings here. Begin them with: export default defineSite({',
  isWrong: (name: string, shown: string, write: string) => `\`${name}\` cannot be ${shown}. Write ${write}.`,
  unknown: (name: string, choice: Choice) => `There is no setting \`${name}\`. ${suggestion(choice)}`,
  address: (shown: string, fault: AddressFault) =>
    `The address of the site (YONKOMA_ADDRESS) is "${shown}", ${addressFaults[fault]}. Write it like https://news.example.org or https://example.org/news.`,
  noAddress: (standIn: string) =>
    `No address is set, so feeds, cards and sitemaps say ${standIn}. Set YONKOMA_ADDRESS before you publish.`,
  ads: (why: string) =>
    `YONKOMA_ADS is not a list of advertisements: ${why}. Write it as shown in src/ads.ts, or leave it out.`,
  now: (text: string) =>
    `YONKOMA_NOW cannot be "${text}". Write a date and time with its time zone, like 2026-11-23T00:00:00Z.`,
  content: (folder: string) =>
    `YONKOMA_CONTENT is "${folder}", but there is no such folder. Write the folder that contains stories/.`,
  changed: (file: string) => `${file} has changed. Stop this with Ctrl-C, and type npm run dev again.`,
  workflow: (time: string, zone: string, cron: string) =>
    `.github/workflows/publish.yml does not build the site just after ${time} in ${zone}, as yonkoma.config.ts says. Write there: cron: "${cron}" and timezone: "${zone}".`,
  /** @param folder as a program named it */
  noSite: (folder: string) => `There is no yonkoma.config.ts in ${folder}. Name the folder of your site.`,
  noFile: (file: string) => `${file} is not a file that can be read. Check what it is, and its permissions.`,
  noSlot: (file: string, choice: Choice) =>
    `${file} is loaded by no page. ${suggestion(choice)} Other files belong in a folder below overrides/.`,
  folder: (root: string, sign: string) =>
    `The project is in ${root}. No site can be built in a folder with ${sign} in its name. Rename the folder, or move the project.`,
}
