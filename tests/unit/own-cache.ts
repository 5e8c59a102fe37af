/** A cache of this test file's own, gone when its process ends. Import it before anything that keeps results. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'yonkoma-cache-'))
process.env['YONKOMA_CACHE'] = folder
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
