import { describe, expect, it } from 'vitest'
import { wishesOf } from '../../db/store/wishes.ts'
import { closedInquiry } from '../support/told-round.ts'

describe('the wishes of a round', () => {
  it('stand by theme and rank, a concern turned into a wish among them', async () => {
    const { path, signedIn, textOf } = await closedInquiry()
    const coordinator = await signedIn()
    const give = (words: string, theme: string) =>
      coordinator.post(`${path}/wishes/${textOf(words)}`, { turn: '0', theme, answer: 'open' })
    await give('Second wish of A', 'T-MONEY')
    await give('Wish of B', 'T-MONEY')
    await give('Instead of A', 'T-VOICE')
    const page = await coordinator.read(`${path}/wishes`)
    const order = ['Resources and payments', 'Wish of B', 'Second wish of A', 'Voice in decisions']
    const places = [...order, 'Instead of A', 'No theme yet', 'Wish of C'].map((words) =>
      page.indexOf(`>${words}<`),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(page).toContain('Instead of a concern')
  })

  it('are answered, and what is not possible needs a reason', async () => {
    const { path, signedIn, textOf, db, id } = await closedInquiry()
    const reviewer = await signedIn('reviewer')
    const wish = `${path}/wishes/${textOf('Wish of A')}`
    const typed = { turn: '0', theme: '', answer: 'not-possible', reason: '' }
    const refused = await reviewer.post(wish, typed)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('href="#reason"')
    expect(page).toMatch(/value="not-possible" checked/)
    expect((await reviewer.post(wish, { ...typed, reason: 'The law forbids it.' })).status).toBe(
      303,
    )
    expect(await wishesOf(db, id)).toMatchObject([
      { answer: 'not-possible', reason: 'The law forbids it.', turn: 1 },
    ])
    const answered = await reviewer.read(`${path}/wishes`)
    expect(answered).toContain('<bdi>The law forbids it.</bdi>')
    expect(answered).toContain(`href="${wish}">Change the answer</a>`)
    expect(answered).toContain('>Answer it</a>')
    const late = await (await signedIn()).post(wish, { ...typed, answer: 'already-done' })
    expect(late.status).toBe(409)
    expect(await wishesOf(db, id)).toMatchObject([{ answer: 'not-possible' }])
  })
})
