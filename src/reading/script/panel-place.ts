import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'

/** Where a panel, or a part of it, stands: for places in the file, and for messages. */
export interface PanelPlace {
  readonly path: Path
  /** Inside a sentence: "panel 2", "`mika` in panel 2". */
  readonly name: Localized
}
