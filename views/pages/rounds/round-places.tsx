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

/** Everything else that belongs to a round, always in the same place. */
export function RoundPlaces({ frame, round, mayRun, mayGrade, mayPrepare, inquiry }: Props) {
  const { language } = frame
  const { page, putClosing } = calendarText[language]
  const base = `/rounds/${round.id}`
  const places = [
    mayRun && { href: `${base}/messages`, words: wordingsText[language].title },
    mayGrade && { href: `${base}/self-score`, words: selfScoreText[language].title },
    mayPrepare &&
      round.unconsulted === null && {
        href: `${base}/proposals`,
        words: consultingText[language].proposals,
      },
    { href: `${base}/agreed`, words: agreedText[language].title },
    may(frame.person.role, 'see closed results') &&
      isClosed(round) &&
      round.resultsAt !== null && { href: `${base}/reading`, words: readingText[language].title },
    may(frame.person.role, 'see closed results') &&
      isClosed(round) &&
      round.resultsAt !== null && { href: `${base}/coding`, words: codingText[language].title },
    isShared(round) && { href: `${base}/plan`, words: planKeepingText[language].placeName },
    inquiry && {
      href: `${base}/appreciation`,
      words: inquiryText[language].places.appreciation,
    },
    isClosed(round) &&
      round.resultsAt !== null &&
      (mayPrepare || isShared(round)) && {
        href: `${base}/meeting`,
        words: meetingText[language].link,
      },
    mayPrepare && { href: `${base}/event`, words: page.title },
    round.state === 'open' && {
      href: `/calendar/${round.id}/closing.ics?language=${language}`,
      words: putClosing,
    },
  ].filter((place) => place !== false)
  return (
    <p class="actions">
      {places.map(({ href, words }) => (
        <a href={href}>{words}</a>
      ))}
    </p>
  )
}
