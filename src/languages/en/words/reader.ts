/** The panel viewer, the size of the text. */
export const reader = {
  'viewer.open': (number: number) => `Enlarge panel ${number}`,
  'viewer.panels': 'Panels, one at a time',
  'viewer.next': 'Next panel',
  'viewer.previous': 'Previous panel',
  'viewer.nextStrip': 'Next strip',
  'viewer.previousStrip': 'Previous strip',
  'viewer.zoom': 'Twice as large',
  'viewer.close': 'Close',
  'size.label': 'Text size',
  'size.medium': 'Standard',
  'size.large': 'Large',
  'size.largest': 'Largest',
} as const
