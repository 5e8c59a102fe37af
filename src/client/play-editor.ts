/** The editor of the playground: colours, completion, and what is wrong at its place. */
import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { PlayData } from '../emit/play-data.ts'
import { type Kind, whereIn } from '../stories/script-place.ts'
import type { Told } from './play-message.ts'

export interface Editor {
  readonly text: () => string
  readonly replace: (text: string) => void
  readonly mark: (problems: readonly Told[]) => void
  /** Puts the cursor at a problem. */
  readonly goTo: (problem: Told) => void
}

interface Options {
  readonly place: HTMLElement
  readonly text: string
  readonly words: PlayData['words']
  /** What it is called, and what its list of words is called. */
  readonly label: string
  readonly completions: string
  readonly whenChanged: () => void
}

/** Tab goes on to the next thing of the page, as everywhere. */
export function openEditor({ place, text, words, label, completions, whenChanged }: Options): Editor {
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        indentOnInput(),
        EditorView.lineWrapping,
        EditorState.tabSize.of(2),
        EditorState.phrases.of({ Completions: completions }),
        EditorView.contentAttributes.of({
          'aria-label': label,
          spellcheck: 'false',
          autocapitalize: 'none',
          // A box that scrolls has to be reached by keyboard.
          tabindex: '0',
        }),
        yaml(),
        syntaxHighlighting(colours),
        autocompletion({ override: [(context) => wordsAt(context, words)], icons: false }),
        keymap.of([...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of(({ docChanged }) => docChanged && whenChanged()),
      ],
    }),
  })
  return {
    text: () => view.state.doc.toString(),
    replace: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
    mark: (problems) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => diagnostic(view.state.doc, problem)),
        ),
      ),
    goTo: (problem) => {
      const { from } = rangeOf(view.state.doc, problem)
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
  }
}

const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'play-key' },
  {
    tag: [tags.comment, tags.meta, tags.separator, tags.punctuation, tags.squareBracket, tags.brace],
    class: 'play-mark',
  },
])

function wordsAt(
  { state, pos, explicit }: CompletionContext,
  words: PlayData['words'],
): CompletionResult | null {
  const where = whereIn(state.sliceDoc(0, pos))
  if (!where || (where.typed === '' && !explicit)) return null
  const options = words[where.kind].map(([label, detail]) => ({
    label,
    detail,
    ...(keys.includes(where.kind) && { apply: `${label}: ` }),
  }))
  return { from: pos - where.typed.length, options, validFor: /^[\w@-]*$/ }
}

/** Words that a colon follows. */
const keys: readonly Kind[] = ['top', 'panel', 'cast', 'say']

function diagnostic(doc: Text, problem: Told): Diagnostic {
  const { severity, what, cure } = problem
  return {
    ...rangeOf(doc, problem),
    severity,
    message: `${what} ${cure}`,
    renderMessage: () => {
      const [about, instead] = [document.createElement('p'), document.createElement('p')]
      about.append(what)
      instead.append(cure)
      const both = document.createElement('div')
      both.append(about, instead)
      return both
    },
  }
}

/** From its place to the end of the word; a whole line where it is at the end of one. */
function rangeOf(doc: Text, { line, column }: Told): { readonly from: number; readonly to: number } {
  const { from, text } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  const start = Math.min(column - 1, text.length)
  const word = /^[^\s,\]}]+/.exec(text.slice(start))?.[0].length ?? 0
  if (word > 0) return { from: from + start, to: from + start + word }
  return { from: from + text.length - text.trimStart().length, to: from + text.length }
}
