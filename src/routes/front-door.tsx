import { type Context, Hono } from 'hono'
import { openCode } from '../../db/store/invitations.ts'
import { CodePage } from '../../views/pages/front-door/code-page.tsx'
import { doorsText } from '../../views/text/doors.ts'
import type { Deps } from '../deps.ts'
import { completeFor } from '../domain/language.ts'
import { parseShortCode } from '../domain/short-code.ts'
import { field, readForm } from '../http/forms.ts'
import { countMisses } from '../http/misses.ts'
import { peerOf } from '../http/peer.ts'
import { preferredLanguage, refuseUnreadable } from '../http/refusals.tsx'
import { postedLanguage } from '../http/respondent-visit.ts'
import { page } from '../http/visit.tsx'

/** The typed door to an invitation: a short code leads to the same page as the personal link. */
export function frontDoorRoutes(deps: Deps) {
  const brake = brakeOnGuessing()
  return new Hono()
    .get('/code', (c) => page(c, <CodePage language={preferredLanguage(c)} typed="" />))
    .post('/code', (c) => enter(c, deps, brake))
}

async function enter(c: Context, deps: Deps, brake: Brake) {
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const chosen = postedLanguage(posted.form, { languages: [] })
  const language = chosen ? completeFor(chosen) : preferredLanguage(c)
  const typed = field(posted.form, 'code').slice(0, 100)
  const t = doorsText[language].frontDoor
  const again = (fault: string, status: 410 | 422 | 429 = 422) =>
    page(c, <CodePage language={language} typed={typed} fault={fault} />, status)
  if (field(posted.form, 'act').startsWith('language-'))
    return page(c, <CodePage language={language} typed={typed} />)
  const code = parseShortCode(typed)
  if (!code) return again(typed === '' ? t.missing : t.malformed)
  const wait = brake.wait(peerOf(c), deps.clock.now())
  if (wait > 0) {
    c.header('Retry-After', `${wait}`)
    return again(t.tooMany(wait), 429)
  }
  const found = await openCode(deps.db, deps.links.codeFingerprint(code))
  if (found?.kind === 'replaced') return again(t.replaced, 410)
  if (found) {
    const { id, linkVersion } = found.invitation
    return c.redirect(`/r/${deps.links.invitation(id, linkVersion)}`, 303)
  }
  brake.missed(peerOf(c), deps.clock.now())
  return again(t.unknown)
}

type Brake = ReturnType<typeof brakeOnGuessing>

/**
 * A code is short enough to be guessed, so wrong ones are counted over all peers together and right ones wait with the
 * rest; one peer alone cannot use up the minute. Links are too long to guess and never wait for this.
 */
function brakeOnGuessing() {
  const ofPeer = countMisses(30)
  const ofAll = countMisses(100)
  return {
    wait: (peer: string, now: number) => Math.max(ofPeer.wait(peer, now), ofAll.wait('all', now)),
    missed(peer: string, now: number) {
      ofPeer.add(peer, now)
      ofAll.add('all', now)
    },
  }
}
