import { allStaff, staffWithPassword } from '../../db/store/staff.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { NewPersonPage, type PersonTyped } from '../../views/pages/people/new-person.tsx'
import { PeoplePage } from '../../views/pages/people/people.tsx'
import { accessText } from '../../views/text/access.ts'
import { parseId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import { readStaff, type StaffFault } from '../domain/staff-form.ts'
import { inviteAgain, inviteStaff } from '../flows/invite-staff.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

export const peopleRoutes: readonly StaffRoute[] = [
  get('/people', 'manage people', showPeople),
  get('/people/new', 'manage people', (visit) =>
    formPage(visit, { name: '', email: '', role: '', language: visit.office.language }, []),
  ),
  post('/people', 'manage people', takePerson),
  post('/people/:id/invitation', 'manage people', sendAgain),
]

async function showPeople({ c, deps, frame }: StaffVisit) {
  const [everybody, active] = await Promise.all([allStaff(deps.db), staffWithPassword(deps.db)])
  const people = everybody.map((staff) => ({ staff, hasPassword: active.has(staff.id) }))
  return page(c, <PeoplePage frame={frame} people={people} />)
}

async function takePerson(visit: StaffVisit) {
  const { c, deps } = visit
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const typed: PersonTyped = {
    name: field(read.form, 'name'),
    email: field(read.form, 'email'),
    role: field(read.form, 'role'),
    language: field(read.form, 'language'),
  }
  const person = readStaff(typed)
  if (person.kind === 'faults') return formPage(visit, typed, person.faults)
  const outcome = await inviteStaff(deps, person.facts)
  if (outcome.kind === 'address-taken')
    return formPage(visit, typed, [{ field: 'email', kind: 'taken' }])
  return c.redirect('/people', 303)
}

async function sendAgain({ c, deps, staff }: StaffVisit) {
  const id = parseId<'staff'>(c.req.param('id'))
  const outcome = id && (await inviteAgain(deps, id))
  if (!outcome || outcome.kind === 'missing') return notFound(c, deps, staff.language)
  return c.redirect('/people', 303)
}

function formPage({ c, frame }: StaffVisit, typed: PersonTyped, faults: readonly StaffFault[]) {
  const words = faults.map((fault) => inWords(fault, frame.language))
  const status = faults.length > 0 ? 422 : 200
  return page(c, <NewPersonPage frame={frame} typed={typed} faults={words} />, status)
}

function inWords({ field: name, kind }: StaffFault, language: Language): FieldFault {
  const { faults } = accessText[language]
  if (kind === 'taken') return { field: name, words: faults.taken }
  return { field: name, words: kind === 'too-long' ? faults.long : faults[name] }
}
