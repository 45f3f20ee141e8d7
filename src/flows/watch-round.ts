import { bouncesOf } from '../../db/store/bounces.ts'
import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound, type Queued } from '../../db/store/messages.ts'
import { type ResponseStatus, responseStatusesOf } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { organisationState } from '../domain/colleagues.ts'
import type { InstrumentId } from '../domain/ids.ts'
import type { Invitation, ParticipationState } from '../domain/invitation.ts'
import { reminderKinds } from '../domain/message.ts'
import { type Bounce, lastMail } from '../domain/monitor.ts'
import type { LaunchedRound } from '../domain/round.ts'

/** How far one invited partner has come: its mails and its status, never what it answered. */
export type Progress = Invited & {
  state: ParticipationState
  /** Its answers came after the grace period and are in no figure. */
  late: boolean
  sentParts: readonly InstrumentId[]
  /** The office typed its answers in, from paper or from the telephone. */
  entered: ResponseStatus['entered']
  /** Its invitations and reminders, oldest first. */
  messages: readonly Queued[]
  /** Whether its last mail came back. */
  bounce: Bounce | null
  reminders: number
}

export async function progressOf(deps: Deps, round: LaunchedRound): Promise<readonly Progress[]> {
  const [invited, messages, statuses, bounces] = await Promise.all([
    invitedTo(deps.db, round.id),
    messagesOfRound(deps.db, round.id),
    responseStatusesOf(deps.db, round.id),
    bouncesOf(deps.db, round.id),
  ])
  const mails = Map.groupBy(messages, ({ invitation }) => invitation)
  return invited.map((one) => {
    const own = mails.get(one.invitation.id) ?? []
    const status = statuses.get(one.invitation.id)
    const last = lastMail(own)
    return {
      ...one,
      state: participationOf(one.invitation, status, round.instruments.length),
      late: status?.late === true && status.sent === 0,
      sentParts: status?.sentParts ?? [],
      entered: status?.entered ?? null,
      messages: own,
      bounce: (last && bounces.get(last.id)) ?? null,
      reminders: own.filter(({ kind }) => reminderKinds.includes(kind)).length,
    }
  })
}

/** One organisation with the person the office invited; how many people of it were asked is only a number. */
export type OrganisationProgress = Progress & { people: number }

/** The same by organisation: it is one voice, and it has sent once all parts have come, from whomever of it. */
export async function organisationsOf(
  deps: Deps,
  round: LaunchedRound,
): Promise<readonly OrganisationProgress[]> {
  const people = await progressOf(deps, round)
  return [...Map.groupBy(people, ({ partner }) => partner.id).values()].flatMap((colleagues) =>
    asOne(colleagues, round),
  )
}

function asOne(
  colleagues: readonly Progress[],
  round: LaunchedRound,
): readonly OrganisationProgress[] {
  const [first] = colleagues.toSorted((one, other) => one.invitation.seat - other.invitation.seat)
  if (!first) return []
  const parts = new Set(colleagues.flatMap(({ sentParts }) => sentParts))
  const states = colleagues.map(({ state }) => state)
  return [
    {
      ...first,
      people: colleagues.length,
      sentParts: [...parts],
      state: organisationState(
        states,
        parts.size === round.instruments.length || wasSealedAsSent(colleagues),
      ),
      late: parts.size === 0 && colleagues.some(({ late }) => late),
      entered: colleagues.find(({ entered }) => entered !== null)?.entered ?? null,
    },
  ]
}

function wasSealedAsSent(people: readonly Progress[]): boolean {
  return people.some(({ invitation }) => invitation.sealedAs === 'sent')
}

function participationOf(
  { declinedOn, sealedAs }: Invitation,
  status: ResponseStatus | undefined,
  parts: number,
): ParticipationState {
  if (sealedAs) return sealedAs
  if (status?.sent === parts) return 'sent'
  if (declinedOn !== null) return 'declined'
  return status ? 'started' : 'invited'
}
