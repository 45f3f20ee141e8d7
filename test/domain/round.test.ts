import { describe, expect, it } from 'vitest'
import { localMomentAt } from '../../src/domain/calendar.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { readPlan, type TypedPlan } from '../../src/domain/round-plan.ts'
import { seriesBreaks } from '../../src/domain/series-breaks.ts'
import { yearStanding } from '../../src/domain/year-standing.ts'
import { plan } from '../support/rounds.ts'
import { freshWorld } from '../support/world.ts'

const typed: TypedPlan = {
  year: '2026',
  titleEn: 'How good a partner are we?',
  titleFr: 'Quel partenaire sommes-nous ?',
  surveys: ['scorecard'],
  closesOn: '2026-03-23',
  closesAt: '18:00',
  breakdown: 'sector',
  mode: 'confidential',
  k: '7',
  network: '',
  severalRespondents: false,
}
const around = {
  zone: 'Africa/Bujumbura',
  now: Date.parse('2026-03-02T08:00Z'),
  surveys: [
    { id: 'scorecard', codes: ['RES-01', 'TRU-01'], forNetworks: false },
    { id: 'own-scorecard', codes: ['RES-01'], forNetworks: false },
    { id: 'principles', codes: ['NNP-01'], forNetworks: true },
  ],
  networks: [],
}

describe('a typed plan', () => {
  it('is read with its closing on the office’s clock', () => {
    const read = readPlan(typed, around)
    expect(read.kind === 'plan' && read.plan).toMatchObject({ closes: '2026-03-23T18:00', k: 7 })
    expect(read.kind === 'plan' && closingInstant(read.plan)).toBe(
      Date.parse('2026-03-23T16:00:00Z'),
    )
  })

  it('may ask several surveys that share no question', () => {
    const read = readPlan({ ...typed, surveys: ['principles', 'scorecard'] }, around)
    expect(read.kind === 'plan' && read.plan.surveys).toEqual(['scorecard', 'principles'])
  })

  it.each<[Partial<TypedPlan>, string]>([
    [{ year: '' }, 'year missing'],
    [{ year: '26' }, 'year not-a-year'],
    [{ titleFr: '' }, 'titleFr missing'],
    [{ titleEn: 'x'.repeat(201) }, 'titleEn too-long'],
    [{ surveys: ['another'] }, 'surveys not-an-option'],
    [{ surveys: ['scorecard', 'own-scorecard'] }, 'surveys shared'],
    [{ closesOn: '' }, 'closesOn missing'],
    [{ closesOn: '2026-02-30' }, 'closesOn not-a-moment'],
    [{ closesAt: '25:00' }, 'closesOn not-a-moment'],
    [{ closesOn: '2026-03-02', closesAt: '10:00' }, 'closesOn past'],
    [{ breakdown: 'gender' }, 'breakdown not-an-option'],
    [{ mode: 'secret' }, 'mode not-an-option'],
    [{ k: '4' }, 'k not-an-option'],
    [{ k: '5.0' }, 'k not-an-option'],
  ])('with %j says what is wrong: %s', (change, fault) => {
    const read = readPlan({ ...typed, ...change }, around)
    const faults = read.kind === 'faulty' ? read.faults : []
    expect(faults.map(({ field, kind }) => `${field} ${kind}`)).toEqual([fault])
  })
})

describe('T44 a closing time that a clock shows twice or never', () => {
  const at = (closes: string) => closingInstant({ ...plan, closes, zone: 'Europe/Brussels' })

  it('in the gap moves on by the gap', () => {
    const instant = at('2026-03-29T02:30')
    expect(new Date(instant).toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(localMomentAt(instant, 'Europe/Brussels')).toBe('2026-03-29T03:30')
  })

  it('in the overlap is the first of the two', () => {
    expect(new Date(at('2026-10-25T02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
})

it('series breaks name what was reworded, what is new and what is gone', async () => {
  const survey = (await freshWorld()).deps.surveys.get(plan.surveys[0] ?? '')
  if (!survey) throw new Error('the scorecard is missing')
  const later = structuredClone(survey)
  const [first, second] = later.sections[0]?.questions ?? []
  if (!first || !second) throw new Error('the scorecard is empty')
  first.rev += 1
  second.code = 'RES-99'
  expect(seriesBreaks(later, survey)).toEqual({
    changed: ['RES-01'],
    added: ['RES-99'],
    retired: ['RES-02'],
  })
  expect(seriesBreaks(survey, survey)).toEqual({ changed: [], added: [], retired: [] })
})

it('the year begins with partners, then a round', () => {
  expect(yearStanding(0, [])).toEqual({ kind: 'no-partners' })
  expect(yearStanding(3, [])).toEqual({ kind: 'no-round', partners: 3 })
})
