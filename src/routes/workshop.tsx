import { findRound } from '../../db/store/rounds.ts'
import { WorkshopPage } from '../../views/pages/rounds/workshop.tsx'
import { parseId } from '../domain/ids.ts'
import { isReadOnly, type Round } from '../domain/round.ts'
import type { EvidenceRefusal } from '../flows/add-evidence.ts'
import { evidenceRoutes, evidenceShown } from '../http/evidence.ts'
import { get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

const at = '/rounds/:id/workshop'

/** The record of a workshop with partners before a round, attached to it. */
export const workshopRoutes: readonly StaffRoute[] = [
  get(
    at,
    'see rounds',
    ofRound((visit, round) => show(visit, round)),
  ),
  ...evidenceRoutes({
    at,
    see: 'see rounds',
    write: 'run rounds',
    owner: async ({ c, deps }, wants) => {
      const id = parseId<'round'>(c.req.param('id'))
      const round = id && (await findRound(deps.db, id))
      return round && (wants === 'see' || !isReadOnly(round))
        ? { kind: 'round', id: round.id }
        : undefined
    },
    again: (visit, refusal) =>
      Promise.resolve(ofRound((_, round) => show(visit, round, refusal))(visit)),
  }),
]

async function show(visit: StaffVisit, round: Round, fault?: EvidenceRefusal) {
  const { c, deps, frame } = visit
  return page(
    c,
    <WorkshopPage
      frame={frame}
      round={round}
      files={await evidenceShown(deps, { kind: 'round', id: round.id })}
      canWrite={mayHere(visit, 'run rounds') && !isReadOnly(round)}
      fault={fault}
    />,
    fault ? 422 : 200,
  )
}
