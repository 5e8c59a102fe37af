/** The playground: what is typed is drawn by a worker, and kept in the fragment of the address. Nothing is sent anywhere. */
import type { PlayData } from '../emit/play-data.ts'
import { isLocale, type Locale } from '../languages/locales.ts'
import { openEditor } from './play-editor.ts'
import { fragmentOf, scriptIn } from './play-link.ts'
import type { Answer, Ask, Setup, Told } from './play-message.ts'
import { png, save, stripSvg, svgFile } from './play-save.ts'
import { openStrip } from './play-strip.ts'

const desk = element('.play-desk')
const say = desk.dataset
const data = JSON.parse(element('.play-data').textContent) as PlayData
const status = element('.play-status')
const strip = openStrip(element('.play-panels'))
const languages = element<HTMLFieldSetElement>('.play-languages')
const buttons: Readonly<Record<string, HTMLButtonElement>> = Object.fromEntries(
  [...desk.querySelectorAll<HTMLButtonElement>('[data-act]')].map((button) => [
    button.dataset['act'],
    button,
  ]),
)

/** ms without a letter before what is typed is drawn, and before it is kept and its problems are counted aloud. */
const [pause, longPause] = [40, 800]

const waiting = new Map<() => unknown, ReturnType<typeof setTimeout>>()
let wanted: Locale | null = null
let asked = 0
let isReady = false
let isFailed = false

const { script, isDamaged } = await begun()
const worker = new Worker(data.worker, { type: 'module' })
element('.play-editor').replaceChildren()
const editor = openEditor({
  place: element('.play-editor'),
  text: script,
  words: data.words,
  label: say['script'] ?? '',
  completions: say['completions'] ?? '',
  whenChanged: () => {
    later(draw, pause)
    later(keep, longPause)
  },
})

worker.addEventListener('message', ({ data: answer }: MessageEvent<Answer>) => {
  if (answer.kind === 'ready') begin()
  else if (answer.id === asked || answer.kind === 'drawn') receive(answer)
})
worker.addEventListener('error', fail)
addEventListener('hashchange', async () => {
  const found = await scriptIn(location.hash).catch(() => null)
  if (found !== null && found !== editor.text()) editor.replace(found)
})

/** The script of the address, else an example. */
async function begun(): Promise<{ readonly script: string; readonly isDamaged: boolean }> {
  try {
    return { script: (await scriptIn(location.hash)) ?? data.example, isDamaged: false }
  } catch {
    return { script: data.example, isDamaged: true }
  }
}

function begin(): void {
  isReady = true
  const { fonts, locale, told, own, spot } = data
  worker.postMessage({ fonts, locale, told, own, spot } satisfies Setup)
  draw()
}

function draw(): void {
  if (!isReady) return
  asked++
  worker.postMessage({ id: asked, text: editor.text(), language: wanted } satisfies Ask)
}

function receive(answer: Exclude<Answer, { kind: 'ready' }>): void {
  if (answer.kind === 'fonts') report(say['fonts'])
  else if (answer.kind === 'failed') fail()
  else {
    strip.show(answer.panels, answer.language ?? data.locale)
    for (const act of ['svg', 'png', 'panels']) buttons[act]?.toggleAttribute('disabled', !strip.whole())
    offerLanguages(answer.languages, answer.language)
    if (answer.id === asked) showProblems(answer.problems)
  }
}

function fail(): void {
  isFailed = true
  report(say['failed'])
}

function showProblems(problems: readonly Told[]): void {
  editor.mark(problems)
  element('.play-problems').replaceChildren(...problems.map(entryOf))
  const { length } = problems
  const count = length === 0 ? say['none'] : length === 1 ? say['one'] : filled(say['many'], length)
  const isFirst = status.dataset['count'] === undefined
  status.dataset['count'] = String(length)
  element('.play-count').textContent = count ?? ''
  element('.play-count').hidden = length === 0
  const isNews = isFirst || isFailed
  isFailed = false
  if (isDamaged && isFirst) report(say['badLink'])
  else if (isNews) report(count)
  else later(countAloud, longPause)
}

/** Counted aloud when the typing pauses. */
function countAloud(): void {
  report(element('.play-count').textContent)
}

function entryOf(problem: Told): HTMLElement {
  const [entry, button, what, cure] = ['li', 'button', 'span', 'span'].map((name) =>
    document.createElement(name),
  )
  if (!entry || !button || !what || !cure) throw new Error('Elements cannot be made')
  entry.className = `play-problem play-${problem.severity}`
  button.className = 'play-line'
  button.append(filled(say['line'], problem.line))
  button.onclick = () => editor.goTo(problem)
  what.append(problem.what)
  cure.append(problem.cure)
  cure.className = 'play-cure'
  entry.append(button, what, cure)
  return entry
}

/** A choice where there is one. */
function offerLanguages(found: readonly Locale[], current: Locale | null): void {
  languages.hidden = found.length < 2
  const known = [...languages.querySelectorAll('input')].map(({ value }) => value)
  if (known.join() !== found.join())
    languages.querySelector('.play-choices')?.replaceChildren(...found.map((locale) => choiceOf(locale)))
  for (const input of languages.querySelectorAll('input')) input.checked = input.value === current
}

function choiceOf(locale: Locale): HTMLElement {
  const [label, input] = [document.createElement('label'), document.createElement('input')]
  label.className = 'play-choice'
  label.lang = locale
  Object.assign(input, { type: 'radio', name: 'language', value: locale })
  input.onchange = () => {
    if (isLocale(input.value)) wanted = input.value
    draw()
  }
  label.append(input, data.names[locale] ?? locale)
  return label
}

/** In the address, so that it is there after the page was closed; a browser may deny it. */
async function keep(): Promise<void> {
  const fragment = await fragmentOf(editor.text())
  try {
    history.replaceState(history.state, '', fragment)
  } catch {
    return
  }
}

const acts: Readonly<Record<string, () => Promise<void> | void>> = {
  copy: async () => {
    const link = location.href.replace(/#.*/, '') + (await fragmentOf(editor.text()))
    try {
      await navigator.clipboard.writeText(link)
      report(say['copied'])
    } catch {
      prompt(buttons['copy']?.textContent.trim(), link)
    }
  },
  svg: () => {
    const panels = strip.whole()
    if (panels) save(svgFile(stripSvg(panels).svg), 'strip.svg')
  },
  png: async () => {
    const panels = strip.whole()
    if (panels) save(await png(stripSvg(panels), 2), 'strip.png')
  },
  panels: async () => {
    for (const [index, panel] of (strip.whole() ?? []).entries())
      save(await png(panel, 2), `panel-${index + 1}.png`)
  },
}

for (const [act, button] of Object.entries(buttons)) button.onclick = acts[act] ?? null
buttons['copy']?.removeAttribute('disabled')

function report(text = ''): void {
  status.textContent = text
}

function later(act: () => unknown, wait: number): void {
  clearTimeout(waiting.get(act))
  waiting.set(act, setTimeout(act, wait))
}

const filled = (phrase: string | undefined, number: number): string =>
  (phrase ?? '').replace('{n}', String(number))

function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`The playground has no ${selector}`)
  return found
}
