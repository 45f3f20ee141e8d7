import { atomically } from '#dialect'
import { addCleanedText } from '../../db/store/cleaned-texts.ts'
import { addCodedAnswer } from '../../db/store/coded-answers.ts'
import { addReader } from '../../db/store/readers.ts'
import { findResults } from '../../db/store/results.ts'
import { addSegment } from '../../db/store/segments.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { lengthOf } from '../../src/domain/answers.ts'
import { dayAt } from '../../src/domain/calendar.ts'
import { parseTextId, type StaffId } from '../../src/domain/ids.ts'
import type { ClosedRound } from '../../src/domain/round.ts'
import { answerWish } from '../../src/flows/answer-wish.ts'
import { codingOf } from '../../src/flows/coding-of.ts'
import { countSupport } from '../../src/flows/count-support.ts'
import { chooseStoryOfTheYear, retellStory } from '../../src/flows/keep-story.ts'
import { rawTextsOf } from '../../src/flows/raw-texts.ts'
import { readInquiry } from '../../src/flows/read-inquiry.ts'
import { tellings, themeOf } from './tellings.ts'

/** Both readers keep what partners wrote, code it alike, check a story and answer two wishes; then the round can be shared. */
export async function readAndTell(deps: Deps, round: ClosedRound): Promise<void> {
  const staff = await allStaff(deps.db)
  const [first, second] = ['coordinator', 'reviewer'].map(
    (role) => staff.find((one) => one.role === role)?.id,
  )
  if (!first || !second) throw new Error('nobody can read what partners wrote')
  await readByBoth(deps, round, [first, second])
  await codeByBoth(deps, round, [first, second])
  const inquiry = await readInquiry(deps, round)
  const told = (words: string | undefined) =>
    [...(inquiry?.stories ?? []), ...(inquiry?.wishes ?? [])].find((text) => text.words === words)
  const chosen = told(tellings['Abahuza Women’s Collective']?.moment.words)
  if (chosen) {
    const facts = { theme: chosen.theme, place: '', group: '' }
    const checked = { before: undefined, seen: 0, facts, checked: true }
    await retellStory(deps, round, second, { text: chosen.id, ...checked })
    const choice = {
      text: chosen.id,
      chosenBy: 'Partners and staff, in three groups',
      reason: 'It shows that a word was kept when keeping it was hard.',
    }
    await chooseStoryOfTheYear(deps, round, choice, [chosen])
  }
  const done = told(tellings['Terre d’Avenir']?.wish.words)
  if (done) {
    const facts = { theme: done.theme, answer: 'already-done', reason: null } as const
    await answerWish(deps, round, done.id, 0, facts)
  }
  const impossible = told(tellings['Lake Basin Legal Aid']?.wish.words)
  if (impossible) {
    const reason = 'The donor asks for three signatures; we asked, and the answer was no.'
    const facts = { theme: impossible.theme, answer: 'not-possible', reason } as const
    await answerWish(deps, round, impossible.id, 0, facts)
  }
}

type Readers = readonly [StaffId, StaffId]

async function readByBoth(deps: Deps, round: ClosedRound, [first, second]: Readers) {
  const { texts } = await rawTextsOf(deps, round)
  const day = dayAt(deps.clock.now(), round.zone)
  await atomically(deps.db, (tx) => [
    addReader(tx, round.id, first),
    addReader(tx, round.id, second),
    ...texts.map(({ id, instrument, question, words, consent }) =>
      addCleanedText(tx, {
        ...{ id, round: round.id, instrument: instrument.id, question, turn: 1, words, consent },
        ...{ decision: 'kept', cleanedBy: first, confirmedBy: second, confirmedOn: day },
      }),
    ),
  ])
}

async function codeByBoth(deps: Deps, round: ClosedRound, readers: Readers) {
  const { texts, book } = await codingOf(deps, round)
  const day = dayAt(deps.clock.now(), round.zone)
  await atomically(deps.db, (tx) =>
    readers.flatMap((coder) =>
      texts.flatMap(({ id, readable }) => {
        const words = readable.kind === 'left-out' ? '' : readable.words
        const seen = themeOf(words)
        const finished = addCodedAnswer(tx, round.id, { text: id, coder })
        if (!seen) return [finished]
        const { theme, valence } = seen
        const mark = {
          ...{ id: deps.newId<'segment'>(), round: round.id, text: id, start: 0 },
          ...{ end: lengthOf(words), valence, theme, codebookVersion: book.version, coder, day },
        }
        return [addSegment(tx, mark), finished]
      }),
    ),
  )
}

/** At the learning event the room says which sentences it supports. */
export async function countAtEvent(deps: Deps, round: ClosedRound): Promise<void> {
  const results = await findResults(deps.db, round.id)
  const counted = (results?.propositions ?? []).flatMap(({ id }, place) => {
    const text = parseTextId(id)
    return text ? [{ text, support: 19 - 4 * place, inMou: place === 0 }] : []
  })
  await countSupport(deps, round, counted)
}
