import './deck-keys.js'

/** Keeps a note without leaving the full screen; should anything fail, the form is sent as any other. */
for (const form of document.querySelectorAll<HTMLFormElement>('form.note')) {
  form.addEventListener('submit', (event) => {
    if (!document.documentElement.classList.contains('presenting')) return
    event.preventDefault()
    void keep(form)
  })
}

async function keep(form: HTMLFormElement): Promise<void> {
  const status = form.querySelector<HTMLElement>('[role=status]')
  // Every field of this form is a text.
  const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
  const say = (word: string | undefined) => {
    if (status) status.textContent = word ?? ''
  }
  try {
    const reply = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' })
    if (reply.type !== 'opaqueredirect') return say(form.dataset.refused)
    form.reset()
    say(form.dataset.kept)
  } catch {
    // Without a network what was typed stays where it is.
    say(form.dataset.failed)
  }
}
