import { isShared, type Round, type SharedRound } from '../domain/round.ts'
import { notFound } from '../http/refusals.tsx'
import type { StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

type Handler = (visit: StaffVisit, round: SharedRound) => Response | Promise<Response>

/** There is no plan before partners have the results: until then its address is a missing thing. */
export function ofPlan(handler: Handler) {
  return ofRound((visit: StaffVisit, round: Round) =>
    isShared(round) ? handler(visit, round) : notFound(visit.c, visit.deps, visit.staff.language),
  )
}
