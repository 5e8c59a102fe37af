/** Copies the text above each button, and says so beside it. Without a clipboard there are no buttons. */
if ('clipboard' in navigator)
  for (const button of document.querySelectorAll<HTMLButtonElement>('.post-copy')) {
    const text = button.closest('details')?.querySelector('.posts-text')?.textContent.trim() ?? ''
    button.hidden = false
    button.onclick = () =>
      navigator.clipboard.writeText(text).then(
        () => button.nextElementSibling?.replaceChildren(button.dataset['done'] ?? ''),
        () => prompt(button.textContent.trim(), text),
      )
  }
