import { importedBefore } from '../../db/store/history.ts'
import { findInstrument, type Instrument } from '../../db/store/instruments.ts'
import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { findOffice } from '../../db/store/offices.ts'
import { responsesOf, type StoredResponse } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { selfScoresOf } from '../../db/store/self-scores.ts'
import type { Deps } from '../deps.ts'
import { gradesSharedQuestion } from '../domain/asked-in-mode.ts'
import { dayAt } from '../domain/calendar.ts'
import { classRuleOf } from '../domain/class-rule.ts'
import { type Fields, fieldsOf } from '../domain/draft.ts'
import { type Grade, parseGradeAnswer } from '../domain/grade.ts'
import { type Language, type Localised, languages } from '../domain/language.ts'
import { computeResults } from '../domain/method/compute-results.ts'
import type {
  GroupFacts,
  IndicatorFacts,
  OrganisationFacts,
  RoundBefore,
  RoundFacts,
} from '../domain/method/facts.ts'
import { membersEvaluation } from '../domain/method/network-evaluation.ts'
import { gradesSame } from '../domain/network.ts'
import type { Office } from '../domain/office.ts'
import { isPartnership, relationships, sectors } from '../domain/partner.ts'
import { relationshipNames, sectorNames } from '../domain/partner-words.ts'
import type { Results } from '../domain/results.ts'
import { type ClosedRound, isClosed } from '../domain/round.ts'
import { selfGrades } from '../domain/self-score.ts'
import { filledIn, type GradedQuestion, indicatorsOf, type Survey } from '../domain/survey.ts'
import { networkOf } from './network-of.ts'
import { promisesKept, type Reviewing } from './promises-kept.ts'

/** The results document of a closed round, from its answers as they were sent in time. */
export async function computeRoundResults(deps: Deps, round: ClosedRound): Promise<Results> {
  const office = await findOffice(deps.db)
  if (!office) throw new Error('a closed round has an office')
  const parts = await partsOf(deps, round)
  const surveys = parts.map(({ survey }) => survey)
  const people = await peopleOf(deps, round)
  const organisations = unshared(round, organisationFacts(parts, people))
  const facts: RoundFacts = {
    office: { id: office.id, name: office.name },
    round: roundFacts(round, office),
    instruments: surveys.map(({ id, version }) => ({ id, version })),
    sections: new Map(
      surveys.flatMap(({ sections }) =>
        sections.map(({ id, title }) => [id, filledIn(title, office)]),
      ),
    ),
    indicators: surveys.flatMap((survey) => indicatorFacts(survey, office)),
    groups: groupFacts(round, people),
    organisations,
    ...tardiness(people),
    self: await selfGradesOf(deps, round),
    diagnostic: diagnosticIn(surveys, office),
  }
  const results = computeResults(facts, await roundsBefore(deps, round))
  const promises = await promisesKept(deps, parts, reviewing(organisations, people), round.k)
  return {
    ...results,
    ...(promises ? { promises } : {}),
    ...(await networkGraded(deps, round, facts)),
  }
}

/** Which network was graded, and what its members make of it. An entry that is gone has left its name in the title. */
async function networkGraded(
  deps: Deps,
  round: ClosedRound,
  facts: RoundFacts,
): Promise<Pick<Results, 'network'>> {
  if (!round.network) return {}
  const name = (await networkOf(deps, round))?.name ?? round.title.en
  return { network: { id: round.network, name, members: membersEvaluation(facts) } }
}

/** Who said what became of last year's plan: an organisation with all of its people. */
function reviewing(
  organisations: readonly OrganisationFacts[],
  people: readonly Person[],
): readonly Reviewing[] {
  const byPartner = Map.groupBy(people, ({ invited }) => `${invited.partner.id}`)
  return organisations.map(({ id, sharesGrades }) => ({
    sharesGrades,
    sentTo: (part) => sentTo(part, byPartner.get(id) ?? []),
  }))
}

function roundFacts(round: ClosedRound, { threshold }: Office): RoundFacts['round'] {
  return {
    id: round.id,
    year: round.year,
    title: round.title,
    mode: round.mode,
    openedOn: dayAt(round.openedAt, round.zone),
    closedOn: dayAt(round.closedAt, round.zone),
    k: round.k,
    threshold: [...threshold],
    breakdown: round.breakdown === 'none' ? null : round.breakdown,
  }
}

/** Texts are kept with the office's name in them: the document is read without the office beside it. */
function indicatorFacts(survey: Survey, office: Office): readonly IndicatorFacts[] {
  const sectionOf = new Map(
    survey.sections.flatMap(({ id, questions }) => questions.map(({ code }) => [code, id])),
  )
  return indicatorsOf(survey).map((asked) => ({
    code: asked.code,
    revision: asked.rev,
    instrument: survey.id,
    section: sectionOf.get(asked.code) ?? null,
    facet: asked.facet ?? null,
    headline: asked.headline,
    text: filledIn(asked.text, office),
    ...endsOf(asked, office),
  }))
}

function endsOf(asked: GradedQuestion, office: Office): Pick<IndicatorFacts, 'ends'> {
  if (asked.type !== 'bipolar5') return {}
  return { ends: { left: filledIn(asked.left, office), right: filledIn(asked.right, office) } }
}

/** The first diagnostic a round asks; two that share questions cannot be asked together. */
function diagnosticIn(surveys: readonly Survey[], office: Office): RoundFacts['diagnostic'] {
  for (const survey of surveys) {
    const rule = classRuleOf(survey)
    if (!rule) continue
    const classes = rule.classes.map((one) => ({ ...one, label: filledIn(one.label, office) }))
    return { instrument: survey.id, rule: { ...rule, classes } }
  }
  return undefined
}

/** What the office graded itself, over all parts of the round: no code is asked in two of them. */
async function selfGradesOf(deps: Deps, round: ClosedRound): Promise<ReadonlyMap<string, Grade>> {
  const sheets = await selfScoresOf(deps.db, round.id)
  return new Map(sheets.flatMap(({ draft }) => [...selfGrades(fieldsOf(draft))]))
}

/** The instruments of a round in the order they were asked. */
export async function partsOf(deps: Deps, round: ClosedRound): Promise<readonly Instrument[]> {
  const parts = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  return parts.filter((part) => part !== undefined)
}

/** One invitation with what it answered to each part. */
export type Person = { invited: Invited; responses: readonly StoredResponse[] }

export async function peopleOf(deps: Deps, round: ClosedRound): Promise<readonly Person[]> {
  const sheets = Map.groupBy(await responsesOf(deps.db, round.id), ({ invitation }) => invitation)
  const invited = await invitedTo(deps.db, round.id)
  return invited.map((one) => ({ invited: one, responses: sheets.get(one.invitation.id) ?? [] }))
}

/** Every group of the breakdown with its name in all languages; a place is its own name. */
function groupFacts(round: ClosedRound, people: readonly Person[]): readonly GroupFacts[] {
  switch (round.breakdown) {
    case 'none':
      return []
    case 'sector':
      return sectors.map((id) => ({ id, label: inEveryLanguage((to) => sectorNames[to][id]) }))
    case 'relationship':
      return relationships
        .filter(isPartnership)
        .map((id) => ({ id, label: inEveryLanguage((to) => relationshipNames[to][id]) }))
    case 'place': {
      const places = people.flatMap(({ invited }) => invited.invitation.group ?? [])
      return [...new Set(places)].sort().map((id) => ({ id, label: null }))
    }
  }
}

function inEveryLanguage(name: (language: Language) => string): Localised {
  return Object.fromEntries(languages.map((language) => [language, name(language)]))
}

/** An organisation is one voice, however many of its people were invited. */
export function organisationFacts(
  parts: readonly Instrument[],
  people: readonly Person[],
): readonly OrganisationFacts[] {
  const byPartner = Map.groupBy(people, ({ invited }) => invited.partner.id)
  return [...byPartner].map(([id, colleagues]) => {
    const sent = sentBy(colleagues)
    const asked = sent.filter((fields) => gradesSharedQuestion in fields)
    return {
      id,
      group: colleagues[0]?.invited.invitation.group ?? null,
      sent: parts
        .filter((part) => sentTo(part, colleagues).length > 0)
        .map(({ survey }) => survey.id),
      sharesGrades:
        typedByOffice(colleagues) ||
        (asked.length > 0 && asked.every((fields) => fields[gradesSharedQuestion] === 'yes')),
      answers: new Map(parts.flatMap((part) => gradesOf(part, sentTo(part, colleagues)))),
      priorities: [...new Set(sent.flatMap((fields) => picked(fields['PRI-01'])))],
    }
  })
}

/** In an open dialogue everybody's grades are known by name: the rule that protects the others protects nobody. */
function unshared(
  { mode }: ClosedRound,
  organisations: readonly OrganisationFacts[],
): readonly OrganisationFacts[] {
  if (mode !== 'open') return organisations
  return organisations.map((one) => ({ ...one, sharesGrades: false }))
}

/** What somebody of the office typed in, the office knows: to it such an organisation is one that shares its grades. */
export function typedByOffice(people: readonly Person[]): boolean {
  return people.some(({ responses }) =>
    responses.some(({ answers, enteredOn }) => answers !== null && enteredOn !== null),
  )
}

function picked(codes: string | undefined): readonly string[] {
  return codes === undefined || codes === '' ? [] : codes.split(' ')
}

type Voice =
  OrganisationFacts['answers'] extends ReadonlyMap<infer Code, infer Answers>
    ? [Code, Answers]
    : never

/** What the people of one organisation grade on each indicator of a part. */
function gradesOf(part: Instrument, sent: readonly Fields[]): readonly Voice[] {
  return indicatorsOf(part.survey).map(({ code }) => [
    code,
    sent.map((fields) => parseGradeAnswer(fields[code] ?? '')),
  ])
}

function sentBy(people: readonly Person[]): readonly Fields[] {
  return people.flatMap(({ responses }) =>
    responses.flatMap(({ answers }) => (answers ? [answers] : [])),
  )
}

function sentTo(part: Instrument, people: readonly Person[]): readonly Fields[] {
  return people.flatMap(({ responses }) =>
    responses.flatMap(({ instrument, answers }) =>
      answers && instrument === part.id ? [answers] : [],
    ),
  )
}

/** Organisations that said they take no part, and those whose answers came too late to be counted. */
function tardiness(people: readonly Person[]): { declined: number; late: number } {
  const silent = [...Map.groupBy(people, ({ invited }) => invited.partner.id).values()].filter(
    (colleagues) => sentBy(colleagues).length === 0,
  )
  const count = (is: (person: Person) => boolean) =>
    silent.filter((colleagues) => colleagues.some(is)).length
  return {
    declined: count(({ invited }) => invited.invitation.declinedOn !== null),
    late: count(({ responses }) => responses.some(({ late }) => late !== null)),
  }
}

/**
 * Earlier rounds about the same body in the order they opened, each with the voices its change can be paired with; before them the years that came
 * from a spreadsheet, of which no voices were kept.
 */
async function roundsBefore(deps: Deps, round: ClosedRound): Promise<readonly RoundBefore[]> {
  const earlier = (await allRounds(deps.db))
    .filter(isClosed)
    .filter(({ openedAt, id }) => openedAt < round.openedAt && id !== round.id)
    .filter((one) => gradesSame(one, round))
    .sort((one, other) => one.openedAt - other.openedAt)
  const imported = round.network ? [] : await importedBefore(deps.db, round.year)
  const found: RoundBefore[] = imported.map((results) => ({ results, organisations: null }))
  for (const before of earlier) {
    const results = await findResults(deps.db, before.id)
    if (!results) continue
    const parts = await partsOf(deps, before)
    // Of an anonymous round nobody knows any more who said what.
    const organisations =
      before.mode === 'anonymous' ? null : organisationFacts(parts, await peopleOf(deps, before))
    found.push({ results, organisations })
  }
  return found
}
