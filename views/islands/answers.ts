/**
 * Comfort for the answering page: saves as one types, keeps on the device what the server has not confirmed, says truly
 * what is saved, and goes on by itself when the network returns. Without it every button still works.
 */
type Fields = Record<string, string>
type Kept = { revision: string; key: string; fields: Fields }

const form = document.forms[0]
const line = document.getElementById('status')
const revision = form?.querySelector<HTMLInputElement>('[name=revision]')
if (form && line && revision) keep(form, line, revision)

function keep(form: HTMLFormElement, line: HTMLElement, revision: HTMLInputElement) {
  const shelf = `answers ${fingerprint(location.pathname)} `
  let key = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  let confirmed = read(form)
  let timer = 0
  let flight: Promise<boolean> | undefined
  let pressed: HTMLElement | null = null
  let letThrough = false

  restore()
  const keyField = document.createElement('input')
  Object.assign(keyField, { type: 'hidden', name: 'key', value: key })
  form.append(keyField)
  progress()

  form.addEventListener('input', () => {
    remember()
    say('unsaved')
    schedule(1500)
    progress()
  })
  addEventListener('online', () => schedule(0))
  addEventListener('pagehide', () => void (isPending() && !flight && save()))
  form.addEventListener('submit', (event) => {
    if (letThrough || (!flight && !isPending())) return
    // What is under way is waited for, so that the form posts on top of it; without a network the page stays.
    event.preventDefault()
    pressed = event.submitter
    schedule(0)
  })

  function schedule(wait: number) {
    clearTimeout(timer)
    timer = window.setTimeout(async () => {
      const saved = await (flight ?? save())
      if (!saved) schedule(5000)
      else if (pressed) press(pressed)
      else if (isPending() && line.className !== 'attention') schedule(1500)
    }, wait)
  }

  function press(button: HTMLElement) {
    pressed = null
    letThrough = true
    form.requestSubmit(button)
    letThrough = false
  }

  function save() {
    flight = send().finally(() => {
      flight = undefined
    })
    return flight
  }

  /** True when there is nothing left to try: all saved, or a person must look. */
  async function send(): Promise<boolean> {
    const fields = pending()
    if (Object.keys(fields).length === 0) return true
    try {
      const reply = await fetch(location.href, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ revision: Number(revision.value), key, fields }),
      })
      // Too long a text, or two pages at odds: the reply to the button says where and how.
      if (reply.status === 409 || reply.status === 422) say('attention')
      else if (reply.ok) {
        const { revision: now, at } = await reply.json()
        revision.value = now
        confirmed = { ...confirmed, ...fields }
        remember()
        say(isPending() ? 'unsaved' : 'saved', at)
      } else throw reply
      return true
    } catch {
      say('offline')
      return false
    }
  }

  function isPending(): boolean {
    return Object.keys(pending()).length > 0
  }

  function pending(): Fields {
    const entries = Object.entries(read(form))
    return Object.fromEntries(entries.filter(([name, value]) => confirmed[name] !== value))
  }

  function remember() {
    const kept: Kept = { revision: revision.value, key, fields: pending() }
    onDevice(() =>
      isPending()
        ? localStorage.setItem(shelf + key, JSON.stringify(kept))
        : localStorage.removeItem(shelf + key),
    )
  }

  /** What this device had typed and the server never confirmed comes back, on top of the revision it was typed on. */
  function restore() {
    onDevice(() => {
      for (const name of Object.keys(localStorage).filter((one) => one.startsWith(shelf))) {
        const kept: Kept = JSON.parse(localStorage.getItem(name) ?? '')
        localStorage.removeItem(name)
        write(form, kept.fields)
        key = kept.key
        if (Number(kept.revision) < Number(revision.value)) revision.value = kept.revision
      }
    })
    if (!isPending()) return
    remember()
    say('unsaved')
    schedule(0)
  }

  function say(state: 'saved' | 'unsaved' | 'offline' | 'attention', at = '') {
    line.textContent = (line.dataset[state] ?? '').replace('{time}', at)
    line.className = state
  }

  function progress() {
    const asked = [...form.querySelectorAll('[data-required]')]
    const done = asked.filter((one) => one.querySelector(':checked')).length
    const words = document.getElementById('progress')
    if (words)
      words.textContent = (words.dataset.words ?? '')
        .replace('{done}', `${done}`)
        .replace('{of}', `${asked.length}`)
  }
}

/** A store that is full, forbidden or unreadable is none: the page still saves on the server. */
function onDevice(act: () => void) {
  try {
    act()
  } catch {}
}

function controlsOf(form: HTMLFormElement) {
  return form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=hidden]),textarea',
  )
}

/** A box or a button; every other input has a `checked` too, which says nothing. */
function isTickable(control: HTMLInputElement | HTMLTextAreaElement): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

function read(form: HTMLFormElement): Fields {
  const fields: Fields = {}
  for (const control of controlsOf(form)) {
    const { name, value } = control
    const before = fields[name] ?? ''
    if (!isTickable(control)) fields[name] = value
    else if (!control.checked) fields[name] = before
    else fields[name] = before ? `${before} ${value}` : value
  }
  return fields
}

function write(form: HTMLFormElement, fields: Fields) {
  for (const control of controlsOf(form)) {
    const value = fields[control.name]
    if (value === undefined) continue
    if (isTickable(control)) control.checked = value.split(' ').includes(control.value)
    else control.value = value
    const fold = control.closest('details')
    if (fold && value) fold.open = true
  }
}

/** Names the link on this device without holding it (cyrb53). */
function fingerprint(text: string): string {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charCodeAt(place)
    one = Math.imul(one ^ letter, 2654435761)
    two = Math.imul(two ^ letter, 1597334677)
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36)
}
