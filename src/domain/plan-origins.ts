import type { Action } from './action.ts'
import type { Origin } from './action-form.ts'
import { type CleanedText, isConfirmed } from './cleaned-text.ts'
import type { EventNote } from './event-note.ts'
import { carriedOver, type InputLine } from './input-line.ts'
import { maySayWords } from './inquiry-consent.ts'
import type { Localised } from './language.ts'
import type { BackedProposal } from './proposal.ts'
import type { Results } from './results.ts'

/** Something an action can come from, in words: of the survey by language, or as somebody wrote them; null where its kind says all. */
export type OfferedOrigin = Origin & { said: Localised | string | null }

export type PlanSources = {
  /** What partners have read: everything it says may be said here. */
  results: Results | undefined
  inputs: readonly InputLine[]
  proposals: readonly Pick<BackedProposal, 'id' | 'words' | 'decision'>[]
  notes: readonly Pick<EventNote, 'id' | 'kind' | 'words'>[]
  texts: readonly CleanedText[]
  /** The last plan before this one. */
  before: readonly Pick<Action, 'id' | 'words' | 'status'>[]
}

/**
 * What the actions of a round's plan can come from: its statements, wishes that may be told, strengths (statements with high
 * grades, themes), signals, promises not kept, proposals, decisions. Where the source itself must not be named, the kind alone
 * can be chosen.
 */
export function originsIn(sources: PlanSources): readonly OfferedOrigin[] {
  const { results, inputs, proposals, notes } = sources
  const asked = results?.indicators ?? []
  const shown = asked.filter((one) => one.state === 'shown')
  const themes = (results?.themes ?? []).filter(
    ({ state, valence }) => state === 'shown' && valence === 'strength',
  )
  const kindAlone = (kind: 'wish' | 'strength' | 'signal' | 'decision') => ({
    kind,
    ref: null,
    said: null,
  })
  return [
    ...asked.map(({ code, text }) => ({ kind: 'indicator', ref: code, said: text }) as const),
    ...(results?.wishes ?? []).map(
      ({ id, text }) => ({ kind: 'wish', ref: id, said: text }) as const,
    ),
    kindAlone('wish'),
    ...themes.map(({ code, label }) => ({ kind: 'strength', ref: code, said: label }) as const),
    ...shown
      .filter(({ highGrades }) => highGrades)
      .map(({ code, text }) => ({ kind: 'strength', ref: code, said: text }) as const),
    kindAlone('strength'),
    ...shown
      .filter(({ signal }) => signal !== null)
      .map(({ code, text }) => ({ kind: 'signal', ref: code, said: text }) as const),
    kindAlone('signal'),
    ...carriedOver(inputs).map(
      ({ id, agreed }) => ({ kind: 'input', ref: id, said: agreed }) as const,
    ),
    ...proposals
      .filter(({ decision }) => decision !== 'merged')
      .map(({ id, words }) => ({ kind: 'proposal', ref: id, said: words }) as const),
    ...drafts(sources).map(({ kind, ref, words }) => ({ kind, ref, said: words })),
    ...notes
      .filter(({ kind }) => kind === 'decision')
      .map(({ id, words }) => ({ kind: 'decision', ref: id, said: words }) as const),
    kindAlone('decision'),
  ]
}

/** Words that somebody meant as an action already. */
export type DraftAction = Origin & {
  ref: string
  words: string
  by: 'partner' | 'event' | 'last-plan'
}

/** What partners answer to “what will you do” and “what do you ask the office to do”. */
const steps: readonly string[] = ['DST-01', 'DST-02']

/**
 * Drafts for the plan: what partners offered or asked for in the appreciative inquiry, once both readers have cleaned it and
 * where its words may be told, what was noted as an action at the learning event, and what the last plan left open: all but
 * what was done or dropped by agreement.
 */
function drafts({
  texts,
  notes,
  before,
}: Pick<PlanSources, 'texts' | 'notes' | 'before'>): readonly DraftAction[] {
  const told = texts.filter(
    (text) =>
      steps.includes(text.question) &&
      text.decision === 'kept' &&
      isConfirmed(text) &&
      maySayWords(text.consent),
  )
  return [
    ...told.map(({ id, words }) => ({ kind: 'proposal', ref: id, words, by: 'partner' }) as const),
    ...notes
      .filter(({ kind }) => kind === 'draft-action')
      .map(({ id, words }) => ({ kind: 'decision', ref: id, words, by: 'event' }) as const),
    ...before
      .filter(({ status }) => status !== 'done' && status !== 'dropped')
      .map(({ id, words }) => ({ kind: 'decision', ref: id, words, by: 'last-plan' }) as const),
  ]
}

/** The drafts no action has been made of yet. */
export function draftsFor(
  actions: readonly Pick<Action, 'fromRef'>[],
  sources: Pick<PlanSources, 'texts' | 'notes' | 'before'>,
): readonly DraftAction[] {
  const made = new Set(actions.map(({ fromRef }) => fromRef))
  return drafts(sources).filter(({ ref }) => !made.has(ref))
}
