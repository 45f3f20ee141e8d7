import type { Instrument } from '../../db/store/instruments.ts'
import { looseTextsOf } from '../../db/store/loose-texts.ts'
import { responsesOf, type StoredResponse } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import type { Fields } from '../domain/draft.ts'
import { parseId, type TextId } from '../domain/ids.ts'
import type { ClosedRound } from '../domain/round.ts'
import { type Consent, consentTo, readConsent, textsIn } from '../domain/written-text.ts'
import { partsOf, peopleOf, typedByOffice } from './compute-round-results.ts'

/** What a partner wrote, known by a key alone. */
export type RawText = {
  id: TextId
  instrument: Instrument
  /** The field it was written in. */
  question: string
  words: string
  /** Null where nobody was asked how it may be used. */
  consent: Consent | null
}

/** Texts to read, and how many nobody reads: those of parts that too few organisations sent. */
export type RawTexts = { texts: readonly RawText[]; tooFew: number }

/**
 * What partners of a closed round wrote, in the order of its keys, which tells nothing of when or who. Of an anonymous
 * round only what stayed when it was cut from its links; what did not stay is uncounted.
 */
export async function rawTextsOf(deps: Deps, round: ClosedRound): Promise<RawTexts> {
  if (round.mode !== 'anonymous') return await linkedTextsOf(deps, round)
  return { texts: await looseOnes(deps, round, await partsOf(deps, round)), tooFew: 0 }
}

/**
 * What the answers of a round say in words. Of a part that fewer than k organisations sent there is nothing: whose words
 * they are could be guessed from who has answered. Those whose answers the office typed in do not count: it knows their
 * words, and would find those of the others by leaving them out. Nor do those that were erased: nothing of theirs is among
 * the texts.
 */
export async function linkedTextsOf(deps: Deps, round: ClosedRound): Promise<RawTexts> {
  const organisations = await unknownOnes(deps, round)
  const readable = new Set(
    round.instruments.filter(
      (part) => organisations.filter((sent) => sent.includes(part)).length >= round.k,
    ),
  )
  const parts = await partsOf(deps, round)
  const all = textsOf(deps, parts, await responsesOf(deps.db, round.id))
  const texts = all.filter(({ instrument }) => readable.has(instrument.id))
  return { texts: byKey(texts), tooFew: all.length - texts.length }
}

/** What each organisation sent whose words the office does not know; in an open dialogue all say who they are. */
async function unknownOnes(deps: Deps, round: ClosedRound) {
  const byPartner = Map.groupBy(await peopleOf(deps, round), ({ invited }) => invited.partner.id)
  return [...byPartner.values()]
    .filter((people) => round.mode === 'open' || !typedByOffice(people))
    .map((people) =>
      people.flatMap(({ responses }) =>
        responses.flatMap(({ answers, instrument }) =>
          answers && !isErased(answers) ? [instrument] : [],
        ),
      ),
    )
}

/** Of an erased person's answers nothing is left; nobody can send that. */
function isErased(answers: Fields): boolean {
  return Object.keys(answers).length === 0
}

async function looseOnes(deps: Deps, round: ClosedRound, parts: readonly Instrument[]) {
  const texts = (await looseTextsOf(deps.db, round.id)).flatMap((text): RawText[] => {
    const id = parseId<'text'>(text.id)
    const instrument = parts.find((part) => part.id === text.instrument)
    if (!id || !instrument) return []
    const consent = text.consent === null ? null : readConsent(text.consent)
    return [{ id, instrument, question: text.question, words: text.words, consent }]
  })
  return byKey(texts)
}

/** The keys of what some responses say, each with its words. */
export function textsOf(
  { links }: Pick<Deps, 'links'>,
  parts: readonly Instrument[],
  responses: readonly StoredResponse[],
): readonly RawText[] {
  return responses.flatMap(({ id, invitation, instrument: of, answers }) => {
    const instrument = parts.find((part) => part.id === of)
    if (!instrument || !answers) return []
    const others = responses
      .filter((other) => other.invitation === invitation && other.id !== id)
      .flatMap((other) => (other.answers ? [other.answers] : []))
    const consent = consentTo(answers, others)
    return textsIn(instrument.survey, answers).map(({ question, words }) => {
      return { id: links.text(id, question), instrument, question, words, consent }
    })
  })
}

function byKey(texts: readonly RawText[]): readonly RawText[] {
  return texts.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
