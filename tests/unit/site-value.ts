/** A site for tests: an invented one, never the one of this folder. */

import type { Site } from '../../src/site.ts'
import settings from '../sites/harbour/yonkoma.config.ts'

export const harbour: Site = { ...settings, face: 'ume', address: 'https://harbour.example' }
