import { versionsOf } from '../../db/store/register-entries.ts'
import { allStaff } from '../../db/store/staff.ts'
import { EntryFormPage } from '../../views/pages/registers/entry-form-page.tsx'
import { EntryPage } from '../../views/pages/registers/entry-page.tsx'
import { EntryRemovalPage } from '../../views/pages/registers/entry-removal-page.tsx'
import { entryAddress } from '../../views/pages/registers/register-address.ts'
import { dayAt } from '../domain/calendar.ts'
import { type Field, listOf, type Values } from '../domain/records/field.ts'
import {
  type RecordFault,
  readRecord,
  type TypedRecord,
  typedRecord,
} from '../domain/records/read-record.ts'
import { type Entry, partnerOf } from '../domain/registers/entry.ts'
import { seesEntry, writesIn } from '../domain/registers/entry-access.ts'
import { changedFields } from '../domain/registers/entry-words.ts'
import { registerOf } from '../domain/registers/index.ts'
import type { EvidenceRefusal } from '../flows/add-evidence.ts'
import { keepEntry } from '../flows/keep-entry.ts'
import { removeEntry } from '../flows/remove-entry.ts'
import { evidenceRoutes, evidenceShown } from '../http/evidence.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import {
  entryAsked,
  ofEntry,
  ofRegister,
  registerAsked,
  type SeenRegister,
} from './register-visit.ts'

const one = '/registers/:register/:entry'

/** One entry of any register: read, written, proved and removed. */
export const registerEntryRoutes: readonly StaffRoute[] = [
  get(
    '/registers/:register/new',
    'write in registers',
    ofRegister('write', (visit, seen) =>
      form(visit, seen, { entry: null, typed: asked(visit, seen) }),
    ),
  ),
  post(
    '/registers/:register/new',
    'write in registers',
    ofRegister('write', (visit, seen) => keep(visit, seen, null)),
  ),
  get(
    one,
    'see registers',
    ofEntry('see', (visit, seen, entry) =>
      seen.register.ownPages === undefined
        ? show(visit, seen, entry)
        : visit.c.redirect(entryAddress(entry), 303),
    ),
  ),
  get(
    `${one}/edit`,
    'write in registers',
    ofEntry('write', (visit, seen, entry) =>
      form(visit, seen, { entry, typed: typedRecord(seen.register.fields, entry.values) }),
    ),
  ),
  post(`${one}/edit`, 'write in registers', ofEntry('write', keep)),
  get(
    `${one}/removal`,
    'write in registers',
    ofEntry('write', (visit, seen, entry) => removal(visit, seen, entry)),
  ),
  post(`${one}/removal`, 'write in registers', ofEntry('write', remove)),
  ...evidenceRoutes({
    at: one,
    see: 'see registers',
    write: 'write in registers',
    owner: async (visit, wants) => {
      const seen = await registerAsked(visit, wants)
      const entry = seen && entryAsked(visit, seen)
      return entry && seen.register.ownPages === undefined
        ? { kind: 'entry', id: entry.id }
        : undefined
    },
    again: (visit, refusal) =>
      ofEntry('write', (_, seen, entry) => show(visit, seen, entry, refusal))(visit),
  }),
]

async function show(
  visit: StaffVisit,
  seen: SeenRegister,
  entry: Entry,
  fileFault?: EvidenceRefusal,
) {
  const { c, deps, frame, staff } = visit
  const names = new Map<string, string>((await allStaff(deps.db)).map(({ id, name }) => [id, name]))
  const versions = (await versionsInSight(visit, seen, entry)).map(
    ({ turn, values, by, writtenOn }) => ({
      turn,
      values,
      by: by === null ? null : (names.get(by) ?? null),
      on: writtenOn,
    }),
  )
  return page(
    c,
    <EntryPage
      frame={frame}
      entry={entry}
      optionsFor={seen.optionsFor}
      hrefOf={hrefsFor(visit, seen)}
      mentions={mentionsOf(seen, entry)}
      versions={versions}
      files={await evidenceShown(deps, { kind: 'entry', id: entry.id })}
      fileFault={fileFault}
      canWrite={writesIn(staff, seen.register)}
      saved={c.req.query('saved') !== undefined}
    />,
    fileFault ? 422 : 200,
  )
}

/** The history of an entry, but for what it said while it was a partner's whom the visitor does not see. */
async function versionsInSight(
  { deps, staff }: StaffVisit,
  { partners }: SeenRegister,
  entry: Entry,
) {
  const all = await versionsOf(deps.db, entry.id)
  return all.filter(({ values }) => seesEntry(staff, { ...entry, values }, partners))
}

/** Partners and entries lead to their pages, where the visitor may open them. */
function hrefsFor(visit: StaffVisit, { partners, entries }: SeenRegister) {
  return (field: Field, value: string) => {
    if (field.kind === 'partner' || field.kind === 'partners')
      return partners.has(value) && mayHere(visit, 'see partners')
        ? `/partners/${value}`
        : undefined
    if (field.kind !== 'entry' && field.kind !== 'entries') return undefined
    const named = entries.find(({ id }) => id === value)
    return named && entryAddress(named)
  }
}

/** The entries in sight that name this one. */
function mentionsOf({ entries }: SeenRegister, { id, register }: Entry): readonly Entry[] {
  return entries.filter((other) =>
    registerOf(other.register).fields.some(
      (field) =>
        'register' in field &&
        field.register === register &&
        listOf(other.values, field.key).includes(id),
    ),
  )
}

/** A new entry may come with fields filled in by the address, as a partner's page links it. */
function asked({ c }: StaffVisit, { register }: SeenRegister): TypedRecord {
  return Object.fromEntries(
    register.fields.flatMap(({ key }) => {
      const values = c.req.queries(key)
      return values ? [[key, values.map((value) => value.slice(0, 200))] as const] : []
    }),
  )
}

type Shown = {
  entry: Entry | null
  typed: TypedRecord
  faults?: readonly RecordFault[]
  opened?: Values
  status?: 409 | 422
}

function form({ c, frame }: StaffVisit, { register, optionsFor }: SeenRegister, shown: Shown) {
  const { entry, typed, faults = [], opened, status = 200 } = shown
  return page(
    c,
    <EntryFormPage
      frame={frame}
      register={register}
      entry={entry}
      typed={typed}
      faults={faults}
      optionsFor={optionsFor}
      opened={opened}
    />,
    status,
  )
}

async function keep(visit: StaffVisit, seen: SeenRegister, entry: Entry | null) {
  const { c, deps, staff, office } = visit
  const { register, optionsFor } = seen
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, staff.language)
  const typed = typedIn(posted.form, register.fields)
  const read = readRecord(register, typed, optionsFor, entry?.values)
  if (read.kind === 'faults')
    return form(visit, seen, {
      entry: atTurn(entry, posted.form),
      typed,
      faults: read.faults,
      status: 422,
    })
  const before = atTurn(entry, posted.form)
  if (entry && before?.turn === entry.turn && isSame(register.fields, entry.values, read.values))
    return c.redirect(`${entryAddress(entry)}?saved`, 303)
  const written = { by: staff.id, on: dayAt(deps.clock.now(), office.zone) }
  const kept = await keepEntry(deps, register.id, before, read.values, written)
  if (kept.kind === 'meanwhile') return await meanwhile(visit, typed, before)
  const partner = partnerOf({ register: register.id, values: read.values })
  if (partner) visit.concerns({ kind: 'partner', id: partner })
  return c.redirect(`${entryAddress({ id: kept.id, register: register.id })}?saved`, 303)
}

/** The entry at the turn the form was opened with. */
function atTurn(entry: Entry | null, posted: Form): Entry | null {
  return entry && { ...entry, turn: Number(field(posted, 'turn')) }
}

/** Somebody else was first: their changes beside what was typed, which counts if it is saved again. */
async function meanwhile(visit: StaffVisit, typed: TypedRecord, before: Entry | null) {
  const { c, deps, staff } = visit
  const seen = await registerAsked(visit, 'write')
  const now = seen && entryAsked(visit, seen)
  if (!seen || !now) return notFound(c, deps, staff.language)
  const versions = await versionsInSight(visit, seen, now)
  const opened = versions.find(({ turn }) => turn === before?.turn)?.values ?? {}
  return form(visit, seen, { entry: now, typed, opened, status: 409 })
}

function isSame(fields: readonly Field[], one: Values, other: Values): boolean {
  return changedFields(fields, one, other).length === 0
}

/** What was typed into the declared fields; boxes that are not ticked do not come. */
function typedIn(posted: Form, fields: readonly Field[]): TypedRecord {
  return Object.fromEntries(fields.map(({ key }) => [key, posted.get(key) ?? []]))
}

function removal(
  { c, frame }: StaffVisit,
  seen: SeenRegister,
  entry: Entry,
  refusal?: 'tick-first' | 'meanwhile',
) {
  return page(
    c,
    <EntryRemovalPage
      frame={frame}
      entry={entry}
      mentions={mentionsOf(seen, entry).length}
      refusal={refusal}
    />,
    refusal === 'meanwhile' ? 409 : refusal ? 422 : 200,
  )
}

async function remove(visit: StaffVisit, seen: SeenRegister, entry: Entry) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, staff.language)
  if (field(posted.form, 'sure') !== 'yes') return removal(visit, seen, entry, 'tick-first')
  const turn = Number(field(posted.form, 'turn'))
  const removed = await removeEntry(deps, { id: entry.id, turn })
  if (removed.kind === 'meanwhile') return removal(visit, seen, entry, 'meanwhile')
  return c.redirect(`/registers/${seen.register.id}`, 303)
}
