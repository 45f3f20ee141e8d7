import type { Entry } from '../domain/registers/entry.ts'
import { writesIn } from '../domain/registers/entry-access.ts'
import type { OptionsFor } from '../domain/registers/entry-words.ts'
import { registerOf } from '../domain/registers/index.ts'
import type { Register } from '../domain/registers/register.ts'
import { parseRegisterId } from '../domain/registers/register-id.ts'
import { readRegisters, type SeenRegisters } from '../flows/read-register.ts'
import { notFound } from '../http/refusals.tsx'
import { mayHere, type StaffVisit } from '../http/visit.tsx'

/** A register as the visitor sees it. */
export type SeenRegister = SeenRegisters & {
  register: Register
  /** The visitor's entries of this register. */
  own: readonly Entry[]
  optionsFor: OptionsFor
}

type Wants = 'see' | 'write'
type Reply = Response | Promise<Response>

/** The register an address names, if the visitor may do there what is wanted. */
export function ofRegister(
  wants: Wants,
  handler: (visit: StaffVisit, seen: SeenRegister) => Reply,
): (visit: StaffVisit) => Promise<Response> {
  return async (visit) => {
    const { c, deps, staff } = visit
    const seen = await registerAsked(visit, wants)
    return seen ? await handler(visit, seen) : notFound(c, deps, staff.language)
  }
}

/** The entry an address names, if it is of that register and the visitor may know of it. */
export function ofEntry(
  wants: Wants,
  handler: (visit: StaffVisit, seen: SeenRegister, entry: Entry) => Reply,
): (visit: StaffVisit) => Promise<Response> {
  return ofRegister(wants, async (visit, seen) => {
    const { c, deps, staff } = visit
    const entry = entryAsked(visit, seen)
    return entry ? await handler(visit, seen, entry) : notFound(c, deps, staff.language)
  })
}

export function entryAsked({ c }: StaffVisit, { own }: SeenRegister): Entry | undefined {
  return own.find(({ id }) => id === c.req.param('entry'))
}

export async function registerAsked(
  visit: StaffVisit,
  wants: Wants,
): Promise<SeenRegister | undefined> {
  const id = parseRegisterId(visit.c.req.param('register'))
  const register = id && registerOf(id)
  if (!register || !mayHere(visit, register.see)) return undefined
  if (wants === 'write' && !writesIn(visit.staff, register)) return undefined
  const seen = await readRegisters(visit.deps, visit.staff)
  return {
    ...seen,
    register,
    own: seen.entries.filter((entry) => entry.register === register.id),
    optionsFor: seen.optionsIn(register),
  }
}
