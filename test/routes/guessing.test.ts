import { expect, it } from 'vitest'
import { tellFigure } from '../support/fault-figures.ts'
import { guessedRound } from '../support/guessed-round.ts'
import { addUp, betterThanChance, guess, type Suspect, type Tally } from '../support/guesser.ts'
import { seeded } from '../support/seeded.ts'

const rounds = Number(process.env.GUESSED_ROUNDS ?? 3)
const partners = 12

async function guessedRounds(mode: 'confidential' | 'anonymous') {
  const all = new Map<string, Tally>()
  for (let seed = 1; seed <= rounds; seed += 1) {
    const { suspects, evidence, random } = await guessedRound(mode, seed)
    addUp(all, guess(suspects, evidence, random))
  }
  const [best = '', { hits, tries }] = [...all].toSorted(
    ([, one], [, other]) => other.hits / other.tries - one.hits / one.tries,
  )[0] ?? ['', { hits: 0, tries: 1 }]
  tellFigure({
    threat: 'T67',
    what: `right guesses of who wrote what in ${rounds} ${mode} rounds of ${partners}, best of ${all.size} ways`,
    figure: `${hits} of ${tries} (by chance ${Math.round(tries / partners)}): ${best}`,
  })
  return all
}

it('T67 a guesser who is led to the author of a text is seen to be better than chance', () => {
  const suspects = Array.from({ length: partners }, (_, place): Suspect => {
    return {
      marks: [`Partner ${'ABCDEFGHIJKL'[place]}`],
      known: { 'order of sending': place },
      wrote: [`w${place}w`],
    }
  })
  const leak = (text: (who: Suspect) => string) => {
    const all = new Map<string, Tally>()
    for (let seed = 1; seed <= 4; seed += 1)
      addUp(
        all,
        guess(suspects, [{ name: 'page', text: suspects.map(text).join('\n') }], seeded(seed)),
      )
    return betterThanChance(all, partners)
  }
  expect(leak(({ wrote }) => wrote.join())).toEqual([
    expect.stringContaining('by order of sending, first seen: 48 of 48'),
    expect.stringContaining('by order of sending, last seen: 48 of 48'),
  ])
  expect(leak(({ marks, wrote }) => `${marks}: ${wrote}`)).toContainEqual(
    expect.stringContaining('nearest name before: 48 of 48'),
  )
})

it('T67 all that the office can fetch of confidential rounds tells no better than chance who wrote what', {
  timeout: 900_000,
}, async () => {
  const all = await guessedRounds('confidential')
  expect(all.size).toBeGreaterThan(20)
  expect(betterThanChance(all, partners)).toEqual([])
})

it('T67 files, logs and new backups of anonymous rounds tell no better than chance who wrote what', {
  timeout: 900_000,
}, async () => {
  const all = await guessedRounds('anonymous')
  expect(all.size).toBeGreaterThan(20)
  expect(betterThanChance(all, partners)).toEqual([])
})
