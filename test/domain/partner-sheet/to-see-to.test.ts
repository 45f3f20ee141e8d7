import { describe, expect, it } from 'vitest'
import { parseId } from '../../../src/domain/ids.ts'
import type { Partner } from '../../../src/domain/partner.ts'
import { thingsToSeeTo } from '../../../src/domain/partner-sheet/to-see-to.ts'
import type { Values } from '../../../src/domain/records/field.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'

const today = '2026-03-02'
const [somebody, id] = [newId<'staff'>(), newId<'partner'>()]

function newId<Kind extends string>() {
  const made = parseId<Kind>(crypto.randomUUID())
  if (!made) throw new Error('a random id')
  return made
}

/** A partnership about which there is nothing to see to, but for what a test says. */
function things(
  sections: Readonly<Record<string, Values>> = {},
  entries: readonly Pick<Entry, 'register' | 'values'>[] = [],
  facts: Partial<Partner> = {},
) {
  const partner: Partner = {
    id,
    name: 'Amahoro',
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'en',
    focalPoint: somebody,
    ...facts,
  }
  const duties = {
    managing: somebody,
    communication: somebody,
    decisions: somebody,
    disputes: somebody,
  }
  const all: Readonly<Record<string, Values>> = { duties, ...sections }
  return thingsToSeeTo(
    {
      partner,
      values: (section) => all[section] ?? {},
      entries: entries.map((entry) => ({ ...entry, id: newId<'entry'>(), turn: 1 })),
      people: new Set([somebody]),
    },
    today,
  )
}

describe('what there is to see to about a partner', () => {
  it('is nothing where somebody looks after everything', () => {
    expect(things()).toEqual([])
  })

  it('is a partnership nobody looks after; a vendor needs nobody', () => {
    expect(things({}, [], { focalPoint: null })).toEqual([{ kind: 'no-focal-point' }])
    expect(things({ duties: {} }, [], { focalPoint: null, relationship: 'vendor' })).toEqual([])
  })

  it('is a duty that nobody has, or somebody who is gone', () => {
    const duties = { managing: somebody, communication: newId(), decisions: '', disputes: somebody }
    expect(things({ duties })).toEqual([{ kind: 'duties', duties: ['communication', 'decisions'] }])
  })

  it('is joint emergency response without a liaison', () => {
    expect(things({ emergency: { joint: true } })).toEqual([{ kind: 'no-liaison' }])
    expect(things({ emergency: { joint: true, liaison: newId() } })).toHaveLength(1)
    expect(things({ emergency: { joint: true, liaison: somebody } })).toEqual([])
    expect(things({ emergency: { joint: false } })).toEqual([])
  })

  it('is an expected end that passed without an exit review, of the agreement or of a project', () => {
    const over = { ends: '2026-03-01' }
    expect(things({ agreement: over })).toEqual([{ kind: 'end-passed', on: '2026-03-01' }])
    expect(things({ agreement: { ends: today } })).toEqual([])
    expect(things({ agreement: { ...over, exit_review_on: '2026-02-20' } })).toEqual([])
    const values = { name: 'Wells', partners: [id], ...over }
    expect(things({}, [{ register: 'projects', values }])).toEqual([
      { kind: 'project-end-passed', on: '2026-03-01', name: 'Wells' },
    ])
  })

  it('is a signed memorandum that ends within 60 days, or has ended', () => {
    const mou = (ends: string, state = 'signed') =>
      things({}, [{ register: 'mous', values: { partner: id, title: 'MoU', state, ends } }])
    expect(mou('2026-05-02')).toEqual([])
    expect(mou('2026-05-01')).toEqual([{ kind: 'mou-ending', on: '2026-05-01', name: 'MoU' }])
    expect(mou(today)).toMatchObject([{ kind: 'mou-ending' }])
    expect(mou('2026-03-01')).toMatchObject([{ kind: 'mou-ended' }])
    expect(mou('2026-03-01', 'ended')).toEqual([])
    expect(mou('2026-03-10', 'drafted')).toEqual([])
  })

  it('is a next contact whose day has passed, unless you spoke since', () => {
    const spoke = (held: string, next = '') => ({
      register: 'contacts' as const,
      values: { partner: id, held_on: held, next_on: next },
    })
    const late = spoke('2026-01-10', '2026-02-10')
    expect(things({}, [late])).toEqual([{ kind: 'contact-overdue', on: '2026-02-10' }])
    expect(things({}, [spoke('2026-02-20', today), late])).toEqual([])
    expect(things({}, [late, spoke('2026-02-20')])).toEqual([])
  })
})
