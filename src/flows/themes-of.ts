import { invitedTo } from '../../db/store/invitations.ts'
import { readersOf } from '../../db/store/readers.ts'
import { responsesOf } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { comparisonOf, isComplete, progressOf } from '../domain/coding.ts'
import type { Fields } from '../domain/draft.ts'
import type { PartnerId, TextId } from '../domain/ids.ts'
import { type ReachFacts, themeReach } from '../domain/method/theme-reach.ts'
import type { Results } from '../domain/results.ts'
import type { ClosedRound } from '../domain/round.ts'
import { type Coding, codingOf } from './coding-of.ts'

/**
 * The themes of a round as they are frozen when its results are shared: how many organisations each reached. None of an anonymous
 * round, where nobody knows who wrote what, and none while the coding is not complete: part of it would be read as the whole.
 */
export async function themesOf(deps: Deps, round: ClosedRound): Promise<Results['themes']> {
  if (round.mode === 'anonymous') return []
  const coding = await codingOf(deps, round)
  if (!(await isCoded(deps, round, coding))) return []
  return [...themeReach(coding.book, await reachFacts(deps, round, coding))]
}

/** Whether the coding of a round is complete: what is counted rests on all answers. */
export async function isCoded(deps: Deps, round: ClosedRound, coding: Coding): Promise<boolean> {
  const [first, second] = (await readersOf(deps.db, round.id)).map(({ id }) => id)
  if (!first || !second) return false
  const comparison = comparisonOf(coding, coding.book, [first, second])
  const progress = progressOf(coding, [first, second])
  return isComplete(progress, comparison, coding.discussion !== undefined)
}

/** An organisation with what its people sent, text by text. */
type Written = { partner: PartnerId; texts: ReadonlySet<TextId>; answered: boolean; known: boolean }

/** Whose words a mark stands in is found from the answers themselves; nothing in the database tells. */
async function reachFacts(
  deps: Deps,
  round: ClosedRound,
  { segments }: Coding,
): Promise<ReachFacts> {
  const organisations = (await writtenBy(deps, round)).filter(({ answered }) => answered)
  return {
    k: round.k,
    organisations: organisations.map(({ partner: id, known }) => ({ id, known })),
    marks: segments.flatMap(({ text, theme, valence }) =>
      organisations
        .filter(({ texts }) => texts.has(text))
        .map(({ partner: organisation }) => ({ organisation, theme, valence })),
    ),
  }
}

async function writtenBy(deps: Deps, round: ClosedRound): Promise<readonly Written[]> {
  const invited = await invitedTo(deps.db, round.id)
  const partnerOf = new Map(invited.map(({ invitation, partner }) => [invitation.id, partner.id]))
  const sheets = (await responsesOf(deps.db, round.id)).flatMap(
    ({ id, invitation, answers, enteredOn }) => {
      const partner = partnerOf.get(invitation)
      return partner && answers ? [{ id, partner, answers, typed: enteredOn !== null }] : []
    },
  )
  return [...Map.groupBy(sheets, ({ partner }) => partner)].map(([partner, own]) => ({
    partner,
    texts: new Set(
      own.flatMap(({ id, answers }) =>
        Object.keys(answers).map((field) => deps.links.text(id, field)),
      ),
    ),
    answered: own.some(({ answers }) => saysSomething(answers)),
    known: round.mode !== 'open' && own.some(({ answers, typed }) => typed || isNamed(answers)),
  }))
}

/** Whether a sheet answers something of *discover* or *dream*. */
function saysSomething(answers: Fields): boolean {
  return Object.entries(answers).some(
    ([field, words]) => /^(DIS|DRE)-/.test(field) && field !== storyConsent && words !== '',
  )
}

/** How a story may be shared; with its name, the office knows who told it. */
const storyConsent = 'DIS-07'

function isNamed(answers: Fields): boolean {
  return answers[storyConsent] === 'named'
}
