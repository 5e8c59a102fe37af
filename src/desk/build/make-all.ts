/** Every file of a site, made or taken from the last one, and looked at. */

import { writeDrawings } from '../../emit/integration.ts'
import type { Ledger } from '../../emit/ledger.ts'
import type { buildWords } from '../../messages/en/build.ts'
import { type DraftFault, faultsOf } from '../draft/look.ts'
import { makePages } from './pages.ts'
import type { Workshop } from './workshop.ts'

export interface Making {
  /** Where the site will be. */
  readonly out: string
  /** `compiledKey` */
  readonly compiled: string | null
  readonly ledger: Ledger
  readonly begin: (stage: keyof typeof buildWords.stages) => void
}

/** @returns what must not be published */
export async function makeAll(
  workshop: Workshop,
  { out, compiled, ledger, begin }: Making,
): Promise<readonly DraftFault[]> {
  begin('pages')
  await makePages(workshop, { key: compiled, ledger })
  begin('pictures')
  await writeDrawings(workshop.site, ledger)
  begin('looking')
  return faultsOf(workshop.site, out)
}
