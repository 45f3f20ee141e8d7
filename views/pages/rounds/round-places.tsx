import { may } from '../../../src/domain/access.ts'
import { isClosed, isShared, type LaunchedRound } from '../../../src/domain/round.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { calendarText } from '../../text/calendar.ts'
import { codingText } from '../../text/coding.ts'
import { agreedText } from '../../text/inputs.ts'
import { inquiryText } from '../../text/inquiry.ts'
import { meetingText } from '../../text/meeting.ts'
import { planKeepingText } from '../../text/plan-keeping.ts'
import { consultingText } from '../../text/proposals.ts'
import { readingText } from '../../text/reading.ts'
import { roundPlacesText } from '../../text/round-places.ts'
import { selfScoreText } from '../../text/self-score.ts'
import { wordingsText } from '../../text/wordings.ts'

type Props = {
  frame: Frame
  round: LaunchedRound
  mayRun: boolean
  mayGrade: boolean
  mayPrepare: boolean
  /** Whether there is an appreciative inquiry that this person may read. */
  inquiry: boolean
}

/** Everything else that belongs to a round, always in the same place and in the order of the year. */
export function RoundPlaces(props: Props) {
  const t = roundPlacesText[props.frame.language]
  const groups = [
    { name: t.asking, places: asking(props) },
    { name: t.understanding, places: understanding(props) },
    { name: t.agreeing, places: agreeing(props) },
  ]
  return (
    <nav aria-label={t.places}>
      <dl class="facts">
        {groups.map(({ name, places }) => (
          <Group name={name} places={places.filter((place) => place !== false)} />
        ))}
      </dl>
    </nav>
  )
}

type Place = { href: string; words: string }

function Group({ name, places }: { name: string; places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <>
      <dt>{name}</dt>
      <dd class="places">
        {places.map(({ href, words }) => (
          <a href={href}>{words}</a>
        ))}
      </dd>
    </>
  )
}

function asking({ frame: { language }, round, mayRun, mayGrade, mayPrepare }: Props) {
  const base = `/rounds/${round.id}`
  return [
    mayRun && { href: `${base}/messages`, words: wordingsText[language].title },
    mayGrade && { href: `${base}/self-score`, words: selfScoreText[language].title },
    mayPrepare &&
      round.unconsulted === null && {
        href: `${base}/proposals`,
        words: consultingText[language].proposals,
      },
    { href: `${base}/agreed`, words: agreedText[language].title },
    round.state === 'open' && {
      href: `/calendar/${round.id}/closing.ics?language=${language}`,
      words: calendarText[language].putClosing,
    },
  ]
}

function understanding({ frame: { language, person }, round, inquiry }: Props) {
  const base = `/rounds/${round.id}`
  const mayRead = may(person.role, 'see closed results') && hasResults(round)
  return [
    mayRead && { href: `${base}/reading`, words: readingText[language].title },
    mayRead && { href: `${base}/coding`, words: codingText[language].title },
    inquiry && {
      href: `${base}/appreciation`,
      words: inquiryText[language].places.appreciation,
    },
  ]
}

function agreeing({ frame: { language }, round, mayPrepare }: Props) {
  const base = `/rounds/${round.id}`
  return [
    hasResults(round) &&
      (mayPrepare || isShared(round)) && {
        href: `${base}/meeting`,
        words: meetingText[language].link,
      },
    isShared(round) && { href: `${base}/plan`, words: planKeepingText[language].placeName },
    mayPrepare && { href: `${base}/event`, words: calendarText[language].page.title },
  ]
}

function hasResults(round: LaunchedRound): boolean {
  return isClosed(round) && round.resultsAt !== null
}
