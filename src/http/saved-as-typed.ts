import { z } from 'zod'
import { timeOfDay } from '../../views/text/dates.ts'
import { readAnswers } from '../domain/answers.ts'
import { deviceName } from '../domain/device-name.ts'
import { keepDraft } from '../flows/keep-draft.ts'
import { shutFor } from './anonymous-round.tsx'
import { formLimit, readBody } from './forms.ts'
import { partNamed, type RespondentVisit, sheetOf } from './respondent-visit.ts'

/** What the page's script posts while somebody types: only the fields that changed. */
const posted = z.strictObject({
  revision: z.int().min(0).max(1e9),
  key: z
    .string()
    .regex(/^[A-Za-z0-9_-]{8,40}$/)
    .optional(),
  /** The part of the round the page is about; the first where a round has one. */
  part: z.string().max(80).optional(),
  fields: z.record(z.string().max(40), z.string()),
})

/**
 * Saves what is being typed. 200 with the new revision, 409 with both texts where another page answered differently
 * (everything else is kept), 422 and nothing stored where the request is not what our script sends.
 */
export async function saveAsTyped(visit: RespondentVisit): Promise<Response> {
  const { c, deps, invitation, parts, round, language } = visit
  const body = await readBody(c.req.raw, formLimit)
  if (!(body instanceof Uint8Array)) return c.json({ problem: 'unreadable' }, body.status)
  const read = posted.safeParse(parsed(body))
  if (!read.success) return c.json({ problem: 'not-understood' }, 422)
  const { revision, key, part, fields } = read.data
  const instrument = part === undefined ? parts[0] : partNamed(parts, part)
  if (!instrument) return c.json({ problem: 'not-understood' }, 422)
  const named = new Map(Object.entries(fields).map(([name, value]) => [name, [value]]))
  const answers = readAnswers(sheetOf(instrument.survey), named, false)
  if (answers.unknown.length > 0 || answers.faults.length > 0)
    return c.json({ problem: 'not-accepted', faults: answers.faults }, 422)
  if (await shutFor({ ...visit, instrument })) return c.json({ problem: 'closed' }, 410)
  const sheet = { invitation: invitation.id, instrument: instrument.id }
  const kept = await keepDraft(deps, sheet, { revision, by: key, fields: answers.fields })
  const at = timeOfDay(deps.clock.now(), round.zone, language)
  const saved = { revision: kept.response.draft?.revision ?? 0, at, former: formerNames(visit) }
  return kept.kind === 'kept'
    ? c.json(saved)
    : c.json({ ...saved, collisions: kept.collisions }, 409)
}

/** What devices call the links this one replaced: text kept under them while nobody could save it belongs here. */
function formerNames({ deps, invitation: { id, linkVersion } }: RespondentVisit) {
  if (linkVersion === 1) return undefined
  return Array.from({ length: linkVersion - 1 }, (_, index) =>
    deviceName(`/r/${deps.links.invitation(id, index + 1)}`),
  )
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body), withoutPrototype)
  } catch {
    return undefined
  }
}

/** The one name that zod leaves out of a record without a word. */
function withoutPrototype(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new SyntaxError('no question has this name')
  return value
}
