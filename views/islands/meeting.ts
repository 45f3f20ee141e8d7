/** Arrow keys and clickers turn the pages of the agenda on the wall: they follow the links that are there anyway. */
const follows: Readonly<Record<string, string>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'prev',
  ArrowUp: 'prev',
  PageUp: 'prev',
  Escape: 'up',
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const relation = follows[event.key]
  const link = relation && document.querySelector<HTMLAnchorElement>(`a[data-turn="${relation}"]`)
  if (!link) return
  event.preventDefault()
  location.assign(link.href)
})
