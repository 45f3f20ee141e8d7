import { describe, expect, it } from 'vitest'
import type { Contact, Partner } from '../../src/domain/partner.ts'
import {
  canBeTicked,
  candidatesFor,
  leftOutAfter,
  recipientsOf,
} from '../../src/domain/recipients.ts'
import { officeWorld } from '../support/office.ts'
import { address } from '../support/world.ts'

async function partnersOf(count: number) {
  const made = await (await officeWorld()).withPartners(count)
  const [first, second] = made
  if (!first || !second) throw new Error('at least two partners are needed')
  return { first, second, made }
}

const only = (partners: readonly Partner[], contacts: readonly Contact[]) =>
  candidatesFor(partners, contacts, new Set()).map(({ standing, problems }) => ({
    standing,
    problems: problems.map(({ kind }) => kind),
  }))

describe('who is invited', () => {
  it('is every partnership with a main contact that can be written to', async () => {
    const { first } = await partnersOf(2)
    expect(only([first.partner], [first.contact])).toEqual([{ standing: 'invited', problems: [] }])
  })

  it.each(['vendor', 'donation'] as const)('is never a %s', async (relationship) => {
    const { first } = await partnersOf(2)
    const partner = { ...first.partner, relationship }
    const [candidate] = candidatesFor([partner], [first.contact], new Set())
    expect(candidate?.standing).toBe('never')
    expect(candidate && canBeTicked(candidate)).toBe(false)
  })

  it.each<[string, Partial<Contact>]>([
    ['no-main-contact', { main: false }],
    ['opted-out', { optedOut: true }],
    ['refused', { refusal: '550 no such user' }],
  ])('is nobody while a problem stands in the way: %s', async (kind, facts) => {
    const { first } = await partnersOf(2)
    const found = candidatesFor([first.partner], [{ ...first.contact, ...facts }], new Set())
    expect(found.map(({ standing, problems }) => [standing, problems[0]?.kind])).toEqual([
      ['blocked', kind],
    ])
    expect(recipientsOf(found, 'none')).toEqual([])
  })

  it('is nobody at a partner without contacts', async () => {
    const { first } = await partnersOf(2)
    expect(only([first.partner], [])).toEqual([{ standing: 'blocked', problems: ['no-contact'] }])
  })

  it('is told where one address stands at two partners, which blocks neither', async () => {
    const { first, second } = await partnersOf(2)
    const shared = { ...second.contact, email: address('A@partner.test') }
    const found = candidatesFor([first.partner, second.partner], [first.contact, shared], new Set())
    expect(found.map(({ standing }) => standing)).toEqual(['invited', 'invited'])
    expect(found[0]?.problems).toEqual([{ kind: 'same-address', others: [second.partner] }])
  })

  it('leaves out whom the coordinator unticked', async () => {
    const { first } = await partnersOf(2)
    const [candidate] = candidatesFor([first.partner], [first.contact], new Set([first.partner.id]))
    expect(candidate?.standing).toBe('left-out')
    expect(candidate && canBeTicked(candidate)).toBe(true)
  })
})

it('what a filtered list did not show stays as it was', async () => {
  const { made } = await partnersOf(3)
  const [a, b, c] = made.map(({ partner }) => partner.id)
  if (!a || !b || !c) throw new Error('three partners are needed')
  const after = leftOutAfter(new Set([a, b]), new Set([b, c]), new Set([b]))
  expect([...after]).toEqual([a, c])
})
