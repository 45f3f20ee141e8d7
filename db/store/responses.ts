import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { bound, type Db, prepared, type Write } from '#dialect'
import type { Day } from '../../src/domain/calendar.ts'
import type { Draft, Fields } from '../../src/domain/draft.ts'
import type {
  ContactId,
  InstrumentId,
  InvitationId,
  ResponseId,
  RoundId,
} from '../../src/domain/ids.ts'
import type { Channel, Entry } from '../../src/domain/response-entry.ts'
import type { RoundState } from '../../src/domain/round.ts'
import { invitation, response, round } from '../schema.ts'

/** What one invitation has answered to one instrument. */
export type StoredResponse = Entry & {
  id: ResponseId
  invitation: InvitationId
  instrument: InstrumentId
  turn: number
  draft: Draft | null
  answers: Fields | null
  sentOn: Day | null
  late: Fields | null
  lateOn: Day | null
}

const ofInvitation = prepared((db) =>
  db
    .select()
    .from(response)
    .where(
      and(
        eq(response.invitation, sql.placeholder('of')),
        eq(response.instrument, sql.placeholder('to')),
      ),
    ),
)

export async function findResponse(
  db: Db,
  of: InvitationId,
  to: InstrumentId,
): Promise<StoredResponse | undefined> {
  const [row] = await ofInvitation(db).execute({ of, to })
  return row
}

/** Whether anything was ever written under an invitation, by whatever door. */
export async function hasResponse(db: Db, of: InvitationId): Promise<boolean> {
  const [row] = await db
    .select({ id: response.id })
    .from(response)
    .where(eq(response.invitation, of))
    .limit(1)
  return row !== undefined
}

/** In which rounds, by their states, a person has entered anything under the own invitation. */
export async function statesAnsweredIn(db: Db, person: ContactId): Promise<readonly RoundState[]> {
  const rows = await db
    .select({ state: round.state })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .innerJoin(round, eq(invitation.round, round.id))
    .where(eq(invitation.contact, person))
  return rows.map(({ state }) => state)
}

/** Every response of a round, in no order that tells when it came. */
export async function responsesOf(db: Db, id: RoundId): Promise<StoredResponse[]> {
  const rows = await db
    .select({ response })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .where(eq(invitation.round, id))
  return rows.map((row) => row.response)
}

/** How many parts an invitation has sent, without a word of what they say. */
export type ResponseStatus = {
  sent: number
  sentParts: readonly InstrumentId[]
  late: boolean
  /** How the sent parts came, where the office typed one of them in. */
  entered: Exclude<Channel, 'link'> | null
}

/** The responses of a round by invitation; an invitation without one has not been started. */
export async function responseStatusesOf(
  db: Db,
  id: RoundId,
): Promise<ReadonlyMap<InvitationId, ResponseStatus>> {
  const rows = await db
    .select({
      invitation: response.invitation,
      sentOn: response.sentOn,
      lateOn: response.lateOn,
      channel: response.channel,
      instrument: response.instrument,
    })
    .from(response)
    .innerJoin(invitation, eq(response.invitation, invitation.id))
    .where(eq(invitation.round, id))
  const parts = Map.groupBy(rows, (row) => row.invitation)
  return new Map(
    [...parts].map(([of, sheets]) => {
      const sent = sheets.filter((sheet) => sheet.sentOn !== null)
      return [
        of,
        {
          sent: sent.length,
          sentParts: sent.map(({ instrument }) => instrument),
          late: sheets.some((sheet) => sheet.lateOn !== null),
          entered: typedIn(sent),
        },
      ]
    }),
  )
}

function typedIn(sent: readonly { channel: Channel }[]): ResponseStatus['entered'] {
  for (const { channel } of sent) if (channel !== 'link') return channel
  return null
}

// In a template a value stays as it is; given plainly, a missing document would be written as the word `null`.
const given = (name: string) => sql`${sql.placeholder(name)}`

/** What changes with every write of a response. */
const contents = {
  turn: given('turn'),
  channel: given('channel'),
  enteredBy: given('enteredBy'),
  enteredOn: given('enteredOn'),
  draft: given('draft'),
  answers: given('answers'),
  sentOn: given('sentOn'),
  late: given('late'),
  lateOn: given('lateOn'),
}

function contentsOf(one: StoredResponse) {
  const { turn, channel, enteredBy, enteredOn, sentOn, lateOn } = one
  const documents = { draft: json(one.draft), answers: json(one.answers), late: json(one.late) }
  return { turn, channel, enteredBy, enteredOn, sentOn, lateOn, ...documents }
}

function json(document: Draft | Fields | null): string | null {
  return document && JSON.stringify(document)
}

const insertion = prepared((db) =>
  db.insert(response).values({
    id: given('id'),
    invitation: given('invitation'),
    instrument: given('instrument'),
    ...contents,
  }),
)

export function addResponse(tx: Db, added: StoredResponse): Write {
  const { id, invitation: of, instrument } = added
  return bound(insertion(tx), { id, invitation: of, instrument, ...contentsOf(added) })
}

const change = prepared((db) =>
  db
    .update(response)
    .set(contents)
    .where(and(eq(response.id, given('id')), eq(response.turn, given('read')))),
)

/** A guard: it touches the row only if nobody else wrote since `turn`. */
export function changeResponse(tx: Db, changed: StoredResponse): Write {
  const { id, turn: read } = changed
  return bound(change(tx), { ...contentsOf(changed), id, read, turn: read + 1 })
}

/** Answers under the links of anonymous rounds whose results are there: they are cut from their links. */
const ofSealed = (db: Db) =>
  inArray(
    response.invitation,
    db
      .select({ id: invitation.id })
      .from(invitation)
      .innerJoin(round, eq(invitation.round, round.id))
      .where(and(eq(round.mode, 'anonymous'), isNotNull(round.resultsAt))),
  )

export async function hasAnswersOfSealed(db: Db): Promise<boolean> {
  const [row] = await db.select({ id: response.id }).from(response).where(ofSealed(db)).limit(1)
  return row !== undefined
}

export function eraseAnswersOfSealed(tx: Db): Write {
  return tx.delete(response).where(ofSealed(tx))
}

/** Answers under the links of rounds that were called off. */
const ofCancelled = (db: Db) =>
  inArray(
    response.invitation,
    db
      .select({ id: invitation.id })
      .from(invitation)
      .innerJoin(round, eq(invitation.round, round.id))
      .where(eq(round.state, 'cancelled')),
  )

/** Whether an answer was on its way to the disk while its round was being called off. */
export async function hasAnswersOfCancelled(db: Db): Promise<boolean> {
  const [row] = await db.select({ id: response.id }).from(response).where(ofCancelled(db)).limit(1)
  return row !== undefined
}

export function eraseAnswersOfCancelled(tx: Db): Write {
  return tx.delete(response).where(ofCancelled(tx))
}
