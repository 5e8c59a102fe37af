import type { Examples } from '../examples.ts'

export const examples: Examples = {
  balloons: {
    say: 'say:\n  - mika: The queue is long today.',
    shout: 'say:\n  - ren!: Roll it back!',
    thought: 'say:\n  - mika~: Did I lock the door?',
    whisper: 'say:\n  - boss*: Between us…',
    robot: 'say:\n  - pico: I read it twice!',
    crowd: 'cast:\n  crowd: happy\nsay:\n  - crowd: Hello!\n  - crowd: Hi there!',
    caption: 'scene: dawn\ncaption: 6:00 a.m., the port\nsay: []',
    sound: 'cast:\n  ren: left surprised\nsay: []\nsfx: [CRASH!]',
    'placed-sound':
      'cast:\n  pico: center worried\nsay: []\nsfx:\n  - { words: RUMBLE!, place: center high large behind }',
  },
  lesson: {
    1: 'say:\n  - mika: Is the chat down again?\n  - pico!: It has a fever!',
    2: 'scene: server-room\ncast:\n  mika: left worried hold-phone\n  pico: right dizzy slump smoke\nsay:\n  - mika: Is the chat down again?\n  - pico!: It has a fever!',
    3: 'scene: server-room\nfx: burst@pico\ncast:\n  mika: left shock clutch sweats\n  pico: right panic cheer\nsay:\n  - pico!: It has a fever!\nsfx: [FZZT!]\nalt: In the server room Pico throws up his arms; Mika holds her head.',
  },
  labels: {
    screen: 'chat ✗\nAPI ✓',
    sign: 'OPEN',
    notebook: 'B',
    dial: '9½ h',
    shutters: 'API',
    'big-phone': '×40',
    chart: 'Users',
    'falling-chart': 'Shares',
    box: 'Models',
    newspaper: 'We won',
    podium: 'SUMMIT',
    'flat-chart': 'Wages',
    tv: 'LIVE',
    'ballot-box': 'VOTE',
  },
  scripts: {
    guess: `title: A very big guesser
panels:
  - say:
      - mika: Pico, what is a language model?
      - pico: A very big guesser!
    alt: Mika, a hand at her chin, asks Pico, who beams.
  - say:
      - mika: Guesses what?!
      - pico: The next word. Again and again.
    alt: Mika is taken aback; Pico explains calmly.
  - say:
      - mika: And when it guesses wrong…
      - pico!: It sounds just as sure!
    alt: Pico shouts with a raised fist; Mika looks worried.
  - say:
      - boss: I am never wrong.
      - mika*: A very big one.
    alt: The boss speaks with an open smile; beside her Mika whispers with a knowing smirk.
`,
    hello: `title: The day everyone said hello
panels:
  - scene: office
    cast:
      mika: left talk point
      pico: right sparkle cheer sparkles
    caption: 9:00 a.m., launch day
    say:
      - mika: Our AI chat is open to everyone!
      - pico: Ask me anything!
    alt: In a bright office Mika points at Pico, who throws up his arms with stars in his eyes.
  - scene: plain
    fx: focus@pico
    cast:
      crowd: happy
      pico: center surprised clutch sweats
    say:
      - crowd: Hi!
      - crowd: Hello!
      - pico: All ten million of you… at once?
    sfx:
      - { words: RUMBLE!, place: center high large behind }
    alt: A crowd presses in from both sides; Pico holds his head in surprise.
  - scene: server-room
    cast:
      ren: left shout point anger x1.1
      pico: right dizzy slump smoke tilt9 x0.9
    say:
      - ren!: Servers down! Roll back! Add capacity!
    sfx:
      - { words: FZZT!, place: right high }
    alt: In the black server room Ren shouts and points; Pico smokes, with spirals for eyes.
  - scene: dawn
    cast:
      mika: left relief stand sweat
      ren: 55% smug present facing-right
      v0: 84% happy wave
    say:
      - mika: Next time, we need a fallback.
      - ren: This one never crashes. It has one line.
      - v0: Please hold!
    alt: At sunrise Mika sighs with relief; Ren, smug, presents v0, the little walking telephone, who waves.
`,
    'one-line': `title: The one-line fix
panels:
  - scene: night
    cast:
      ren: 38% tired sit front +8y
    props: [desk, laptop 61%, mug 14%]
    caption: 2:00 a.m.
    say:
      - ren~: It's only one line. What could go wrong?
    alt: Deep in the night Ren sits half asleep behind a desk with a laptop and a mug.
  - shot: close
    fx: flash@ren
    cast:
      ren: 40% shock clutch front gloom sweats
    say: []
    sfx:
      - { words: CRASH!, place: 82% high tilt9 }
    alt: A white flash on black. Ren, pale and blank-eyed, clutches his head.
  - scene: office
    cast:
      boss: left smug hips
      ren: right cry slump sweat
    say:
      - boss: Did you test it?
      - ren: On my machine…
      - boss: Then we'll ship your machine.
    alt: In a bright office the boss smirks, and Ren weeps with drooping shoulders.
  - scene: tone
    fx: focus@pico
    cast:
      mika: 17% laugh stand
      pico: center sparkle hips sparkles
      boss: 83% shock stand
    say:
      - mika: "Canary first: 1%, then 10%, then all."
      - pico!: The boss is our 1%!
    alt: Between a laughing Mika and a horrified boss, Pico stands proudly with his hands on his hips and stars in his eyes.
`,
    hand: `title: A helping hand
panels:
  - say: [I could use a hand…]
    alt: In a laboratory Ren, worn out, sits at a desk between a heap of paper and a laptop.
  - say: ["One hand, as ordered!", I meant help!]
    alt: Pico proudly presents a robot arm; Ren gapes.
  - say: [The work has doubled!]
    sfx: [CLATTER!]
    alt: White lines in the dark. The robot arm leans over, a document flies, and Ren clutches his head and shouts.
  - say: [Return what you borrow., I kept the receipt.]
    alt: Before a blackboard Professor Ume smiles and points; Pico bows, sweating, and whispers.
`,
  },
}
