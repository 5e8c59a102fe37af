/** What commands and the desk say, in English. */
import type { EditorLocale } from '../editor-locale.ts'
import { buildWords } from './build.ts'
import { checkWords } from './check.ts'
import { cmsWords } from './cms.ts'
import { deskWords } from './desk.ts'
import { diskWords } from './disk.ts'
import { drawWords } from './draw.ts'
import { epubWords } from './epub.ts'
import { helps } from './help.ts'
import { hints, translationHints } from './hints.ts'
import { initWords } from './init.ts'
import { mcpWords } from './mcp.ts'
import { askedWords, beginWords } from './new.ts'
import { postWords } from './post.ts'
import { problemWords } from './problems.ts'
import { reviewWords } from './review.ts'
import { settingWords } from './settings.ts'
import { statusWords } from './status.ts'
import { upgradeWords } from './upgrade.ts'
import { usageWords } from './usage.ts'
import { verifyWords } from './verify.ts'

export const editorWords = {
  locale: 'en' as EditorLocale,
  asked: askedWords,
  begin: beginWords,
  build: buildWords,
  check: checkWords,
  cms: cmsWords,
  desk: deskWords,
  disk: diskWords,
  draw: drawWords,
  epub: epubWords,
  verify: verifyWords,
  helps,
  hints,
  init: initWords,
  mcp: mcpWords,
  post: postWords,
  problems: problemWords,
  review: reviewWords,
  settings: settingWords,
  status: statusWords,
  translationHints,
  upgrade: upgradeWords,
  usage: usageWords,
}
