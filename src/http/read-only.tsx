import { findRound } from '../../db/store/rounds.ts'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { parseId } from '../domain/ids.ts'
import { isReadOnly } from '../domain/round.ts'
import { page, type StaffRoute, type StaffVisit } from './visit.tsx'

/**
 * What a form of a round gets that can be read and no longer changed: it says so and does nothing. It stands before all
 * forms below `/rounds/:id`, so that none is forgotten. What a person may ask at any time, such as being forgotten, stands
 * below other addresses and goes on.
 */
export async function readOnlyReply(
  { method, path }: StaffRoute,
  { c, deps, frame }: Pick<StaffVisit, 'c' | 'deps' | 'frame'>,
): Promise<Response | undefined> {
  if (method !== 'post' || !path.startsWith('/rounds/:id')) return undefined
  const id = parseId<'round'>(c.req.param('id'))
  const round = id && (await findRound(deps.db, id))
  if (!round || !isReadOnly(round)) return undefined
  return page(c, <ToldPage frame={frame} round={round} why="readOnly" />, 409)
}
