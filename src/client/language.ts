/** Keeps the reader's place: another language opens at the section that is being read here. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
  link.addEventListener('click', () => {
    const passed = [...document.querySelectorAll('main section[id]')].filter(
      (section) => section.getBoundingClientRect().top < innerHeight / 3,
    )
    link.hash = passed.at(-1)?.id ?? location.hash
  })
