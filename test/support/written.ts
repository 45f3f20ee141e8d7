import { minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { RoundPlan } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { formWith } from './form.ts'
import { officeWorld } from './office.ts'
import { answered, closing, opened } from './rounds.ts'
import type { Visitor } from './world.ts'

/** A closed round with its results, in which partners wrote what a test says: one entry a partner. */
export async function writtenRound(
  written: readonly Fields[],
  changes: Partial<RoundPlan> = {},
  partners = Math.max(5, written.length),
) {
  const world = await officeWorld()
  const made = await world.withPartners(partners)
  const id = await opened(world, changes)
  await answered(
    world,
    id,
    written.map((fields) => ({ 'RES-01': '4', ...fields })),
  )
  world.clock.at = closing + minutes(31)
  await closeDueRounds(world.deps)
  const path = `/rounds/${id}/reading`
  const readers = {
    coordinator: world.staff('coordinator').id,
    reviewer: world.staff('reviewer').id,
  }
  const coordinator = await world.signedIn('coordinator')
  const reviewer = await world.signedIn('reviewer')
  return Object.assign(world, {
    id,
    made,
    path,
    coordinator,
    reviewer,
    /** The coordinator and the reviewer read for this round. */
    named: () =>
      coordinator.post(`${path}/readers`, {
        first: readers.coordinator,
        second: readers.reviewer,
      }),
  })
}

export type WrittenRound = Awaited<ReturnType<typeof writtenRound>>

/** Where the next text that waits for a reader stands; undefined where none does. */
export async function nextText(reader: Visitor, path: string): Promise<string | undefined> {
  const location = (await reader.get(`${path}/next`)).headers.get('location') ?? ''
  return location === path ? undefined : location
}

/** A reader goes through everything that waits: what the test makes of each text, or the text as it stands. */
export async function readAll(
  reader: Visitor,
  path: string,
  made: (words: string) => string | 'leave-out' = (words) => words,
) {
  for (let turn = 0; turn < 200; turn += 1) {
    const address = await nextText(reader, path)
    if (address === undefined) return
    const { fields } = formWith(await reader.read(address), 'name="words"')
    const words = made(String(fields.words))
    await reader.post(
      address,
      words === 'leave-out' ? { ...fields, act: 'leave-out' } : { ...fields, words, act: 'keep' },
    )
  }
  throw new Error('the reading has no end')
}

/** A reader says of every text what the other one said. */
export async function confirmAll(reader: Visitor, path: string) {
  for (let turn = 0; turn < 200; turn += 1) {
    const address = await nextText(reader, path)
    if (address === undefined) return
    const html = await reader.read(address)
    const { fields } = formWith(html, 'name="words"')
    const act = html.includes('would leave this text out') ? 'leave-out' : 'keep'
    await reader.post(address, { ...fields, act })
  }
  throw new Error('the reading has no end')
}

/** Both readers go through the whole round; the first one decides what becomes of each text. */
export async function readByBoth(
  { coordinator, reviewer, path, named }: WrittenRound,
  made?: (words: string) => string | 'leave-out',
) {
  await named()
  await readAll(coordinator, path, made)
  await confirmAll(reviewer, path)
}
