/** What the desk's pages say. */
import { type Locale, nameIn } from '../../languages/locales.ts'
import { type PartName, partName } from './names.ts'

export const deskWords = {
  desk: 'Desk',
  lead: 'Every story, its status, and how readers will see it. Readers never see this page.',
  otherLanguage: '日本語',
  gallery: 'Gallery',
  toSite: 'Go to the site',
  stories: 'Stories',
  week: (timeZone: string) => `The next seven days (${timeZone})`,
  sharedProblems: 'Problems in shared files',
  noTitle: 'no title',
  stamp: { draft: 'draft', scheduled: 'scheduled' },
  ribbon: {
    draft: 'Draft: readers do not see this.',
    /** @param when day and hour */
    scheduled: (when: string) => `Scheduled: readers see this from ${when}.`,
    broken: 'This story has errors: the site cannot be built until they are fixed.',
  },
  parts: {
    problems: 'Problems',
    strips: 'The strip',
    cards: 'Cards',
    share: 'Share text',
    previews: 'How the link looks',
    search: 'In search results',
  },
  noProblems: 'None.',
  neverWhole: 'Cards and previews appear here once there are no errors.',
  before: 'As it was before the errors above.',
  oldPanel: 'Before the mistake',
  shotChosen: (shot: string) => `shot: ${shot}, chosen`,
  noPanel: (number: number) => `Panel ${number} cannot be drawn yet`,
  gaps: (part: PartName, count: number) =>
    `${partName(part)}: ${count} ${count === 1 ? 'place' : 'places'} to fill in`,
  toWrite: (count: number) => `${count} to fill in`,
  severity: { error: 'Error', warning: 'Warning' },
  openLine: (place: string) => `Open ${place} in your text editor`,
  openFile: (file: string) => `Edit ${file}`,
  openPage: (language: Locale) => `${nameIn('en', language)} page`,
  noEdition: 'This edition does not exist yet. To begin it:',
  weight: (length: number, limit: number) => `X counts ${length} of ${limit} characters, including the link`,
  graphemes: (length: number, limit: number) => `Bluesky counts ${length} of ${limit} characters`,
  published: 'Published',
  revised: 'revised',
  previewNote: 'Approximations: these services can change how links look at any time.',
  language: (code: Locale) => nameIn('en', code),
}
