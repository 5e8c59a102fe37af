/** Keeps the reader's place: the other language opens at the section that is being read here. */
const link = document.querySelector<HTMLAnchorElement>('a.language')

link?.addEventListener('click', () => {
  const passed = [...document.querySelectorAll('main section[id]')].filter(
    (section) => section.getBoundingClientRect().top < innerHeight / 3,
  )
  link.hash = passed.at(-1)?.id ?? location.hash
})
