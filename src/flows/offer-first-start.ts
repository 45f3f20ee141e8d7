import { atomically } from '#dialect'
import { findOffice } from '../../db/store/offices.ts'
import { addOneTimeLink, dropUnusedFirstStartLinks } from '../../db/store/one-time-links.ts'
import type { Deps } from '../deps.ts'
import { days } from '../domain/calendar.ts'
import type { OneTimeLinkId } from '../domain/ids.ts'
import type { LinkToken } from '../links.ts'

/** It lives until it is used or replaced at the next start, however long somebody takes to come. */
const noEnd = days(36_500)

/**
 * Makes the link with which the first coordinator sets up the office; links of earlier starts stop working.
 * @returns undefined when there is an office already
 */
export async function offerFirstStart(deps: Deps): Promise<LinkToken | undefined> {
  if (await findOffice(deps.db)) return undefined
  const id: OneTimeLinkId = deps.newId()
  const token = deps.links.oneTime(id)
  const link = {
    id,
    purpose: 'first-start',
    staff: null,
    expiresAt: deps.clock.now() + noEnd,
  } as const
  await atomically(deps.db, (tx) => [
    dropUnusedFirstStartLinks(tx),
    addOneTimeLink(tx, link, deps.links.fingerprint(token)),
  ])
  return token
}
