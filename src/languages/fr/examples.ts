import type { Examples } from '../examples.ts'

export const examples: Examples = {
  balloons: {
    say: 'say:\n  - mika: Que de monde, aujourd’hui.',
    shout: 'say:\n  - ren!: Annulez tout !',
    thought: 'say:\n  - mika~: Ai-je fermé à clé ?',
    whisper: 'say:\n  - boss*: Entre nous…',
    robot: 'say:\n  - pico: Je l’ai lu deux fois !',
    crowd: 'cast:\n  crowd: happy\nsay:\n  - crowd: Bonjour !\n  - crowd: Salut !',
    caption: 'scene: dawn\ncaption: 6 heures, au port\nsay: []',
    sound: 'cast:\n  ren: left surprised\nsay: []\nsfx: [CRAC !]',
    'placed-sound':
      'cast:\n  pico: center worried\nsay: []\nsfx:\n  - { words: BROUM !, place: center high large behind }',
  },
  lesson: {
    1: 'say:\n  - mika: Encore en panne, le chatbot ?\n  - pico!: Il a de la fièvre !',
    2: 'scene: server-room\ncast:\n  mika: left worried hold-phone\n  pico: right dizzy slump smoke\nsay:\n  - mika: Encore en panne, le chatbot ?\n  - pico!: Il a de la fièvre !',
    3: 'scene: server-room\nfx: burst@pico\ncast:\n  mika: left shock clutch sweats\n  pico: right panic cheer\nsay:\n  - pico!: Il a de la fièvre !\nsfx: [BZZT !]\nalt: Dans la salle des serveurs, Pico lève les bras au ciel ; Mika se tient la tête.',
  },
  labels: {
    screen: 'chatbot ✗\nAPI ✓',
    sign: 'OUVERT',
    notebook: 'B',
    dial: '9½ h',
    shutters: 'API',
    'big-phone': '×40',
    chart: 'Abonnés',
    'falling-chart': 'Actions',
    box: 'Modèles',
    newspaper: 'Gagné',
    podium: 'SOMMET',
    'flat-chart': 'Salaires',
    tv: 'DIRECT',
    'ballot-box': 'URNE',
  },
  scripts: {
    guess: `title: Un très gros devin
panels:
  - say: ["Pico, c’est quoi, un modèle de langage ?", Un très gros devin !]
    alt: Mika, une main au menton, interroge Pico, tout content.
  - say: [Il devine quoi ?!, "Le mot suivant. Encore et encore."]
    alt: Mika n’en revient pas ; Pico explique calmement.
  - say: [Et quand il se trompe…, Il en est tout aussi sûr !]
    alt: Pico crie, le poing levé ; Mika a l’air inquiète.
  - say: [Je ne me trompe jamais., Un très gros devin.]
    alt: La patronne parle avec un large sourire ; à côté d’elle, Mika murmure d’un air entendu.
`,
    hello: `title: Le jour où tous ont dit bonjour
panels:
  - caption: 9 heures, jour du lancement
    say: [Notre IA est ouverte à tous !, Demandez-moi tout !]
    alt: Dans un bureau lumineux, Mika montre du doigt Pico, qui lève les bras, des étoiles dans les yeux.
  - say: [Salut !, Bonjour !, Dix millions de personnes… d’un coup ?]
    sfx: [BROUM !]
    alt: La foule se presse des deux côtés ; Pico, surpris, se tient la tête.
  - say: ["Serveurs HS ! Annulez ! Ajoutez-en !"]
    sfx: [BZZT !]
    alt: Dans la salle des serveurs, toute noire, Ren crie et pointe du doigt ; Pico fume, des spirales dans les yeux.
  - say: ["La prochaine fois, il faudra un plan B.", Lui ne plante jamais. Une seule réplique., Ne quittez pas !]
    alt: Au lever du soleil, Mika soupire de soulagement ; Ren, fier de lui, présente v0, le petit téléphone qui marche, et v0 salue.
`,
    'one-line': `title: Une seule ligne à corriger
panels:
  - caption: 2 heures du matin
    say: ["Une seule ligne. Que peut-il arriver ?"]
    alt: Au cœur de la nuit, Ren somnole derrière un bureau, avec un ordinateur et une tasse.
  - say: []
    sfx: [VLAN !]
    alt: Un éclair blanc sur fond noir. Ren, blême, le regard vide, se tient la tête.
  - say: [L’avez-vous testée ?, Sur ma machine…, "Alors, livrons votre machine."]
    alt: Dans un bureau lumineux, la patronne sourit d’un air moqueur ; Ren pleure, les épaules tombantes.
  - say: ["D’abord 1 %, puis 10 %, puis tous.", "Notre 1 %, c’est la patronne !"]
    alt: Entre Mika qui rit et la patronne horrifiée, Pico se tient fièrement, les mains sur les hanches et des étoiles dans les yeux.
`,
    hand: `title: Un coup de main
panels:
  - say: ["Un coup de main, par pitié…"]
    alt: Dans un laboratoire, Ren, épuisé, est assis à un bureau entre une pile de papiers et un ordinateur.
  - say: ["Une main, comme demandé !", Je voulais de l’aide !]
    alt: Pico présente fièrement un bras de robot ; Ren reste bouche bée.
  - say: [Le travail a doublé !]
    sfx: [BLAM !]
    alt: Des lignes blanches dans le noir. Le bras de robot penche, un document s’envole, Ren se tient la tête et crie.
  - say: [Ce qu’on emprunte se rend., J’ai gardé le reçu.]
    alt: Devant un tableau noir, la professeure Ume sourit et pointe du doigt ; Pico s’incline, en sueur, et murmure.
`,
  },
}
