/**
 * Japanese text → the phrases between which a line may break. Japanese has no spaces; breaking anywhere cuts
 * words in two, and headlines are where that hurts.
 */
import { stretches } from './line-ends/line-ends.ts'

/** The phrases, which joined give the text again. A text without Japanese comes back as its words. */
export const phrases = (text: string): string[] => stretches(text, 'ja').map((stretch) => stretch.text)
