import type { Deps } from '../deps.ts'
import { type ReadCapacity, readCapacity } from '../domain/capacity/answers.ts'
import type { LiveAssessment } from '../domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../domain/capacity/instrument.ts'
import { type Collision, type Fields, fieldsOf } from '../domain/draft.ts'
import { type Language, parseLanguage } from '../domain/language.ts'
import type { Partner } from '../domain/partner.ts'
import { readersAmong } from '../flows/capacity-people.ts'
import type { PostedAssessment } from '../flows/keep-assessment.ts'
import { type Form, field } from './forms.ts'

export type PostedCapacity = { read: ReadCapacity; posted: PostedAssessment }

/** What a form of an assessment brings: answers, the revision it was filled in on, and who may read it. */
export async function postedCapacity(
  deps: Deps,
  { partner, instrument }: { partner: Partner; instrument: CapacityInstrument },
  form: Form,
): Promise<PostedCapacity> {
  const read = readCapacity(instrument, form)
  const revision = Number(/^\d{1,9}$/.exec(field(form, 'revision'))?.[0] ?? 0)
  const readers = await readersAmong(deps, partner, form.get('reader') ?? [])
  return { read, posted: { revision, fields: read.fields, readers } }
}

/** The fields of a form that collided: what is stored, and in the collided ones what this page typed. */
export function fieldsInConflict(
  { draft }: Pick<LiveAssessment, 'draft'>,
  yours: Fields,
  collisions: readonly Collision[],
): Fields {
  const contested = collisions.map(({ field: name }) => [name, yours[name] ?? ''])
  return { ...fieldsOf(draft), ...Object.fromEntries(contested) }
}

/** The language a form was in, or the one its language button asks for. */
export function capacityLanguage(form: Form): Language | undefined {
  return (
    parseLanguage(field(form, 'act').replace('language-', '')) ??
    parseLanguage(field(form, 'language'))
  )
}
