/** Writes the search index of many invented stories into the folder that is named; run by a test with few open files. */
import { openLedger } from '../../../src/emit/ledger.ts'
import { writeSearchIndex } from '../../../src/emit/search-index.ts'
import { inBoth } from '../../site-languages.ts'
import { story } from '../stories/sample-story.ts'

const services = { key: 'services', order: 0, also: [] }
const words = { name: inBoth({ en: 'Services', ja: 'サービス' }), description: inBoth({ en: '', ja: '' }) }
const stories = Array.from({ length: 300 }, (_, number) => story({ slug: `story-${number}` }))
const topics = new Map([['services', { ...services, ...words }]])
const folder = process.argv[2] ?? ''
await writeSearchIndex({ stories, topics, names: [] }, await openLedger(`${folder}/none`, folder))
