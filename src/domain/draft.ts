/** A field of the form, named after its question: `RES-01`, `RES-01_why`, `PRO-01_2`. */
export type Field = string

/** What stands in the fields; an empty field is absent. */
export type Fields = Readonly<Record<Field, string>>

/** A value a field had; `by` is the page that brought it, where that page has script and so a name. */
type Revised = { readonly revision: number; readonly value: string; readonly by?: string }

/**
 * What a respondent has entered so far. Each field keeps the values it had, with the revision that brought them,
 * until the answers are sent: so a form that was opened earlier can tell what the person changed from what merely is old.
 */
export type Draft = {
  readonly revision: number
  readonly fields: Readonly<Record<Field, readonly Revised[]>>
}

/** Older values of a field than these are forgotten: a page that old is told of a conflict rather than guessed at. */
const mostRevisions = 20

export const emptyDraft: Draft = { revision: 0, fields: {} }

/** The fields as they stand now, or as they stood at an earlier revision. */
export function fieldsOf(draft: Draft, at = draft.revision): Fields {
  const entries = Object.entries(draft.fields).map(([field, values]) => [
    field,
    valueAt(values, at),
  ])
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}

function valueAt(values: readonly Revised[], revision: number): string {
  return values.findLast((entry) => entry.revision <= revision)?.value ?? ''
}

/** Whether two sets of fields say the same. */
export function sameFields(one: Fields, other: Fields): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
  )
}

/** A form as it came: what it holds, the revision it was filled in on, and the page it comes from if that has a name. */
export type PostedFields = {
  revision: number
  fields: Fields
  by?: string | undefined
  /** Fields whose two answers were shown to the person, who has not picked yet. */
  undecided?: readonly Field[]
}

export type Collision = { field: Field; theirs: string; yours: string }
export type Merged =
  | { kind: 'merged'; draft: Draft }
  | { kind: 'conflict'; collisions: readonly Collision[]; draft: Draft }

/**
 * Takes a posted form into a draft; fields it does not hold are left alone, a field it holds empty was emptied. A field
 * equal to what its page last knew was not touched by this person and keeps what the draft has now. A touched field is
 * taken, unless another page has moved the draft on to something else meanwhile: then both values are told, and the
 * draft stays as it was for that field.
 * @example two devices that filled different fields: merged; the same field differently: conflict
 */
export function mergeDraft(draft: Draft, posted: PostedFields): Merged {
  const now = fieldsOf(draft)
  const changed: Record<Field, string> = {}
  const collisions: Collision[] = []
  for (const [field, yours] of Object.entries(posted.fields)) {
    const theirs = now[field] ?? ''
    const before = lastKnown(draft.fields[field] ?? [], posted)
    if (yours === before || yours === theirs) continue
    if (theirs === before && !posted.undecided?.includes(field)) changed[field] = yours
    else collisions.push({ field, theirs, yours })
  }
  const merged = revise(draft, changed, posted.by)
  return collisions.length === 0
    ? { kind: 'merged', draft: merged }
    : { kind: 'conflict', collisions, draft: merged }
}

/**
 * What a page believes to stand in a field: what it was shown, or what it brought itself since, even where the reply to
 * that was lost. Undefined where so much came after it that it is forgotten.
 */
function lastKnown(values: readonly Revised[], { revision, by }: PostedFields): string | undefined {
  const known = values.findLast(
    (entry) => entry.revision <= revision || (by !== undefined && entry.by === by),
  )
  if (known) return known.value
  return values.length < mostRevisions ? '' : undefined
}

function revise(draft: Draft, changed: Fields, by?: string): Draft {
  if (Object.keys(changed).length === 0) return draft
  const revision = draft.revision + 1
  const fields = { ...draft.fields }
  for (const [field, value] of Object.entries(changed))
    fields[field] = [...(fields[field] ?? []), { revision, value, ...(by && { by }) }].slice(
      -mostRevisions,
    )
  return { revision, fields }
}

/**
 * A draft whose answers have been sent: the values it had on the way are forgotten. A form filled in before then no
 * longer finds its revision, so what it holds differently is a conflict and never replaces what was sent.
 * @param sent the fields as they stand in this draft
 */
export function settled({ revision }: Draft, sent: Fields): Draft {
  const entries = Object.entries(sent).map(([field, value]) => [field, [{ revision, value }]])
  return { revision, fields: Object.fromEntries(entries) }
}
