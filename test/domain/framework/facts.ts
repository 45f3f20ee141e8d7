import { randomUUID } from 'node:crypto'
import type { FollowedPartner, FrameworkFacts } from '../../../src/domain/framework/facts.ts'
import { type EntryId, type PartnerId, parseId } from '../../../src/domain/ids.ts'
import type { Values } from '../../../src/domain/records/field.ts'
import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import type { RegisterId } from '../../../src/domain/registers/register-id.ts'

/** Facts of 2026 in which nothing has happened yet; each test says what did. */
export function framework(said: Partial<FrameworkFacts> = {}, ...entries: Entry[]): FrameworkFacts {
  return {
    year: 2026,
    strategyBegan: '2024-01-01',
    today: '2026-11-22',
    entries: (register) => entries.filter((one) => one.register === register),
    nameOf: (one) => titleOf(one, 'en'),
    partners: [],
    results: [],
    fromWishes: 0,
    networks: [],
    shared: [],
    capacity: null,
    ...said,
  }
}

export function entry(register: RegisterId, values: Values): Entry {
  return { id: newId(), register, turn: 1, values }
}

export function partner(said: Partial<FollowedPartner>): FollowedPartner {
  return {
    id: newPartnerId(),
    name: 'Institut Kira',
    sector: 'research',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'fr',
    focalPoint: null,
    stages: [],
    ...said,
  }
}

function newId(): EntryId {
  const id = parseId<'entry'>(randomUUID())
  if (!id) throw new Error('no id')
  return id
}

function newPartnerId(): PartnerId {
  const id = parseId<'partner'>(randomUUID())
  if (!id) throw new Error('no id')
  return id
}
