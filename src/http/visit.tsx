import type { Context } from 'hono'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Session } from '../../db/store/sessions.ts'
import { Accent } from '../../views/components/accent.ts'
import type { Frame } from '../../views/components/staff-page.tsx'
import { settleLanguages } from '../../views/text/catalogue.ts'
import type { Deps } from '../deps.ts'
import type { Act } from '../domain/access.ts'
import { may } from '../domain/access.ts'
import type { Concern } from '../domain/audit.ts'
import type { Office } from '../domain/office.ts'
import type { Staff } from '../domain/staff.ts'
import { htmlReply } from './compress.ts'
import { colourOf } from './inline-style.ts'

/** A request by somebody who signed in and may do what the route is for. */
export type StaffVisit = {
  c: Context
  deps: Deps
  staff: Staff
  session: Session
  office: Office
  /** Tells the audit log what an act is about, where the address does not say it. */
  concerns(thing: Concern): void
  /** What the page around the content needs: language, person, menu. */
  frame: Frame
}

type Handler = (visit: StaffVisit) => Response | Promise<Response>

/** A staff route names the act it is for; the domain's table says who may. */
export type StaffRoute = {
  method: 'get' | 'post'
  path: string
  act: Act
  handle: Handler
  /** Set where the answer is a file to take along and not a page. */
  file?: true
}

export function get(path: string, act: Act, handle: Handler): StaffRoute {
  return { method: 'get', path, act, handle }
}

/** A file to take along: programs ask for it too, so whoever is signed out gets 401 instead of the way to a page. */
export function file(path: string, act: Act, handle: Handler): StaffRoute {
  return { method: 'get', path, act, handle, file: true }
}

export function post(path: string, act: Act, handle: Handler): StaffRoute {
  return { method: 'post', path, act, handle }
}

export function mayHere(visit: StaffVisit, act: Act): boolean {
  return may(visit.staff.role, act)
}

/** A page as a reply. */
export function page(
  c: Context,
  content: VNode,
  status: 200 | 401 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 400 | 403 | 500 | 503 = 200,
) {
  const coloured = <Accent.Provider value={colourOf(c)}>{content}</Accent.Provider>
  return htmlReply(c, `<!doctype html>${settleLanguages(render(coloured))}`, status)
}
