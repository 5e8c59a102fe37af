/** In the library there are no font files but those that are handed to it. */
export const faceBytes = (): null => null
