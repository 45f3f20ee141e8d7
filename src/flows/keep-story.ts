import { atomically, guard } from '#dialect'
import { holdState } from '../../db/store/rounds.ts'
import { chooseStory, keepStory } from '../../db/store/stories.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import type { StaffId, TextId } from '../domain/ids.ts'
import { type ClosedRound, isReadOnly } from '../domain/round.ts'
import type { Story, StoryChoice, StoryFacts } from '../domain/story.ts'

type Kept = { kind: 'kept' | 'fixed' | 'changed-since' }

/** A story as it was read, with what is said about it now. */
export type Retold = {
  text: TextId
  before: Story | undefined
  /** At which turn the form was made. */
  seen: number
  facts: StoryFacts
  checked: boolean
}

/** Keeps what the review group says about a story. What was shared stands as partners have read it. */
export async function retellStory(
  deps: Deps,
  round: ClosedRound,
  by: StaffId,
  { text, before, seen, facts, checked }: Retold,
): Promise<Kept> {
  if (round.state !== 'closed') return { kind: 'fixed' }
  const story = {
    ...facts,
    text,
    round: round.id,
    turn: seen,
    ...checkOf(checked, before, { checkedBy: by, checkedOn: dayAt(deps.clock.now(), round.zone) }),
  }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    guard('changed-since', keepStory(tx, story)),
  ])
  if (outcome.kind === 'committed') return { kind: 'kept' }
  return { kind: outcome.by === 'fixed' ? 'fixed' : 'changed-since' }
}

type Check = Pick<Story, 'checkedBy' | 'checkedOn'>

/** Whoever checked it first stays who checked it, as long as it is ticked. */
function checkOf(checked: boolean, before: Check | undefined, now: Check): Check {
  if (!checked) return { checkedBy: null, checkedOn: null }
  return before && before.checkedOn !== null
    ? { checkedBy: before.checkedBy, checkedOn: before.checkedOn }
    : now
}

/**
 * Chooses the story of the year, with who chose it and why. It may be done at the learning event and after; of an archived
 * round nothing changes.
 * @param mayBe the stories that can be chosen
 */
export async function chooseStoryOfTheYear(
  deps: Deps,
  round: ClosedRound,
  choice: StoryChoice,
  mayBe: readonly { id: string }[],
): Promise<{ kind: 'chosen' | 'not-there' | 'fixed' }> {
  if (isReadOnly(round)) return { kind: 'fixed' }
  if (!mayBe.some(({ id }) => id === choice.text)) return { kind: 'not-there' }
  const outcome = await atomically(deps.db, (tx) => [
    guard('fixed', holdState(tx, round)),
    chooseStory(tx, round.id, choice),
  ])
  return { kind: outcome.kind === 'committed' ? 'chosen' : 'fixed' }
}
