import type { ParticipationState } from './invitation.ts'

/** Most people of one organisation who may answer in a round, the one the office invited included. */
export const mostRespondents = 5

/**
 * The first place that is free for a colleague; place 0 is the person the office invited. Places are unique in the
 * table, so that two invitations at the same moment never make one too many.
 * @example freeSeat([0, 1]) // 2
 * @returns undefined where the organisation has as many as it may
 */
export function freeSeat(taken: readonly number[]): number | undefined {
  const seats = Array.from({ length: mostRespondents }, (_, seat) => seat)
  return seats.find((seat) => seat > 0 && !taken.includes(seat))
}

/**
 * How far an organisation is, from how far its people are: it has sent once all parts have come, from whomever; it
 * declines only while nobody of it has begun.
 */
export function organisationState(
  people: readonly ParticipationState[],
  hasSentAll: boolean,
): ParticipationState {
  if (hasSentAll) return 'sent'
  if (people.some((state) => state === 'started' || state === 'sent')) return 'started'
  return people.includes('declined') ? 'declined' : 'invited'
}
