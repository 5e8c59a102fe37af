/** px of a panel in a list's picture: lists show it at 80 to 280 CSS px. */
export const cellSize = { width: 280, height: 180 } as const
