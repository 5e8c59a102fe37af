/** Finds both browsers before the tests need them, one after the other: two installations at once lock each other out. */
import { chromiumKind, findBrowser, firefoxKind } from './browser.ts'

for (const kind of [chromiumKind, firefoxKind])
  try {
    console.log(`${kind.name}: ${findBrowser(kind)}`)
  } catch (error) {
    // Whoever needs it fails, and says so again.
    console.log(error instanceof Error ? error.message : String(error))
  }
