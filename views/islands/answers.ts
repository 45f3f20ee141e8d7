import { deviceName } from '../../src/domain/device-name.ts'

/**
 * Comfort for the answering page: saves as one types, keeps on the device what the server has not confirmed, says truly
 * what is saved, and goes on by itself when the network returns. Without it every button still works.
 */
type Fields = Record<string, string>
type Box = HTMLTextAreaElement
/** What a page had typed and not heard to be saved: which revision it was typed on, and the page's name. */
type Kept = { revision: string; key: string; fields: Fields }

const form = document.forms[0]
const line = document.getElementById('status')
const revision = form?.querySelector<HTMLInputElement>('[name=revision]')
if (form && line && revision) keep(form, line, revision)

function keep(form: HTMLFormElement, line: HTMLElement, revision: HTMLInputElement) {
  const part = form.querySelector<HTMLInputElement>('[name=part]')?.value
  const shelf = shelfOf(deviceName(location.pathname.slice(0, 25)))
  const key = document.createElement('input')
  const saveButton = form.querySelector<HTMLElement>('[data-act=save]')
  /** What the server is known to hold; a field whose last save was not answered is not in here. */
  const confirmed = read(form, true)
  /** Fields the server did not take: they wait for the person, and hold up no other field. */
  const held = new Set(form.dataset.unsaved?.split(' '))
  /** Text that came back from the device, to be saved as typed on its older revision. */
  let older: Kept | undefined
  /** The revision that contested text was typed on: another visit has to meet the same two texts. */
  let contested = ''
  let onShelf = true
  let savedAt = ''
  let timer = 0
  let flight: Promise<boolean> | undefined
  let pressed: Element | null = null
  let waiting = false
  let leaving = false
  /** A newer link was sent: nothing can be saved here any more. */
  let replaced = false
  /** More text waits on the device than one page can save as it was typed. */
  let more = false

  Object.assign(key, { type: 'hidden', name: 'key', value: pageName() })
  form.append(key)
  for (const name of held) delete confirmed[name]
  restore()
  progress()
  if (mayBeOfFormerLink()) void send(true)

  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
      held.delete(target.name)
    remember()
    if (!timer) {
      tell()
      schedule(2500)
    }
    progress()
  })
  // Older browsers do not tell which button submits a form.
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed = target.closest('button')
  })
  form.addEventListener('submit', (event) => {
    if (!pressed || leaving || replaced || (!flight && !isDue())) leaving = true
    else {
      // What is under way is waited for, so that the form posts on top of it; without a network the page stays.
      event.preventDefault()
      waiting = true
      schedule(0)
    }
  })
  addEventListener('online', () => schedule(0))
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !flight) void save()
  })
  addEventListener('beforeunload', (event) => {
    if (!onShelf && !leaving && isDue()) event.preventDefault()
  })
  // A page that comes back from behind a receipt shows nobody's answers: the link's start page takes its place.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !isDue()) location.replace(location.href)
  })
  // Another tab took over what this one had on the shelf, and its name with it.
  addEventListener('storage', (event) => {
    if (event.key === shelf + key.value && !event.newValue) key.value = pageName()
  })

  function schedule(wait: number) {
    clearTimeout(timer)
    if (replaced) return
    timer = window.setTimeout(async () => {
      const answered = await (flight ?? save())
      timer = 0
      if (!answered) schedule(2500)
      else if (isDue()) schedule(waiting ? 0 : 2500)
      else if (waiting && pressed instanceof HTMLElement) pressed.click()
    }, wait)
  }

  function save() {
    flight = send().finally(() => {
      flight = undefined
    })
    return flight
  }

  /** False when it has to be tried again; `asks` only for what this device may have kept under a former link. */
  async function send(asks = false): Promise<boolean> {
    const back = older?.fields
    const fields = asks ? {} : only(due(), (name) => !back || name in back)
    if (!asks && Object.keys(fields).length === 0) {
      older = undefined
      return true
    }
    const limit = new AbortController()
    const patience = setTimeout(() => limit.abort(), 7000)
    try {
      const reply = await fetch(location.href, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          revision: Number(older ? older.revision : revision.value),
          key: key.value,
          part,
          fields,
        }),
        signal: limit.signal,
        keepalive: document.visibilityState === 'hidden',
      })
      if (reply.status === 410) {
        replaced = true
        remember()
        tell()
        return true
      }
      const { at, collisions, faults, former } = await reply.json()
      if (asks) {
        if (takeOver(former ?? [])) restore()
        return true
      }
      const wrong: { field: string }[] | undefined = collisions ?? faults
      if (!reply.ok && !wrong?.length) throw reply
      if (at) {
        savedAt = at
        Object.assign(confirmed, fields)
      }
      for (const { field } of wrong ?? []) {
        held.add(field)
        delete confirmed[field]
      }
      // The button has to meet the same two texts.
      if (collisions && older) revision.value = older.revision
      if (at) older = undefined
      remember()
      tell()
      // What another closed tab had typed comes back on a fresh form, on the revision it was typed on.
      if (more && held.size === 0 && !isDue()) saveButton?.click()
      return true
    } catch {
      // It may have arrived or not: until that is known, these fields are sent again.
      for (const name of Object.keys(fields)) delete confirmed[name]
      if (!asks) say('offline')
      return false
    } finally {
      clearTimeout(patience)
    }
  }

  /** What differs from what the server is known to hold. */
  function unsaved(): Fields {
    return only(read(form), (name, value) => confirmed[name] !== value && !isLeftToOther(name))
  }

  /** Two pages answered differently and the person picked the other one's: this text is not to come back. */
  function isLeftToOther(name: string): boolean {
    return held.has(name) && !!form.querySelector(`[name=pick_${name}][value=theirs]:checked`)
  }

  /** What of it can be saved without the person. */
  function due(): Fields {
    return only(unsaved(), (name) => !held.has(name))
  }

  function isDue(): boolean {
    return Object.keys(due()).length > 0
  }

  function remember() {
    const fields = unsaved()
    const typedOn = older?.revision ?? (held.size > 0 && contested)
    const kept: Kept = { revision: typedOn || revision.value, key: key.value, fields }
    const name = shelf + key.value
    onShelf = onDevice(() =>
      Object.keys(fields).length > 0
        ? localStorage.setItem(name, JSON.stringify(kept))
        : localStorage.removeItem(name),
    )
  }

  /** What this device had typed and the server never confirmed comes back, under the name of the page that typed it. */
  function restore() {
    onDevice(() => {
      const names = Object.keys(localStorage).filter((one) => one.startsWith(shelf))
      for (const [place, name] of names.entries()) {
        if (older || (place > 0 && held.size > 0)) break
        bringBack(name)
        more = place < names.length - 1
      }
    })
    remember()
    if (Object.keys(unsaved()).length > 0) tell()
    if (isDue()) schedule(0)
  }

  function bringBack(name: string) {
    const kept: Kept = JSON.parse(localStorage.getItem(name) ?? '')
    localStorage.removeItem(name)
    const shown = read(form)
    const missing = only(kept.fields, (field, value) => shown[field] !== value)
    key.value = kept.key
    contested = kept.revision
    if (Object.keys(missing).length === 0) return
    write(form, missing)
    for (const field of Object.keys(missing)) delete confirmed[field]
    older = { ...kept, fields: missing }
  }

  /** Text kept under another link: whether that was this invitation's, only the server can tell. */
  function mayBeOfFormerLink(): boolean {
    let found = false
    onDevice(() => {
      found = Object.keys(localStorage).some(
        (name) =>
          name.startsWith('answers ') && !name.startsWith(shelf) && name.includes(` ${part} `),
      )
    })
    return found
  }

  /** Moves what was kept under former links to this one's place; false while the person is typing already. */
  function takeOver(former: readonly string[]): boolean {
    onDevice(() => {
      for (const from of former.map(shelfOf))
        for (const name of Object.keys(localStorage).filter((one) => one.startsWith(from))) {
          localStorage.setItem(name.replace(from, shelf), localStorage.getItem(name) ?? '')
          localStorage.removeItem(name)
          more = true
        }
    })
    return more && !isDue()
  }

  function shelfOf(link: string): string {
    return `answers ${link} ${part} `
  }

  function tell() {
    const left = unsaved()
    const waits = Object.keys(left).some((name) => held.has(name))
    say(replaced ? 'replaced' : waits ? 'attention' : isDue() ? 'unsaved' : 'saved')
  }

  function say(state: 'saved' | 'unsaved' | 'offline' | 'attention' | 'replaced') {
    line.textContent = (line.dataset[state] ?? '').replace('{time}', savedAt)
    line.className = state
  }

  function progress() {
    const asked = [...form.querySelectorAll('[data-required]')]
    const done = asked.filter(
      (one) => one.querySelector(':checked') || one.querySelector<Box>(':scope>textarea')?.value,
    ).length
    const words = document.getElementById('progress')
    if (words)
      words.textContent = (words.dataset.words ?? '')
        .replace('{done}', `${done}`)
        .replace('{of}', `${asked.length}`)
  }
}

/** A store that is full, forbidden or unreadable is none: the page still saves on the server. */
function onDevice(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function only(fields: Fields, keeps: (name: string, value: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => keeps(name, value)))
}

/** Tells pages apart; it says nothing of who or when. */
function pageName(): string {
  return `p${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`.slice(
    0,
    24,
  )
}

function controlsOf(form: HTMLFormElement) {
  return form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    // How a person settles two texts is for the button, not an answer.
    'input:not([type=hidden]):not([name^=pick_]),textarea',
  )
}

/** A box or a button; every other input has a `checked` too, which says nothing. */
function isTickable(control: HTMLInputElement | HTMLTextAreaElement): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

/** What stands in the form, or what it came with: somebody may have begun before this script was there. */
function read(form: HTMLFormElement, asItCame = false): Fields {
  const fields: Fields = {}
  for (const control of controlsOf(form)) {
    const { name, value, defaultValue } = control
    const before = fields[name] ?? ''
    if (!isTickable(control)) fields[name] = asItCame ? defaultValue : value
    else if (!(asItCame ? control.defaultChecked : control.checked)) fields[name] = before
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
