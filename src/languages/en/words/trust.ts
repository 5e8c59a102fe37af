/** Policies, corrections, privacy. */
export const trust = {
  'policy.name': 'Editorial policy',
  'corrections.name': 'Corrections',
  'privacy.name': 'Privacy',
  'contact.name': 'Contact',

  /** On the page of a story that was corrected. */
  'corrections.title': 'Corrections to this story',
  'corrections.log': 'All corrections',
  /** In the line of dates at the head of a story; leads to the note. */
  'corrections.head': (date: string) => `Corrected ${date}`,
  'corrections.none': 'Nothing has been corrected so far.',

  'privacy.stored.title': 'What is kept in your browser',
  'privacy.stored.theme': 'Your choice of light or dark, once you have made one. It stays in your browser.',
  'privacy.stored.size': 'Your choice of text size, once you have made one. It stays in your browser.',
  'privacy.sent.title': 'Who learns of your visit',
  'privacy.sent.host': (name: string) =>
    `${name}, who deliver these pages. Like any web server, theirs sees your network address, the page you ask for and what your browser says about itself.`,
  'privacy.sent.hostPolicy': 'Their privacy notice',
  'privacy.sent.someHost':
    'Whoever delivers these pages. Like any web server, theirs sees your network address, the page you ask for and what your browser says about itself. This site adds nothing to it and gets no report of it.',
  'privacy.sent.ad': (name: string, host: string) =>
    `${name} (${host}), whose advertisement is shown in a frame on some pages: it sees your network address, which page asked for it and what your browser says about itself. It cannot read the page around it.`,
  'privacy.sent.script': (name: string, host: string) =>
    `${name} (${host}), whose script every page loads: your IP address, the page, your kind of browser, and what the script reads on the page.`,
  'privacy.sent.adPolicy': 'Their privacy notice',
  'privacy.sent.nobody': 'Nobody else. No page loads anything from another address.',
  'privacy.left.title': 'When you leave',
  'privacy.left.share': (names: string) =>
    `The share and follow buttons are plain links. ${names} learn of you only when you press one; the address you arrive from is then sent as your browser sends it with any link.`,
  'privacy.left.search': 'Search runs in your browser. What you look for is sent to nobody.',
  'privacy.left.embed':
    'A strip that is embedded in somebody else’s page is fetched from this site; it sets nothing and reads nothing there.',

  'contact.mail': 'By email',
} as const
