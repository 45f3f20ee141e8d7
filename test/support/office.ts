import { atomically } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { addOffice } from '../../db/store/offices.ts'
import { addPartner, allPartners } from '../../db/store/partners.ts'
import { addSession } from '../../db/store/sessions.ts'
import { addStaff } from '../../db/store/staff.ts'
import { type Role, roles } from '../../src/domain/access.ts'
import { newOffice, type Office } from '../../src/domain/office.ts'
import type { Contact, Partner } from '../../src/domain/partner.ts'
import type { Staff } from '../../src/domain/staff.ts'
import { fingerprint, newSessionToken } from '../../src/links.ts'
import { address, cast, freshWorld, type World } from './world.ts'

/** A world with an office in it, one person for each role, and doors they can walk through signed in. */
export async function officeWorld(options: Parameters<typeof freshWorld>[0] = {}) {
  const world = await freshWorld(options)
  const office: Office = {
    id: world.deps.newId(),
    name: 'Amahoro International',
    deName: 'd’Amahoro International',
    language: 'en',
    zone: 'Africa/Bujumbura',
    ...newOffice,
  }
  const staff = Object.fromEntries(roles.map((role) => [role, person(world, role)]))
  await atomically(world.db, (tx) => [
    addOffice(tx, office),
    ...Object.values(staff).map((one) => addStaff(tx, one, 'plain:a long enough password')),
  ])
  return Object.assign(world, {
    office,
    /** The person of a role. */
    staff: (role: Role): Staff => present(staff[role]),
    /** A browser in which the person of this role has signed in. */
    signedIn: (role: Role = 'coordinator') => signedIn(world, present(staff[role])),
    /** Adds partners A, B, C… with one main contact each. */
    withPartners: (count: number, facts: Partial<Partner> = {}) =>
      withPartners(world, count, facts),
  })
}

export type OfficeWorld = Awaited<ReturnType<typeof officeWorld>>

function person(world: World, role: Role): Staff {
  return {
    id: world.deps.newId(),
    name: cast[role],
    email: address(`${role}@amahoro.test`),
    role,
    language: 'en',
  }
}

async function signedIn(world: World, staff: Staff) {
  const token = newSessionToken()
  await atomically(world.db, (tx) => [
    addSession(tx, fingerprint(token), staff.id, world.clock.now()),
  ])
  const visitor = world.visitor()
  visitor.cookies.set('session', token)
  return visitor
}

async function withPartners(world: World, count: number, facts: Partial<Partner>) {
  const from = (await allPartners(world.db)).length
  const made = Array.from({ length: count }, (_, index) => onePartner(world, from + index, facts))
  await atomically(world.db, (tx) =>
    made.flatMap(({ partner, contact }) => [addPartner(tx, partner), addContact(tx, contact)]),
  )
  return made
}

function onePartner(world: World, index: number, facts: Partial<Partner>) {
  const letter = String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26))
  const partner: Partner = {
    id: world.deps.newId(),
    name: `Partner ${letter}`,
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'en',
    focalPoint: null,
    ...facts,
  }
  const contact: Contact = {
    id: world.deps.newId(),
    partner: partner.id,
    name: `Contact of ${letter}`,
    email: address(`${letter.toLowerCase()}@partner.test`),
    language: partner.language,
    main: true,
    optedOut: false,
    refusal: null,
  }
  return { partner, contact }
}

function present<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('not in the cast')
  return thing
}
