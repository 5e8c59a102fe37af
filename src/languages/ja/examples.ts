import type { Examples } from '../examples.ts'

export const examples: Examples = {
  balloons: {
    say: 'say:\n  - mika: 今日は列が長いね。',
    shout: 'say:\n  - ren!: 元に戻せ！',
    thought: 'say:\n  - mika~: 鍵、かけたっけ…',
    whisper: 'say:\n  - boss*: ここだけの話…',
    robot: 'say:\n  - pico: 二回読みました！',
    crowd: 'cast:\n  crowd: happy\nsay:\n  - crowd: こんにちは！\n  - crowd: やっほー！',
    caption: 'scene: dawn\ncaption: 午前6時、港\nsay: []',
    sound: 'cast:\n  ren: left surprised\nsay: []\nsfx: [ガシャーン]',
    'placed-sound':
      'cast:\n  pico: center worried\nsay: []\nsfx:\n  - { words: ゴゴゴ, place: center high large behind }',
  },
  lesson: {
    1: 'say:\n  - mika: チャット、また落ちたの？\n  - pico!: 熱が出ました！',
    2: 'scene: server-room\ncast:\n  mika: left worried hold-phone\n  pico: right dizzy slump smoke\nsay:\n  - mika: チャット、また落ちたの？\n  - pico!: 熱が出ました！',
    3: 'scene: server-room\nfx: burst@pico\ncast:\n  mika: left shock clutch sweats\n  pico: right panic cheer\nsay:\n  - pico!: 熱が出ました！\nsfx: [プシュー]\nalt: サーバー室で両手を上げるピコ。ミカは頭をかかえる。',
  },
  labels: {
    screen: 'チャット ✗\nAPI ✓',
    sign: '営業中',
    notebook: '案B',
    dial: '9時間半',
    shutters: 'API',
    'big-phone': '40倍',
    chart: '利用者',
    'falling-chart': '株価',
    box: 'モデル',
    newspaper: '勝った',
    podium: 'サミット',
    'flat-chart': '賃金',
    tv: '速報',
    'ballot-box': '投票箱',
  },
  scripts: {
    guess: `title: 当てっこ名人
panels:
  - say: [ねえピコ、言語モデルって何？, でっかい当てっこ名人！]
    alt: ミカがあごに手を当ててたずねる。ピコはうれしそう。
  - say: [当てるって、何を！？, 次の言葉。ひたすらね]
    alt: 驚くミカ。落ち着いて説明するピコ。
  - say: [もし、はずれたら…, それでも自信満々！]
    alt: こぶしを上げて叫ぶピコ。ミカは心配そう。
  - say: [私は間違えないわよ, ここにも名人]
    alt: にこやかに話す部長。となりでミカがにやりとしてささやく。
`,
    hello: `title: みんなが「こんにちは」した日
panels:
  - caption: 午前9時、公開の朝
    say: [AIチャット、だれでも使えます！, なんでも聞いて！]
    alt: 明るいオフィス。ミカが指さす先で、ピコが目を輝かせて両手を上げる。
  - say: [こんにちは！, ねえねえ！, 一千万人、いっぺんに！？]
    sfx: [ドドドド]
    alt: 左右から人が押し寄せ、ピコが頭をかかえて驚く。
  - say: [サーバー落ちた！戻せ！増やせ！]
    sfx: [プシュー]
    alt: 暗いサーバー室。レンが叫んで指さし、ピコは目を回して煙を上げる。
  - say: [次は予備を用意しとこう, こいつは落ちない。一言だけだし, 少々お待ちください！]
    alt: 日の出。ほっと息をつくミカ。レンがすまして手で示す先で、小さな電話のv0が手を振る。
`,
    'one-line': `title: たった一行の修正
panels:
  - caption: 深夜2時
    say: [たった一行だし、平気平気…]
    alt: 真夜中。ノートパソコンとマグカップの置かれた机で、レンがうとうとしている。
  - say: []
    sfx: [ガーン]
    alt: 黒地に白いフラッシュ。青ざめ、白目をむいたレンが頭をかかえる。
  - say: [テストはしたの？, ぼくのPCでは…, じゃあPCごと納品ね]
    alt: 明るいオフィス。したり顔の部長の前で、レンが肩を落として泣いている。
  - say: [まず1%、次に10%、最後に全員, 1%は部長です！]
    alt: 真ん中で目を輝かせ、腰に手を当てて胸を張るピコ。笑うミカ。青ざめる部長。
`,
    hand: `title: ねこの手
panels:
  - scene: lab
    cast:
      ren: center tired type +9y
    props: [desk, papers 24%, laptop 73%]
    say:
      - ren: ねこの手も借りたい…
    alt: 研究室。書類の山とノートパソコンにはさまれて、机のレンはぐったり。
  - scene: tone
    fx: rays@pico
    cast:
      pico: left sparkle present sparkles
      ren: far-right surprised
    props: [robot-arm 52%]
    say:
      - pico: はい、ねこの手！
      - ren: ねこ、どこ！？
    alt: ピコが得意そうにロボットの腕を差し出し、レンが目を丸くする。
  - scene: black
    fx: impact@ren
    cast:
      ren: center shout clutch front
    props: [robot-arm 18% tilt-12, paper 82% 20y x0.8 tilt18]
    say:
      - ren!: 仕事が倍に！
    sfx:
      - { words: ガシャーン, place: right low }
    alt: 暗闇に白い線。ロボットの腕が傾き、書類が飛ぶ。レンが頭をかかえて叫ぶ。
  - scene: classroom
    cast:
      ume: left smug point
      pico: right worried bow sweat
    say:
      - ume: 借りた手は、お返しなさいな
      - pico*: レシート、あります
    alt: 黒板の前でウメ先生がほほえみながら指をさす。ピコは汗をかき、頭を下げてささやく。
`,
  },
}
