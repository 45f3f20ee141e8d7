import { type Db, guard } from '#dialect'
import { cleanedTextsOf, holdCleanedText } from '../../db/store/cleaned-texts.ts'
import { codingMade, holdCoding } from '../../db/store/coded-answers.ts'
import type { Deps } from '../deps.ts'
import { type CleanedText, isConfirmed } from '../domain/cleaned-text.ts'
import type { Results } from '../domain/results.ts'
import type { ClosedRound } from '../domain/round.ts'
import { mayBeQuoted, sectionOf, textKind } from '../domain/written-text.ts'
import { partsOf } from './compute-round-results.ts'
import { inquiryFrozen } from './inquiry-frozen.ts'
import { themesOf } from './themes-of.ts'

/** What joins the results document of a round when it is shared, and stays as it is from then on. */
export type Frozen = {
  keys: Partial<Results>
  /** Guards: what the keys were made of has not changed since it was read. */
  unchanged: (tx: Db) => readonly ReturnType<typeof guard>[]
}

/**
 * What partners wrote, as both readers left it and as its authors allowed, and all that is made of it. Each kind is a
 * function of its own that answers with its keys; here they come together.
 */
export async function whatIsFrozen(deps: Deps, round: ClosedRound): Promise<Frozen> {
  const coded = await codedThemesOf(deps, round)
  const inquiry = await inquiryFrozen(deps, round, coded.keys.themes ?? [])
  const parts = [await commentsOf(deps, round), coded, inquiry]
  return {
    keys: Object.assign({}, ...parts.map(({ keys }) => keys)),
    unchanged: (tx) => parts.flatMap(({ unchanged }) => unchanged(tx)),
  }
}

/**
 * The comments that may be quoted, in the order of their keys: it tells nothing of when or who, and puts no two texts of
 * one partner beside each other but by chance. Their language is nowhere kept: it may point at its author.
 */
async function commentsOf(deps: Deps, round: ClosedRound): Promise<Frozen> {
  const parts = new Map((await partsOf(deps, round)).map(({ id, survey }) => [id, survey]))
  const quoted = (await cleanedTextsOf(deps.db, round.id)).filter((text) => {
    const survey = parts.get(text.instrument)
    return survey && isKept(text) && mayBeQuoted(textKind(survey, text.question), text.consent)
  })
  const comments = quoted.map(({ instrument, question, words }) => {
    const survey = parts.get(instrument)
    return { section: survey ? sectionOf(survey, question) : null, text: words, language: 'und' }
  })
  return {
    keys: { comments },
    unchanged: (tx) => quoted.map((text) => guard('changed', holdCleanedText(tx, text))),
  }
}

/** The themes that two coders marked, by how many organisations spoke of them. */
async function codedThemesOf(deps: Deps, round: ClosedRound): Promise<Frozen> {
  const made = await codingMade(deps.db, round.id)
  const themes = await themesOf(deps, round)
  return {
    keys: { themes },
    unchanged: (tx) => [guard('changed', holdCoding(tx, round.id, made))],
  }
}

/** Whether both readers have read a text and would keep it. */
export function isKept(text: CleanedText): boolean {
  return isConfirmed(text) && text.decision === 'kept'
}
