import { atomically, guard, type Outcome } from '#dialect'
import {
  addResponse,
  changeResponse,
  findResponse,
  type StoredResponse,
} from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { type Collision, emptyDraft, mergeDraft, type PostedFields } from '../domain/draft.ts'
import type { InstrumentId, InvitationId } from '../domain/ids.ts'
import type { Desk } from '../domain/response-entry.ts'

export type KeptDraft =
  | { kind: 'kept'; response: StoredResponse }
  | { kind: 'conflict'; response: StoredResponse; collisions: readonly Collision[] }

export type Sheet = { invitation: InvitationId; instrument: InstrumentId }

/** The partner's own hand. */
export const byLink = { channel: 'link' } as const

/**
 * Keeps what a respondent has entered so far. Fields another device filled in meanwhile stay; a field both changed is
 * told as a conflict with both texts, and everything else is kept.
 */
export async function keepDraft(
  deps: Deps,
  sheet: Sheet,
  posted: PostedFields,
): Promise<KeptDraft> {
  return await untilWritten(async () => {
    const found = await findResponse(deps.db, sheet.invitation, sheet.instrument)
    return await keepOn(deps, sheet, found, posted, byLink)
  })
}

/** Keeps a form on top of the response that was found; undefined where somebody wrote meanwhile. */
export async function keepOn(
  deps: Deps,
  sheet: Sheet,
  found: StoredResponse | undefined,
  posted: PostedFields,
  via: Desk | { channel: 'link' },
): Promise<KeptDraft | undefined> {
  const current = found ?? blankResponse(deps, sheet)
  const merged = mergeDraft(current.draft ?? emptyDraft, posted)
  const isSent = current.answers !== null || current.late !== null
  const response = { ...current, draft: merged.draft, ...(isSent ? {} : via) }
  if (merged.draft.revision !== (current.draft ?? emptyDraft).revision) {
    const outcome = await writeResponse(deps, response, found !== undefined)
    if (outcome.kind === 'refused') return undefined
  }
  return merged.kind === 'merged'
    ? { kind: 'kept', response }
    : { kind: 'conflict', response, collisions: merged.collisions }
}

export function blankResponse(deps: Deps, { invitation, instrument }: Sheet): StoredResponse {
  const nothing = { draft: null, answers: null, sentOn: null, late: null, lateOn: null }
  const nobody = { enteredBy: null, enteredOn: null }
  return { id: deps.newId(), invitation, instrument, turn: 0, ...byLink, ...nobody, ...nothing }
}

async function writeResponse(
  deps: Deps,
  response: StoredResponse,
  exists: boolean,
): Promise<Outcome> {
  return await atomically(deps.db, (tx) => [
    exists
      ? guard('nobody wrote meanwhile', changeResponse(tx, response))
      : addResponse(tx, response),
  ])
}

const mostTries = 200

/** Tries again with what is there now whenever another device was faster. */
export async function untilWritten<Result>(
  attempt: () => Promise<Result | undefined>,
): Promise<Result> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const result = await attempt()
    if (result !== undefined) return result
  }
  throw new Error('a response was written by others two hundred times in a row')
}
