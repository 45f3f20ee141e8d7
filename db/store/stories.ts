import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId, TextId } from '../../src/domain/ids.ts'
import type { Story, StoryChoice } from '../../src/domain/story.ts'
import { proposition, round, story, storyOfTheYear, wish } from '../schema.ts'

/** What the review group has said about the stories of a round. */
export async function storiesOf(db: Db, round: RoundId): Promise<Story[]> {
  return await db.select().from(story).where(eq(story.round, round))
}

/** A guard: the story is kept only if it still is at the turn it was read at. */
export function keepStory(tx: Db, { turn, ...facts }: Story): Write {
  const row = { ...facts, turn: turn + 1 }
  if (turn === 0) return tx.insert(story).values(row).onConflictDoNothing()
  return tx
    .update(story)
    .set(row)
    .where(and(eq(story.text, facts.text), eq(story.turn, turn)))
}

export async function storyChosenIn(db: Db, round: RoundId): Promise<StoryChoice | undefined> {
  const [row] = await db.select().from(storyOfTheYear).where(eq(storyOfTheYear.round, round))
  return row
}

/** Whatever is chosen later takes the place of what was before. */
export function chooseStory(tx: Db, round: RoundId, choice: StoryChoice): Write {
  return tx
    .insert(storyOfTheYear)
    .values({ round, ...choice })
    .onConflictDoUpdate({ target: storyOfTheYear.round, set: choice })
}

/**
 * Forgets what was said of texts whose author is forgotten, in rounds that are not shared: there nobody has read it. A story
 * itself goes with its text.
 */
export function dropUnsharedSayings(tx: Db, texts: readonly TextId[]): readonly Write[] {
  const unshared = tx.select({ id: round.id }).from(round).where(isNull(round.sharedAt))
  return [wish, proposition, storyOfTheYear].map((said) =>
    tx.delete(said).where(and(inArray(said.text, [...texts]), inArray(said.round, unshared))),
  )
}
