/** `npm run types`: judges TypeScript and Astro files as Astro does, which is asked not to report that it was used. */
import { spawnSync } from 'node:child_process'

const levels = ['--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check', ...levels], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
})
process.exitCode = status ?? 1
