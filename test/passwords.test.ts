import { expect, it } from 'vitest'
import { scryptPasswords } from '../src/passwords.ts'
import { officeWorld } from './support/office.ts'

const password = 'seven brass kettles'

it('a password is kept as its own salted hash and recognised by it', async () => {
  const passwords = scryptPasswords()
  const [one, other] = await Promise.all([passwords.hash(password), passwords.hash(password)])
  expect(one).not.toBe(other)
  expect(one).not.toContain('kettles')
  expect(await passwords.verify(password, one)).toBe('right')
  expect(await passwords.verify(`${password}.`, one)).toBe('wrong')
  expect(await passwords.verify(password, null)).toBe('wrong')
})

it('letters composed in another way are the same password', async () => {
  const passwords = scryptPasswords()
  const hash = await passwords.hash('été à Gitega, enfin')
  expect(await passwords.verify('été à Gitega, enfin'.normalize('NFD'), hash)).toBe('right')
})

it('T10 of twenty at once two are hashed and the rest turned away', async () => {
  const passwords = scryptPasswords()
  const verdicts = await Promise.all(
    Array.from({ length: 20 }, () => passwords.verify(password, null)),
  )
  expect(verdicts.filter((verdict) => verdict === 'busy')).toHaveLength(18)
  expect(await passwords.verify(password, null)).toBe('wrong')
})

it('T10 whoever chooses a password waits for a turn instead', async () => {
  const passwords = scryptPasswords()
  const hashes = Promise.all(Array.from({ length: 5 }, () => passwords.hash(password)))
  expect(await passwords.verify(password, null)).toBe('busy')
  expect(new Set(await hashes).size).toBe(5)
  expect(await passwords.verify(password, null)).toBe('wrong')
})

it('T10 a sign-in turned away is 429, soon welcome again, and no miss', async () => {
  const world = await officeWorld()
  world.deps.passwords = { ...world.deps.passwords, verify: async () => 'busy' }
  for (let press = 0; press < 7; press += 1) {
    const reply = await world.visitor().post('/sign-in', { email: 'a@amahoro.test', password })
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '3'])
  }
})

it('T9 an unknown account takes as long as a wrong password', async () => {
  const passwords = scryptPasswords()
  const hash = await passwords.hash(password)
  const median = async (against: string | null) => {
    const times = []
    for (let round = 0; round < 5; round += 1) {
      const begun = performance.now()
      await passwords.verify('wrong', against)
      times.push(performance.now() - begun)
    }
    return times.sort((one, other) => one - other)[2] ?? 0
  }
  // Generous on a busy machine: what it must catch is an answer without any hashing.
  expect(await median(null)).toBeGreaterThan((await median(hash)) / 3)
})
