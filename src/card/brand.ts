/** px; as Open Graph clients expect. */
export const sheetWidth = 1200
export const sheetHeight = 630

/** What every card of the site shares: its name and its inks. */
export interface Brand {
  readonly name: string
  readonly ink: string
  readonly paper: string
  readonly spot: string
}
