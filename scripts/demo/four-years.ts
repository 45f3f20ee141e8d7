import { atomically } from '#dialect'
import { addContact } from '../../db/store/contacts.ts'
import { findInstrument, type Instrument } from '../../db/store/instruments.ts'
import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { somethingIsDue } from '../../db/store/messages.ts'
import { addOffice } from '../../db/store/offices.ts'
import { addPartner } from '../../db/store/partners.ts'
import { addExclusion, findRound } from '../../db/store/rounds.ts'
import { addStaff, allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { answerSheet } from '../../src/domain/answers.ts'
import {
  days,
  instantOf,
  type LocalMoment,
  localMomentAt,
  minutes,
  yearAt,
} from '../../src/domain/calendar.ts'
import { parseEmailAddress } from '../../src/domain/email-address.ts'
import type { PartnerId, RoundId } from '../../src/domain/ids.ts'
import { newOffice, withPreposition } from '../../src/domain/office.ts'
import { nameKey } from '../../src/domain/partner.ts'
import { usualReminders } from '../../src/domain/reminder-schedule.ts'
import {
  type ClosedRound,
  isClosed,
  isLaunched,
  type LaunchedRound,
  type RoundPlan,
} from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { declineInvitation } from '../../src/flows/decline-invitation.ts'
import { keepDraft } from '../../src/flows/keep-draft.ts'
import { keepSelfScore } from '../../src/flows/keep-self-score.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { publishRound } from '../../src/flows/publish-round.ts'
import { remindAsSet } from '../../src/flows/remind-as-set.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { sendResponse } from '../../src/flows/send-response.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { askForCapacities, assessCapacities } from './assess-capacities.ts'
import { type PartnerCast, partnerCast, staffCast } from './cast.ts'
import { earlierSurvey } from './demo-surveys.ts'
import { gradeANetwork } from './grade-a-network.ts'
import { keepRegisters } from './keep-registers.ts'
import { chance, madeUpAnswers, madeUpSelfScore } from './made-up-answers.ts'
import { measureStrategy } from './measure-strategy.ts'
import { inviteToMeeting, keepPromises, meetAndPlan, type Past } from './meet-and-plan.ts'
import { prepareTogether } from './prepare-together.ts'
import { earlierPlan, latestPlan, type MadeUpAction } from './promises-cast.ts'
import { raiseIssues } from './raise-issues.ts'
import { countAtEvent, readAndTell } from './read-and-tell.ts'
import { readComments } from './read-comments.ts'
import { writeStrategy } from './strategy-and-networks.ts'
import { tellingOf } from './tellings.ts'
import { writeSheets } from './write-sheets.ts'

const zone = 'Africa/Bujumbura'
const scorecard = 'scorecard-partner-of-choice'
const principles = 'non-negotiable-principles'
const yearsBehind = 4
/** Since its third year the office asks the principles too, as a part of their own. */
const firstWithPrinciples = 2
/** In its last year behind it asked what partners value and wish, too, and whether it is a partnership at all. */
const inquiry = 'appreciative-inquiry-5d'
const diagnostic = 'authenticity-diagnostic'
const withInquiry = yearsBehind - 1
/** The year before, the members of a network graded it. */
const withNetwork = yearsBehind - 2

/** Those who have not begun in the open round, who have begun, and who declined; the others have sent. */
const notBegun = [
  'Terre d’Avenir',
  'Rise Up Youth',
  'Radio Ijwi',
  'Highland University, Gender Studies',
  'Forum des Collines',
]
const begun = ['Kira Savings and Credit', 'Commune of Makebuko']
const declined = ['Family court Gitega']
/** Those who have sent the first part of the open round and not the second. */
const halfway = ['Maison de la Paix', 'Umuco Mwiza', 'District health office Ngozi']

/** Lives four years and the beginning of a fifth, by the same acts the pages do, with the clock turned back. */
export async function liveFourYears(deps: Deps): Promise<void> {
  const partners = await settle(deps)
  await keepRegisters(deps, zone)
  const today = deps.clock.now()
  const thisYear = yearAt(today, zone)
  for (let year = 0; year < yearsBehind; year += 1)
    await livePastYear(deps, partners, thisYear - yearsBehind + year, year)
  const { clock, past } = inThePast(deps, deps.surveys)
  await assessCapacities({ deps: past, clock, zone, thisYear, deliver })
  await beginThisYear(deps, partners, thisYear)
  await writeStrategy(deps, { zone })
  await writeSheets(deps, partners, zone)
  await measureStrategy(deps, zone)
}

type Partners = ReadonlyMap<PartnerId, PartnerCast>

const vision = {
  en: 'By 2030 our partners choose us because we decide together, tell each other the truth, and change more side by side than each of us could alone.',
  fr: 'D’ici 2030, nos partenaires nous choisissent parce que nous décidons ensemble, nous disons la vérité et changeons plus côte à côte que chacun seul.',
}

async function settle(deps: Deps): Promise<Partners> {
  const name = 'Amahoro International'
  const staff = staffCast.map((person) => ({
    ...person,
    id: deps.newId<'staff'>(),
    email: addressOf(person.name, 'amahoro.example'),
  }))
  const focal = staff.find(({ role }) => role === 'focal-point')
  const partners = partnerCast.map((cast, index) => ({
    cast,
    id: deps.newId<'partner'>(),
    focalPoint: index % 3 === 0 ? (focal?.id ?? null) : (staff[0]?.id ?? null),
  }))
  await atomically(deps.db, (tx) => [
    addOffice(tx, {
      ...{ id: deps.newId(), name, deName: withPreposition(name), language: 'en', zone },
      texts: { ...newOffice.texts, vision },
    }),
    ...staff.map((person) => addStaff(tx, person, null)),
    ...partners.flatMap(({ cast, id, focalPoint }) => {
      const { sector, relationship, place, language } = cast
      return [
        addPartner(tx, { id, name: cast.name, sector, relationship, place, language, focalPoint }),
        addContact(tx, {
          id: deps.newId(),
          partner: id,
          name: cast.contact,
          email: addressOf(cast.contact, `${nameKey(cast.name).replace(/[^a-z]+/g, '-')}.example`),
          language,
          main: true,
          optedOut: false,
          refusal: null,
        }),
      ]
    }),
  ])
  return new Map(partners.map(({ id, cast }) => [id, cast]))
}

function addressOf(name: string, host: string) {
  const address = parseEmailAddress(
    `${nameKey(name).replace(/[^a-z]+/g, '.')}@${host.replace(/-+\./g, '.')}`,
  )
  if (!address) throw new Error(`no address can be made of ${name} at ${host}`)
  return address
}

/** The same deps with the clock at another moment; mails of the past are not kept. */
function inThePast(deps: Deps, surveys: Deps['surveys']) {
  const clock = { at: 0, now: () => clock.at }
  const mailer: Deps['mailer'] = {
    ...deps.mailer,
    send: async () => ({ kind: 'accepted', reply: '250 OK' }),
  }
  return { clock, past: { ...deps, clock, mailer, surveys } }
}

async function livePastYear(deps: Deps, partners: Partners, calendarYear: number, year: number) {
  const surveys = year < 2 ? olderLibrary(deps) : deps.surveys
  const { clock, past } = inThePast(deps, surveys)
  clock.at = instantOf(`${calendarYear}-10-15T09:00`, zone)
  const id = await open(past, partners, calendarYear, year, `${calendarYear}-11-10T18:00`)
  await deliver(past)
  const launch = await launched(past, id)
  for (const invited of await invitedTo(past.db, id)) {
    const cast = partners.get(invited.partner.id)
    if (!cast || chance(cast.name, 'silent', year) < 0.1) continue
    clock.at =
      instantOf(`${calendarYear}-10-16T10:00`, zone) +
      days(Math.floor(chance(cast.name, 'day', year) * 24))
    const onlyFirst = chance(cast.name, 'second part', year) < 0.15
    const others = onlyFirst
      ? []
      : launch.parts.filter(({ survey }) => [principles, diagnostic].includes(survey.id))
    const told = tellingOf(cast.name)
      ? launch.parts.filter(({ survey }) => survey.id === inquiry)
      : []
    for (const part of [...launch.parts.slice(0, 1), ...others, ...told])
      await answer(past, launch, part, invited, madeUpAnswers(part.survey, cast, year))
  }
  await gradeOurselves(past, launch, year)
  clock.at = instantOf(`${calendarYear}-11-10T18:00`, zone) + minutes(31)
  await closeDueRounds(past)
  await deliver(past)
  if (year === withInquiry) await readAndTell(past, await closed(past, id))
  await leadOn({ deps: past, clock, id, today: deps.clock.now() }, plans[year])
  if (year === withInquiry) await countAtEvent(past, await closed(past, id))
  if (year === withNetwork) await gradeANetwork({ past, clock }, partners, calendarYear, deliver)
}

async function closed({ db }: Deps, id: RoundId): Promise<ClosedRound> {
  const round = await findRound(db, id)
  if (!round || !isClosed(round)) throw new Error('a past round has closed')
  return round
}

/** What both sides agreed after each of the four rounds; the first two had no joint plan. */
const plans: readonly (readonly MadeUpAction[] | undefined)[] = [
  undefined,
  undefined,
  earlierPlan,
  latestPlan,
]

/** Partners read the results a week after closing and meet nine days later; then the learning event is open to all. */
async function leadOn(past: Past, plan: readonly MadeUpAction[] | undefined) {
  const { deps, clock, id } = past
  clock.at += days(7)
  if (plan) await inviteToMeeting(past)
  const round = await findRound(deps.db, id)
  if (round && isClosed(round)) await readComments(deps, round)
  const shared = await shareRound(deps, id)
  await deliver(deps)
  clock.at += days(9)
  if (plan) await meetAndPlan(past, plan)
  await deliver(deps)
  clock.at += days(5)
  const without = plan ? undefined : { reason: 'Made up without a plan', by: null }
  const published = await publishRound(deps, id, without)
  if (shared.kind !== 'shared' || published.kind !== 'published')
    throw new Error(`a past round stayed where it was: ${shared.kind}, ${published.kind}`)
  if (plan) await keepPromises(past, plan)
}

async function beginThisYear(deps: Deps, partners: Partners, calendarYear: number) {
  const today = deps.clock.now()
  const { clock, past } = inThePast(deps, deps.surveys)
  const opening = { ...past, mailer: deps.mailer }
  clock.at = today - days(10)
  const closes = localMomentAt(today + days(18), zone).replace(/T.*/, 'T18:00')
  const id = await open(opening, partners, calendarYear, yearsBehind, closes)
  await deliver(opening)
  const launch = await launched(past, id)
  const { round, parts } = launch
  for (const invited of await invitedTo(past.db, id)) {
    const cast = partners.get(invited.partner.id)
    if (!cast || notBegun.includes(cast.name)) continue
    clock.at = today - days(1 + Math.floor(chance(cast.name, 'day', yearsBehind) * 8))
    if (declined.includes(cast.name))
      await declineInvitation(past, invited.invitation, round, 'We are moving offices this month.')
    else if (begun.includes(cast.name)) await begin(past, launch, invited, cast)
    else
      for (const part of halfway.includes(cast.name) ? parts.slice(0, 1) : parts)
        await answer(past, launch, part, invited, madeUpAnswers(part.survey, cast, yearsBehind))
  }
  // The first of the usual reminders has gone out, to those who had not sent.
  clock.at = instantOf(`${localMomentAt(today - days(3), zone).slice(0, 10)}T09:00`, zone)
  await remindAsSet({ ...opening, log: () => {} })
  await askForCapacities(opening)
  clock.at = today
  await raiseIssues({ deps: opening, clock, zone, deliver })
  await deliver(opening)
}

/** The coordinator enters what the team has agreed on. */
async function gradeOurselves(deps: Deps, { round, parts }: Launched, year: number) {
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  if (round.state !== 'open' || !coordinator) throw new Error('the team cannot grade itself')
  for (const { id, survey } of parts) {
    if (survey.id === inquiry) continue
    const posted = { revision: 0, fields: madeUpSelfScore(survey, year) }
    await keepSelfScore(deps, round, id, coordinator.id, posted)
  }
}

/** Somebody answers a few questions and goes away. */
async function begin(deps: Deps, { parts }: Launched, { invitation }: Invited, cast: PartnerCast) {
  const [part] = parts
  if (!part) return
  const fields = Object.entries(madeUpAnswers(part.survey, cast, yearsBehind)).slice(0, 9)
  const sheet = { invitation: invitation.id, instrument: part.id }
  await keepDraft(deps, sheet, { revision: 0, fields: Object.fromEntries(fields) })
}

function olderLibrary({ surveys }: Deps): Deps['surveys'] {
  const older = surveys
    .all()
    .map((survey) => (survey.id === scorecard ? earlierSurvey(survey) : survey))
  return {
    ...surveys,
    all: () => older,
    get: (id) => older.find((survey) => survey.id === id),
  }
}

async function open(
  deps: Deps,
  partners: Partners,
  calendarYear: number,
  year: number,
  closes: LocalMoment,
): Promise<RoundId> {
  const reminders = year === yearsBehind ? usualReminders : []
  const plan: RoundPlan = {
    year: calendarYear,
    title: {
      en: `How good a partner are we? ${calendarYear}`,
      fr: `Quel partenaire sommes-nous ? ${calendarYear}`,
    },
    surveys: [
      scorecard,
      ...(year < firstWithPrinciples ? [] : [principles]),
      ...(year === withInquiry ? [diagnostic, inquiry] : []),
    ],
    mode: 'confidential',
    breakdown: 'sector',
    closes,
    zone,
    k: 5,
    severalRespondents: false,
  }
  const id = await planRound(deps, plan, reminders)
  const absent = [...partners].filter(
    ([, { from = 0, until = yearsBehind }]) => year < from || year > until,
  )
  await atomically(deps.db, (tx) => absent.map(([partner]) => addExclusion(tx, id, partner)))
  await prepareTogether(deps, id, [...partners.keys()])
  const opened = await openRound(deps, id, null)
  if (opened.kind !== 'opened')
    throw new Error(`the round of ${calendarYear} did not open: ${opened.kind}`)
  return id
}

type Launched = { round: LaunchedRound; parts: readonly Instrument[] }

async function launched(deps: Deps, id: RoundId): Promise<Launched> {
  const round = await findRound(deps.db, id)
  if (!round || !isLaunched(round)) throw new Error('the round did not open')
  const parts = await Promise.all(round.instruments.map((part) => findInstrument(deps.db, part)))
  return { round, parts: parts.filter((part) => part !== undefined) }
}

async function answer(
  deps: Deps,
  { round }: Launched,
  { id, survey }: Instrument,
  { invitation, partner }: Invited,
  fields: Record<string, string>,
): Promise<void> {
  const posted = { revision: 0, fields }
  const sheet = answerSheet(survey)
  const sent = await sendResponse(deps, {
    invitation,
    round,
    instrument: id,
    sheet,
    posted,
  })
  if (sent.kind !== 'received')
    throw new Error(`the answers of ${partner.name} were not taken: ${sent.kind}`)
}

/** Sends what is queued. */
async function deliver(deps: Deps): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (!(await somethingIsDue(deps.db, deps.clock.now()))) return
    await sendDueMail(deps)
  }
  throw new Error('mails were still waiting after a hundred turns')
}
