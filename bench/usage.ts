/**
 * Loaded into every Node process of a measured build (`--import`); on the way out it leaves the most memory
 * that the process held, in kB, in a file of its own. Node cannot ask this about its children.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread } from 'node:worker_threads'

const folder = process.env['BENCH_USAGE']
if (folder && isMainThread) {
  process.on('exit', () => {
    writeFileSync(join(folder, `${process.pid}.txt`), String(process.resourceUsage().maxRSS))
  })
}
