/** The folders of stories, and what stories say of each other and of the lists that all share. */
import type { Messages } from '../../message.ts'
import type { Path } from '../../path.ts'
import { type Choice, capital, either, pathName, suggestion } from '../names.ts'

export interface Files {
  readonly files: readonly string[]
}

export interface Link {
  readonly story: string
}

const folders = {
  'no-stories': [
    'This folder has no stories.',
    'To begin one, type `npm run new` in the site’s folder. If you have stories elsewhere, move them to content/stories/.',
  ],
  'bad-slug': ({ name }: { name: string }) => [
    `The folder name "${name}" cannot be used as an address.`,
    'Use lowercase letters a–z, digits and single hyphens: claude-outage.',
  ],
  'stray-file': ({ files }: Files) => [
    'This file is not in a story’s folder.',
    `Every story is a folder with ${either(files)} in it. Move the file into one.`,
  ],
  'stray-file/edition': ({ files }: Files) => [
    'This file is not an edition of the story.',
    `Name it ${either(files)}, or move it out of content/stories.`,
  ],
  'stray-folder': [
    "A story's folder contains another folder, or a shortcut to a file.",
    "Put the files directly in the story's folder, and move the rest out of content/stories.",
  ],
  'no-edition': ({ files }: Files) => [
    'This folder has no story.',
    `Add ${either(files)}, or delete the folder.`,
  ],
  unwritten: ({ hint, mark }: { hint: string; mark: string }) => [
    hint === '' ? 'This is not written yet.' : `Not written yet: “${hint}”.`,
    `Write your own words here, and delete the “${mark}”.`,
  ],
  'date-in-future': ({ path, date, latest }: { path: Path; date: string; latest: string }) => [
    `${capital(pathName(path))} is ${date}, which is in the future.`,
    `Write the day on which it happened: ${latest} or earlier.`,
  ],
} as const satisfies Messages

const links = {
  'unknown-topic': ({ key, ...choice }: Choice & { key: string }) => [
    `"${key}" is not in topics.yaml.`,
    suggestion(choice) || 'Add it to topics.yaml.',
  ],
  'unknown-author': ({ key, ...choice }: Choice & { key: string }) => [
    `"${key}" is not in people.yaml.`,
    suggestion(choice) || 'Add it to people.yaml.',
  ],
  'unknown-story': ({ story, ...choice }: Choice & Link) => [
    `A link goes to story:${story}, which does not exist.`,
    suggestion(choice),
  ],
  'unknown-anchor': ({ anchor, ...choice }: Choice & { anchor: string }) => [
    `A link goes to #${anchor}, which is not on the page.`,
    suggestion(choice),
  ],
  'unknown-anchor/story': ({ story, anchor, ...choice }: Choice & Link & { anchor: string }) => [
    `A link goes to #${anchor} of story:${story}, which is not on that page.`,
    suggestion(choice),
  ],
  'unpublished-story/draft': ({ story }: Link) => [
    `A link goes to story:${story}, which is a draft.`,
    'Remove the link until that story is published.',
  ],
  'unpublished-story/scheduled': ({ story, day }: Link & { day: string }) => [
    `A link goes to story:${story}, which is scheduled for ${day}.`,
    'Remove the link until then, or publish that story first.',
  ],
  'unknown-term': ({ id, ...choice }: Choice & { id: string }) => [
    `\`<Term id="${id}">\` is not in the glossary.`,
    `Add it to \`glossary:\` in the frontmatter. ${suggestion(choice)}`.trim(),
  ],
  'term-by-two-names': (found: { id: string; here: string; first: string; place: string }) => [
    `The term \`${found.id}\` is "${found.here}" here and "${found.first}" in ${found.place}.`,
    `If it is the same thing, call it "${found.first}" here too and add \`also: [${found.here}]\`. If not, change the \`id\` here, in its \`<Term>\` tags and in the other editions.`,
  ],
} as const satisfies Messages

export const storyFaults = { ...folders, ...links } as const
