/** Glossary terms that the invented stories share, so that the index has something to merge. */
import type { Localized } from '../src/languages/locales.ts'
import { inBoth } from '../tests/site-languages.ts'

export interface BenchTerm {
  readonly id: string
  readonly term: Localized
  readonly reading: string
  readonly meaning: Localized
}

const term = (
  id: string,
  en: readonly [string, string],
  ja: readonly [string, string, string],
): BenchTerm => ({
  id,
  term: inBoth({ en: en[0], ja: ja[0] }),
  reading: ja[1],
  meaning: inBoth({ en: en[1], ja: ja[2] }),
})

export const terms: readonly BenchTerm[] = [
  term(
    'agent',
    ['Agent', 'A program that takes several steps by itself to finish a task.'],
    ['エージェント', 'えーじぇんと', '仕事を終えるまで、自分で何段階も進めるプログラム。'],
  ),
  term(
    'api',
    ['API', 'A doorway through which programs ask other programs.'],
    ['API', 'えーぴーあい', 'プログラムどうしがやりとりする出入口。'],
  ),
  term(
    'benchmark',
    ['Benchmark', 'The same test for everyone, so that results can be compared.'],
    ['ベンチマーク', 'べんちまーく', '結果を比べるために、全員が受ける同じ試験。'],
  ),
  term(
    'chip',
    ['Chip', 'A small plate of silicon that does the counting.'],
    ['半導体', 'はんどうたい', '計算をする小さなシリコンの板。'],
  ),
  term(
    'context',
    ['Context', 'How much text a model keeps in view at one time.'],
    ['文脈長', 'ぶんみゃくちょう', 'モデルが一度に見ていられる文章の量。'],
  ),
  term(
    'dataset',
    ['Data set', 'A collection of examples, made for learning or testing.'],
    ['データセット', 'でーたせっと', '学習や試験のために集めた例。'],
  ),
  term(
    'latency',
    ['Latency', 'The time between a question and the start of its answer.'],
    ['遅延', 'ちえん', '質問してから答えが始まるまでの時間。'],
  ),
  term(
    'licence',
    ['Licence', 'What you may do with a thing that somebody else made.'],
    ['ライセンス', 'らいせんす', '人が作ったものを、どう使ってよいかの約束。'],
  ),
  term(
    'model',
    ['Model', 'The numbers that a program learned, and that it answers with.'],
    ['モデル', 'もでる', '学習で得た数の集まり。答えはここから出る。'],
  ),
  term(
    'prompt',
    ['Prompt', 'The words with which a model is asked to do something.'],
    ['プロンプト', 'ぷろんぷと', 'モデルに仕事を頼むときの言葉。'],
  ),
  term(
    'quota',
    ['Quota', 'The most that one user may use in a given time.'],
    ['利用枠', 'りようわく', '一人が決まった時間に使える上限。'],
  ),
  term(
    'token',
    ['Token', 'A piece of a word; models read and are paid by it.'],
    ['トークン', 'とーくん', '言葉のかけら。読む単位であり、料金の単位でもある。'],
  ),
]
