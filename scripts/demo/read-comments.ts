import type { Deps } from '../../src/deps.ts'
import type { ClosedRound } from '../../src/domain/round.ts'
import { cleanText } from '../../src/flows/clean-text.ts'
import { nameReaders, possibleReaders } from '../../src/flows/name-readers.ts'
import { readingOf } from '../../src/flows/read-comments.ts'

/** Two readers go through what partners of a past round wrote; made-up partners name nobody, so every word may stay. */
export async function readComments(deps: Deps, round: ClosedRound): Promise<void> {
  const readers = (await possibleReaders(deps)).slice(0, 2).map(({ id }) => id)
  await nameReaders(deps, round, readers)
  for (const reader of readers) {
    const { texts } = await readingOf(deps, round)
    await Promise.all(
      texts.map((text) =>
        cleanText(deps, round, reader, text, {
          turn: text.cleaned?.turn ?? 0,
          words: text.words,
          decision: 'kept',
        }),
      ),
    )
  }
}
