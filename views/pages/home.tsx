import { may, type Role } from '../../src/domain/access.ts'
import type { Bilingual, Language } from '../../src/domain/language.ts'
import type { Participation } from '../../src/domain/participation.ts'
import { statesReadBy } from '../../src/domain/readable-results.ts'
import type { Results } from '../../src/domain/results.ts'
import {
  type ClosedRound,
  type ConsultingRound,
  closingInstant,
  consultingEnd,
  grace,
} from '../../src/domain/round.ts'
import type { Waiting } from '../../src/domain/waiting.ts'
import type { YearStanding } from '../../src/domain/year-standing.ts'
import { type Frame, StaffPage } from '../components/staff-page.tsx'
import { longMoment } from '../text/dates.ts'
import { frameText } from '../text/frame.ts'
import { headlineSentence } from '../text/headline.ts'
import { homeText } from '../text/home.ts'
import { issueKeepingText } from '../text/issue-keeping.ts'
import { sheetText } from '../text/partner-sheet.ts'
import { consultingText } from '../text/proposals.ts'
import { type RoundWithTalks, TalksAtHome } from './talks/talks-at-home.tsx'

type Props = {
  frame: Frame
  /** What the office works towards; null while nobody has said it. */
  vision: Bilingual | null
  standing: YearStanding
  /** Of the open round; null for those who may not know it. */
  participation: Participation | null
  /** The latest results, for those who may see them. */
  latest: Results | null
  /** Actions of joint plans that are late, and how many of them are this person's; null for who may not see plans. */
  overdue: { all: number; own: number } | null
  /** About how many of this person's partners there is something to see to. */
  toSeeTo: number
  /** For the person of trust alone. */
  talks: readonly RoundWithTalks[] | null
  /** How many issues wait for this person. */
  issues: number
  /** For those who run rounds. */
  waiting: readonly Waiting[]
}

/** Where the year stands in one sentence, the next thing to do, and whether it got better. */
export function HomePage({
  frame,
  vision,
  standing,
  participation,
  latest,
  overdue,
  toSeeTo,
  waiting,
  talks,
  issues,
}: Props) {
  const t = homeText[frame.language]
  const [first, ...others] = actsOf(standing, frame)
  return (
    <StaffPage frame={frame} title={frameText[frame.language].menu.home}>
      <h1>
        <bdi>{frame.office}</bdi>
      </h1>
      {vision && (
        <p class="soft">
          <bdi>{vision[frame.language]}</bdi>
        </p>
      )}
      <p class="lead">{sentenceOf(standing, participation, frame)}</p>
      {first && (
        <p class="actions">
          <a class="button" href={first.href}>
            {t.acts[first.words]}
          </a>
          {others.map(({ href, words }) => (
            <a class="button second" href={href}>
              {t.acts[words]}
            </a>
          ))}
        </p>
      )}
      {waiting.length > 0 && (
        <section>
          <h2>{t.waiting.title}</h2>
          <ul>
            {waiting.map((wait) => (
              <li>
                <a href={placeOf(wait)}>{waitWords(wait, frame.language)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {issues > 0 && (
        <p class="note">
          <a href="/issues">{issueKeepingText[frame.language].atHome(issues)}</a>
        </p>
      )}
      {talks && <TalksAtHome rounds={talks} language={frame.language} />}
      {toSeeTo > 0 && (
        <section>
          <h2>{sheetText[frame.language].toSeeTo}</h2>
          <p>
            <a href="/partners/to-see-to">{sheetText[frame.language].toSeeToCount(toSeeTo)}</a>
          </p>
        </section>
      )}
      {overdue && overdue.all > 0 && (
        <section>
          <h2>{t.promised}</h2>
          <p>
            <a href="/plan">{t.overdue(overdue.all)}</a>{' '}
            {overdue.own > 0 && t.ownOverdue(overdue.own)}
          </p>
        </section>
      )}
      {latest && (
        <section>
          <h2>{t.better}</h2>
          <p>{headlineSentence(latest, frame.language)}</p>
          <p>
            <a href="/trends">{t.acts.trends}</a>
          </p>
        </section>
      )}
    </StaffPage>
  )
}

function waitWords(wait: Waiting, language: Language): string {
  const t = homeText[language].waiting
  switch (wait.kind) {
    case 'unreached':
    case 'answers':
    case 'results':
      return t[wait.kind](wait.partners)
    case 'self-score':
      return t.selfScore(wait.left)
    case 'event-date':
      return t.eventDate
  }
}

/** Where one can do something about it. */
function placeOf({ kind, round }: Waiting): string {
  switch (kind) {
    case 'unreached':
    case 'answers':
      return `/rounds/${round}`
    case 'self-score':
      return `/rounds/${round}/self-score`
    case 'results':
      return `/rounds/${round}/sharing`
    case 'event-date':
      return `/rounds/${round}/event`
  }
}

function sentenceOf(
  standing: YearStanding,
  participation: Participation | null,
  { language, person }: Frame,
): string {
  const t = homeText[language]
  switch (standing.kind) {
    case 'no-partners':
      return may(person.role, 'move partners in and out') ? t.noPartners : t.nothingYet
    case 'no-round':
      return may(person.role, 'run rounds') ? t.noRound(standing.partners) : t.nothingYet
    case 'draft':
      return standing.round.state === 'consulting'
        ? consultingWords(standing.round, language)
        : t.draft(standing.round.year)
    case 'open': {
      const { year } = standing.round
      const closing = longMoment(closingInstant(standing.round), standing.round.zone, language)
      return participation
        ? t.open(year, participation.sent, participation.invited, closing)
        : t.openOnly(year, closing)
    }
    case 'awaiting-results':
      return t.awaiting(standing.round.year, resultsAt(standing.round, language))
    case 'results':
      return t.results[howFar(standing.round, person.role)](standing.round.year)
  }
}

function consultingWords(round: ConsultingRound, language: Language): string {
  const until = longMoment(consultingEnd(round), round.zone, language)
  return consultingText[language].standing(until)
}

/** How far a round with results has come, for somebody who may read them or not yet. */
function howFar({ state }: ClosedRound, role: Role) {
  return state === 'closed' && !may(role, 'see closed results') ? 'closedForOthers' : state
}

function resultsAt(round: { closedAt: number; zone: string }, language: Language): string {
  return longMoment(round.closedAt + grace, round.zone, language)
}

type HomeAct = { href: string; words: keyof (typeof homeText)['en']['acts'] }

/** The next thing to do first, for the person's role. */
function actsOf(standing: YearStanding, { person: { role } }: Frame): readonly HomeAct[] {
  const runs = may(role, 'run rounds')
  const seesRounds = may(role, 'see rounds')
  switch (standing.kind) {
    case 'no-partners':
      return may(role, 'move partners in and out')
        ? [
            { href: '/partners/import', words: 'importPartners' },
            { href: '/partners/new', words: 'addPartner' },
          ]
        : []
    case 'no-round':
      if (runs)
        return [
          { href: '/rounds/new', words: 'prepare' },
          { href: '/partners', words: 'seePartners' },
        ]
      return may(role, 'see partners') ? [{ href: '/partners', words: 'seePartners' }] : []
    case 'draft':
      if (runs) return [{ href: `/rounds/${standing.round.id}/review`, words: 'review' }]
      return seesRounds ? [{ href: `/rounds/${standing.round.id}`, words: 'seeDraft' }] : []
    case 'open':
    case 'awaiting-results': {
      const watches = standing.kind === 'open' && may(role, 'see who has answered')
      const words = watches ? 'watch' : 'seeRound'
      return seesRounds ? [{ href: `/rounds/${standing.round.id}`, words }] : []
    }
    case 'results': {
      const { id, state } = standing.round
      const results: HomeAct = { href: `/rounds/${id}/results`, words: 'results' }
      const read = statesReadBy(role).includes(state) ? [results] : []
      return runs ? [...read, nextOf(standing.round)] : read
    }
  }
}

/** What leads a round with results on. */
function nextOf({ id, state }: ClosedRound): HomeAct {
  switch (state) {
    case 'closed':
      return { href: `/rounds/${id}/sharing`, words: 'share' }
    case 'shared':
      return { href: `/rounds/${id}/publication`, words: 'publish' }
    case 'published':
    case 'archived':
      return { href: '/rounds/new', words: 'prepareNext' }
  }
}
