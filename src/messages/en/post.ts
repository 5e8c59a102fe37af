/** What `npm run post` says. */
const services = { bluesky: 'Bluesky', mastodon: 'Mastodon' }

export type Service = keyof typeof services

/** Why a service has no post. */
export type PostTrouble =
  | { readonly kind: 'credentials' }
  /** In the server's own words. */
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unreached'; readonly why: string }

const languages = new Intl.DisplayNames('en', { type: 'language' })
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' })
const and = new Intl.ListFormat('en-GB')

const renew: Readonly<Record<Service, string>> = {
  bluesky: 'Make a new app password (Settings, Privacy and security, App passwords) and set it.',
  mastodon: 'Make a new access token (Preferences, Development) that may read and write, and set it.',
}

export const postWords = {
  noName: 'Name the story to post: npm run post -- door',
  written: (folder: string, pictures: number) => `${folder}: ${pictures} pictures and post.json`,
  notYet: (slug: string) =>
    `${slug} is not published yet: wait until its page is on the site before you post the link.`,
  needsTo: (option: string) =>
    `--${option} needs to know where to post: npm run post -- door --to bluesky,mastodon`,
  noFiles: 'Posting writes no files. Leave out --out, or add --dry-run to see what would be posted.',
  oneStory: 'Only one story can be posted at a time. Name one: npm run post -- door --to bluesky,mastodon',
  whichLanguage: (slug: string, valid: readonly string[]) =>
    `${slug} is in several languages. Say which to post: ${or.format(valid.map((code) => `--language ${code}`))}`,
  notOut: (slug: string, language: string) =>
    `Nothing was posted: ${slug} is not published in ${languages.of(language)} yet. Wait until its page is on the site.`,
  noPage: (url: string) =>
    `Nothing was posted: ${url} is not there yet. Publish the site, then type the same again.`,
  noPackage: (service: Service, name: string) =>
    `Posting to ${services[service]} needs a package that is not installed. Type: npm install ${name}`,
  noCredentials: (service: Service, names: readonly string[]) =>
    `${services[service]} needs ${and.format(names)} in the environment. docs/make-it-yours.md says where to get them.`,
  noServer: (name: string) => `${name} is not a server's address. Write it like https://mastodon.example`,
  textFor: (service: Service, length: number, limit: number) =>
    `${services[service]}, ${length} of ${limit} characters:`,
  dry: 'Nothing was posted. To post this, leave out --dry-run.',
  posted: (service: Service, url: string) => `Posted on ${services[service]}: ${url}`,
  already: (service: Service, url: string) =>
    `Already on ${services[service]}: ${url}. To post it once more, add --again.`,
  trouble: (service: Service, trouble: PostTrouble) => {
    const name = services[service]
    if (trouble.kind === 'credentials') return `Not on ${name}: it does not let us in. ${renew[service]}`
    return trouble.kind === 'refused'
      ? `Not on ${name}: it refused, saying "${trouble.why}".`
      : `Not on ${name}: its server could not be reached (${trouble.why}).`
  },
  nothingPosted: 'Nothing was posted. Type the same again once this is fixed.',
  rest: (slug: string, missing: readonly Service[], language: string) =>
    `To post what is missing: npm run post -- ${slug} --to ${missing.join(',')} --language ${language}`,
}
