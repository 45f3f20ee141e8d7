/** One thing the coder did: a form to post, or a page to look at. A mark can be taken back once it is there. */
export type Act = { url: string; body: string | null; marks?: boolean }

export type Told = 'saving' | 'saved' | 'refused' | 'offline' | 'signedOut'
type Tell = (word: Told) => void

const pause = 3000

/** What came back to an act; false where the server refused it and says why on the page. */
type Arrived = (page: Document, url: string, act: Act) => boolean

/**
 * Does what the coder did, in its order and each until the server has taken it. What is not confirmed is kept with the tab,
 * so that neither a lost network nor a reload loses a mark; a mark sent twice stands once.
 */
export function queueOf(shelf: string, tell: Tell, arrived: Arrived) {
  const waiting: Act[] = kept(shelf)
  let busy = false

  async function work(): Promise<void> {
    if (busy) return
    busy = true
    for (let act = waiting[0]; act; act = waiting[0]) {
      const reply = await tried(act)
      if (reply.kind !== 'page') {
        tell(reply.kind)
        setTimeout(work, pause)
        break
      }
      waiting.shift()
      keep(shelf, waiting)
      const taken = arrived(reply.page, reply.url, act)
      if (waiting.length === 0) tell(taken ? 'saved' : 'refused')
    }
    busy = false
  }

  addEventListener('online', () => void work())
  addEventListener('beforeunload', (event) => {
    if (waiting.length > 0) event.preventDefault()
  })
  if (waiting.length > 0) void work()

  return {
    add(act: Act) {
      waiting.push(act)
      keep(shelf, waiting)
      tell('saving')
      void work()
    },
    isEmpty: () => waiting.length === 0,
  }
}

type Reply = { kind: 'page'; page: Document; url: string } | { kind: 'offline' | 'signedOut' }

async function tried({ url, body }: Act): Promise<Reply> {
  const patience = new AbortController()
  const limit = setTimeout(() => patience.abort(), 10_000)
  try {
    const reply = await fetch(url, {
      signal: patience.signal,
      ...(body !== null && { method: 'POST', body: new URLSearchParams(body) }),
    })
    if (reply.status >= 500) return { kind: 'offline' }
    if (new URL(reply.url).pathname === '/sign-in') return { kind: 'signedOut' }
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    return { kind: 'page', page, url: reply.url }
  } catch {
    return { kind: 'offline' }
  } finally {
    clearTimeout(limit)
  }
}

function kept(shelf: string): Act[] {
  try {
    // Written by ourselves, in this tab; it holds no words of any partner.
    return JSON.parse(sessionStorage.getItem(shelf) ?? '[]')
  } catch {
    return []
  }
}

function keep(shelf: string, acts: readonly Act[]): void {
  try {
    if (acts.length > 0) sessionStorage.setItem(shelf, JSON.stringify(acts))
    else sessionStorage.removeItem(shelf)
  } catch {
    // Without room on the device the acts stay with the page alone.
  }
}
