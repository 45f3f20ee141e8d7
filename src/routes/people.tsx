import { staffWithSecondFactor } from '../../db/store/second-factors.ts'
import { allStaff, findStaff, staffWithPassword } from '../../db/store/staff.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { NewPersonPage, type PersonTyped } from '../../views/pages/people/new-person.tsx'
import { PeoplePage } from '../../views/pages/people/people.tsx'
import { PersonPage } from '../../views/pages/people/person.tsx'
import { RemovalPage } from '../../views/pages/people/removal.tsx'
import { accessText } from '../../views/text/access.ts'
import { parseId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { Staff } from '../domain/staff.ts'
import { readStaff, type StaffFault } from '../domain/staff-form.ts'
import { changeStaff } from '../flows/change-staff.ts'
import { inviteAgain, inviteStaff } from '../flows/invite-staff.ts'
import { removeStaff } from '../flows/remove-staff.ts'
import { liftSecondFactor } from '../flows/set-up-second-factor.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

export const peopleRoutes: readonly StaffRoute[] = [
  get('/people', 'manage people', showPeople),
  get('/people/new', 'manage people', (visit) =>
    formPage(visit, { name: '', email: '', role: '', language: visit.office.language }, []),
  ),
  post('/people', 'manage people', takePerson),
  get('/people/:id', 'manage people', ofPerson(showPerson)),
  post('/people/:id', 'manage people', ofPerson(takeChanges)),
  get('/people/:id/removal', 'manage people', ofPerson(askToRemove)),
  post('/people/:id/removal', 'manage people', ofPerson(remove)),
  post('/people/:id/invitation', 'manage people', ofPerson(sendAgain)),
  post('/people/:id/second-step', 'manage people', ofPerson(lift)),
]

/** The person an address names, or the page of a missing thing. */
function ofPerson(handler: (visit: StaffVisit, person: Staff) => Promise<Response>) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps, staff } = visit
    const id = parseId<'staff'>(c.req.param('id'))
    const person = id && (await findStaff(deps.db, id))
    if (person) visit.concerns({ kind: 'staff', id: person.id, name: person.name })
    return person ? await handler(visit, person) : notFound(c, deps, staff.language)
  }
}

async function showPeople({ c, deps, frame }: StaffVisit) {
  const [everybody, active] = await Promise.all([allStaff(deps.db), staffWithPassword(deps.db)])
  const people = everybody.map((staff) => ({ staff, hasPassword: active.has(staff.id) }))
  return page(c, <PeoplePage frame={frame} people={people} />)
}

async function takePerson(visit: StaffVisit) {
  const { c, deps } = visit
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const typed = typedPerson(read.form)
  const person = readStaff(typed)
  if (person.kind === 'faults') return formPage(visit, typed, person.faults)
  visit.concerns({ kind: 'staff', name: person.facts.name })
  const outcome = await inviteStaff(deps, person.facts)
  if (outcome.kind === 'address-taken')
    return formPage(visit, typed, [{ field: 'email', kind: 'taken' }])
  return c.redirect('/people', 303)
}

function typedPerson(form: Form): PersonTyped {
  return {
    name: field(form, 'name'),
    email: field(form, 'email'),
    role: field(form, 'role'),
    language: field(form, 'language'),
  }
}

function showPerson(visit: StaffVisit, person: Staff) {
  return personPage(visit, person, person, [])
}

async function takeChanges(visit: StaffVisit, person: Staff) {
  const { c, deps } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  // The address is how a person signs in and is mailed: it is never changed under them.
  const typed = { ...typedPerson(posted.form), email: person.email }
  const read = readStaff(typed)
  if (read.kind === 'faults') return await personPage(visit, person, typed, read.faults)
  const outcome = await changeStaff(deps, { ...read.facts, id: person.id })
  return outcome.kind === 'changed'
    ? c.redirect('/people', 303)
    : await personPage(visit, person, typed, [{ field: 'role', kind: outcome.kind }])
}

async function personPage(
  { c, deps, frame }: StaffVisit,
  person: Staff,
  typed: PersonTyped,
  faults: readonly StaffFault[],
) {
  const secondStep = (await staffWithSecondFactor(deps.db)).has(person.id)
  const words = faults.map((fault) => inWords(fault, frame.language))
  return page(
    c,
    <PersonPage {...{ frame, person, typed, secondStep, faults: words }} />,
    statusOf(faults),
  )
}

async function askToRemove({ c, frame }: StaffVisit, person: Staff) {
  return page(c, <RemovalPage frame={frame} person={person} />)
}

async function remove({ c, deps, frame, staff }: StaffVisit, person: Staff) {
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (field(posted.form, 'sure') !== 'yes')
    return page(c, <RemovalPage frame={frame} person={person} refusal="tick-first" />, 422)
  const outcome = await removeStaff(deps, person.id)
  if (outcome.kind === 'last-coordinator')
    return page(c, <RemovalPage frame={frame} person={person} refusal={outcome.kind} />, 409)
  return c.redirect(person.id === staff.id ? '/sign-in' : '/people', 303)
}

async function sendAgain({ c, deps }: StaffVisit, person: Staff) {
  await inviteAgain(deps, person.id)
  return c.redirect('/people', 303)
}

async function lift({ c, deps }: StaffVisit, person: Staff) {
  await liftSecondFactor(deps, person.id)
  return c.redirect(`/people/${person.id}`, 303)
}

function formPage({ c, frame }: StaffVisit, typed: PersonTyped, faults: readonly StaffFault[]) {
  const words = faults.map((fault) => inWords(fault, frame.language))
  return page(c, <NewPersonPage frame={frame} typed={typed} faults={words} />, statusOf(faults))
}

function statusOf(faults: readonly StaffFault[]) {
  return faults.length > 0 ? 422 : 200
}

function inWords({ field: name, kind }: StaffFault, language: Language): FieldFault {
  const { faults } = accessText[language]
  if (kind === 'taken') return { field: name, words: faults.taken }
  if (kind === 'last-coordinator') return { field: name, words: faults.lastCoordinator }
  if (kind === 'holds-budget') return { field: name, words: faults.holdsBudget }
  return { field: name, words: kind === 'too-long' ? faults.long : faults[name] }
}
