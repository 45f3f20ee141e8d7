import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { atomically } from '#dialect'
import {
  addSession,
  endSession,
  findSession,
  type Session,
  touchSession,
} from '../../db/store/sessions.ts'
import type { Deps } from '../deps.ts'
import { minutes } from '../domain/calendar.ts'
import { longestIdle, longestSession } from '../domain/session.ts'
import type { Staff } from '../domain/staff.ts'
import { noteAct } from '../flows/note-act.ts'
import { fingerprint, newSessionToken } from '../links.ts'
import { browserName } from './browser-name.ts'

/** The session a request belongs to, if it is still alive. */
export async function currentSession(c: Context, deps: Deps): Promise<Session | undefined> {
  const token = getCookie(c, cookieName(deps))
  if (!token) return undefined
  const session = await findSession(deps.db, fingerprint(token))
  if (!session) return undefined
  const now = deps.clock.now()
  if (now - session.seenAt > longestIdle || now - session.startedAt > longestSession) {
    await atomically(deps.db, (tx) => [endSession(tx, session.tokenHash)])
    return undefined
  }
  if (now - session.seenAt > minutes(5))
    await atomically(deps.db, (tx) => [touchSession(tx, session.tokenHash, now)])
  return session
}

/** Signs a person in under a new identifier; the session of the cookie that came with the request ends. */
export async function startSession(c: Context, deps: Deps, staff: Staff): Promise<void> {
  const token = newSessionToken()
  const browser = browserName(c.req.header('user-agent'))
  const before = getCookie(c, cookieName(deps)) ?? ''
  await atomically(deps.db, (tx) => [
    endSession(tx, fingerprint(before)),
    addSession(tx, fingerprint(token), staff.id, deps.clock.now(), browser),
    noteAct(tx, deps, 'signed-in', { by: staff }),
  ])
  setCookie(c, cookieName(deps), token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: isHttps(deps),
    maxAge: longestSession / 1000,
  })
}

export async function finishSession(c: Context, deps: Deps): Promise<void> {
  const token = getCookie(c, cookieName(deps))
  if (token) await atomically(deps.db, (tx) => [endSession(tx, fingerprint(token))])
  deleteCookie(c, cookieName(deps), { path: '/', secure: isHttps(deps) })
}

function cookieName(deps: Deps): string {
  return isHttps(deps) ? '__Host-session' : 'session'
}

function isHttps(deps: Deps): boolean {
  return deps.settings.PUBLIC_URL.startsWith('https:')
}
