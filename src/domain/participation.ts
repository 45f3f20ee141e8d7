import type { ParticipationState } from './invitation.ts'

/** How many organisations stand where; status only, never a result. */
export type Participation = Readonly<Record<ParticipationState, number>>

export function countParticipation(states: readonly ParticipationState[]): Participation {
  const count = (wanted: ParticipationState) => states.filter((state) => state === wanted).length
  return {
    invited: states.length,
    started: count('started'),
    sent: count('sent'),
    declined: count('declined'),
  }
}
