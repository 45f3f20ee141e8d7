import { describe, expect, it } from 'vitest'
import { findResults } from '../../db/store/results.ts'
import { segmentsOf } from '../../db/store/segments.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { isShown, type Results } from '../../src/domain/results.ts'
import type { RoundPlan } from '../../src/domain/round.ts'
import { codeAll, type Seen, type ToldRound, toldRound } from '../support/coded.ts'
import { unreadAndUncoded } from '../support/waived.ts'

const signs: Readonly<Record<string, Seen[number]>> = {
  trust: 'T-TRUST',
  flexible: 'T-FLEX',
  money: { theme: 'T-MONEY', valence: 'wish' },
}
const see = (page: string): Seen => {
  const answer = /id="answer"[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
  return Object.entries(signs).flatMap(([word, seen]) => (answer.includes(word) ? [seen] : []))
}

/** A round that two coders read alike and the coordinator shares. */
async function shared(told: readonly Fields[], changes: Partial<RoundPlan> = {}) {
  const world = await toldRound(told, changes)
  await world.named()
  await codeAll(world.coordinator, world.coding, see)
  await codeAll(world.reviewer, world.coding, see)
  return Object.assign(world, { themes: await themesShared(world) })
}

async function themesShared(world: ToldRound): Promise<Results['themes']> {
  await world.coordinator.post(`/rounds/${world.id}/sharing`, { sure: 'yes', ...unreadAndUncoded })
  return (await findResults(world.db, world.id))?.themes ?? []
}

const told = (themes: Results['themes']) =>
  themes
    .filter(isShown)
    .map(({ code, valence, organisations, of }) => `${code} ${valence} ${organisations} of ${of}`)

const trusting = (count: number, more: Fields = {}) =>
  Array.from({ length: count }, () => ({ 'DIS-01': 'So much trust. And trust again!', ...more }))

describe('the themes of a round, once it is shared', () => {
  it('count each organisation once, however often and in however many answers it speaks of them', async () => {
    const { themes } = await shared([
      ...trusting(5, { 'DIS-02': 'It was trust.', 'DRE-01': 'More trust, more money.' }),
      { 'DIS-01': 'We planned.' },
    ])
    // Six answered; the wish for money reached five.
    expect(told(themes)).toEqual(['T-TRUST strength 5 of 6', 'T-MONEY wish 5 of 6'])
  })

  it('T63 four organisations that speak of one are nowhere in the document', async () => {
    const { themes } = await shared([
      ...trusting(4),
      ...Array.from({ length: 4 }, () => ({ 'DIS-01': 'They are flexible.' })),
    ])
    expect(told(themes)).toEqual(['T-OTHER strength 8 of 8'])
    expect(JSON.stringify(themes)).not.toMatch(/T-TRUST|T-FLEX/)
  })

  it('organisations that let their story be told by name do not make up the five', async () => {
    const { themes } = await shared([
      ...trusting(4),
      { 'DIS-01': 'Trust, I say: trust', 'DIS-07': 'named' },
      { 'DIS-01': 'We planned.' },
    ])
    expect(told(themes)).toEqual([])
  })

  it('who allows no use of its words is counted among those asked, and its words nowhere', async () => {
    const { themes } = await shared([
      ...trusting(5),
      { 'DIS-01': 'Little trust', 'DIS-07': 'none' },
    ])
    expect(told(themes)).toEqual(['T-TRUST strength 5 of 6'])
  })

  it('several people of one organisation are one organisation', async () => {
    const world = await toldRound(trusting(6))
    // Two of the six are colleagues: what was told by six people was told by five organisations.
    world.db.$client
      .prepare(
        'update invitation set partner = (select min(partner) from invitation), seat = 1 where partner = (select max(partner) from invitation)',
      )
      .run()
    await world.named()
    for (const coder of [world.coordinator, world.reviewer]) await codeAll(coder, world.coding, see)
    expect(told(await themesShared(world))).toEqual(['T-TRUST strength 5 of 5'])
  })

  it('are none while an answer is unread or the coders agreed too little and did not talk', async () => {
    const unread = await toldRound(trusting(6))
    await unread.named()
    await codeAll(unread.coordinator, unread.coding, see)
    expect(await themesShared(unread)).toEqual([])
    const apart = await toldRound(trusting(6))
    await apart.named()
    await codeAll(apart.coordinator, apart.coding, see)
    await codeAll(apart.reviewer, apart.coding, () => ['T-VOICE'])
    expect(await themesShared(apart)).toEqual([])
    const talked = await toldRound(trusting(6))
    await talked.named()
    await codeAll(talked.coordinator, talked.coding, see)
    await codeAll(talked.reviewer, talked.coding, () => ['T-VOICE'])
    await talked.reviewer.post(`${talked.coding}/discussion`)
    // What either of them sees counts.
    expect(told(await themesShared(talked))).toEqual([
      'T-VOICE strength 6 of 6',
      'T-TRUST strength 6 of 6',
    ])
  })

  it('are none in an anonymous round, though its answers can be coded', async () => {
    const world = await shared(trusting(6), { mode: 'anonymous' })
    expect(await segmentsOf(world.db, world.id)).toHaveLength(12)
    expect(world.themes).toEqual([])
    expect(await world.coordinator.read(world.coding)).toContain('themes are not counted')
  })

  it('stay as they are, whatever is changed in the codebook afterwards', async () => {
    const { db, id, themes, deps } = await shared(trusting(6))
    db.$client
      .prepare("insert into codebook_change values (2, ?, 2026, null, '2026-04-01')")
      .run(JSON.stringify({ kind: 'merged', code: 'T-TRUST', into: 'T-VOICE' }))
    expect((await findResults(deps.db, id))?.themes).toEqual(themes)
  })
})
