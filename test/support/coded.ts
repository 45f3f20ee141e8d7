import type { Fields } from '../../src/domain/draft.ts'
import type { RoundPlan } from '../../src/domain/round.ts'
import type { Valence } from '../../src/domain/segment.ts'
import { leadsTo } from './form.ts'
import type { Visitor } from './world.ts'
import { writtenRound } from './written.ts'

/** A closed round of an appreciative inquiry, in which partners told what a test says: one entry a partner. */
export async function toldRound(
  told: readonly Fields[],
  changes: Partial<RoundPlan> = {},
  partners?: number,
) {
  const world = await writtenRound(
    told,
    { surveys: ['appreciative-inquiry-5d'], ...changes },
    partners,
  )
  return Object.assign(world, { coding: `/rounds/${world.id}/coding` })
}

export type ToldRound = Awaited<ReturnType<typeof toldRound>>

/** An answer on the board: its key and the page it stands on. */
export type OnBoard = { text: string; page: string }

/** The answer the board shows a coder; undefined where nothing is left. */
export async function onBoard(
  coder: Visitor,
  coding: string,
  answer?: string,
): Promise<OnBoard | undefined> {
  const reply = await coder.get(`${coding}/board${answer ? `?answer=${answer}` : ''}`)
  if (reply.status !== 200) return undefined
  const page = await reply.text()
  return { text: /data-text="([^"]+)"/.exec(page)?.[1] ?? '', page }
}

/** What a coder sees in one answer: themes, each a strength unless it says otherwise. */
export type Seen = readonly (string | { theme: string; valence: Valence })[]

export async function markAll(coder: Visitor, coding: string, text: string, seen: Seen) {
  for (const one of seen) {
    const { theme, valence } = typeof one === 'string' ? { theme: one, valence: 'strength' } : one
    await coder.post(`${coding}/marks`, { text, theme, valence })
  }
}

/** A coder goes through every answer that is left, and marks what the test sees in its page. */
export async function codeAll(coder: Visitor, coding: string, see: (page: string) => Seen) {
  for (let turn = 0; turn < 300; turn += 1) {
    const shown = await onBoard(coder, coding)
    if (!shown) return
    await markAll(coder, coding, shown.text, see(shown.page))
    leadsTo(await coder.post(`${coding}/answers`, { text: shown.text, act: 'finish' }))
  }
  throw new Error('the coding has no end')
}
