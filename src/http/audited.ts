import { atomically, noting } from '#dialect'
import type { Concern } from '../domain/audit.ts'
import { noteAct } from '../flows/note-act.ts'
import { concernOf, namedAct } from './noted-acts.ts'
import type { StaffRoute, StaffVisit } from './visit.tsx'

/**
 * Answers a visit so that the audit log knows of it: what a form changed and the line that says so are kept in one
 * transaction, and a file leaves only once its line is kept.
 */
export async function audited(
  route: StaffRoute,
  visit: Omit<StaffVisit, 'concerns'>,
): Promise<Response> {
  const { c, deps, staff } = visit
  const name = namedAct(route)
  let about = concernOf(route.path, c.req.param('id'))
  const concerns = (thing: Concern) => {
    about = thing
  }
  const handle = async () => await route.handle({ ...visit, concerns })
  const act = name === undefined ? 'other' : name
  if (act === null || (route.method === 'get' && !route.file)) return await handle()
  const note = (tx: typeof deps.db) => noteAct(tx, deps, act, { by: staff, about })
  if (route.method === 'post') return await noting(note, handle)
  const reply = await handle()
  if (reply.ok) await atomically(deps.db, (tx) => [note(tx)])
  return reply
}
