import {
  bodyParts,
  type Filling,
  filledWith,
  type LetterKind,
  type Wording,
} from '../../src/domain/wording.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Block, type Composed, compose } from './compose.ts'
import { meetingLine } from './meeting.ts'
import {
  behindLine,
  closingBlocks,
  codeLine,
  networkLine,
  openButton,
  promiseLine,
  qrPicture,
  type ToPartner,
  whatIsLeft,
} from './to-partner.ts'

/** A mail of a round before it is written out as text and html. */
export type RoundLetter = { subject: string; blocks: readonly (Block | null)[] }

type Options = {
  /** Sent to somebody of the office to look at. */
  test?: boolean
}

/**
 * The mail to a partner: the office's words with the facts filled in, and beside the link what the office cannot take
 * away: the short code, who will see what, whom to ask, and how to be left in peace.
 */
export function roundLetter(
  kind: LetterKind,
  wording: Wording,
  props: ToPartner,
  { test = false }: Options = {},
): RoundLetter {
  const { toPartner: t } = emailText[props.language]
  const filling = fillingOf(props)
  const subject = filledWith(wording.subject, filling)
  const own = bodyParts(wording.body, filling).map((part): (Block | null)[] =>
    part.kind === 'link'
      ? [openButton(props, kind), ...besideLink(kind, props)]
      : [{ kind: 'lines', lines: part.lines }],
  )
  return {
    subject: test ? t.testSubject(subject) : subject,
    blocks: [
      test ? { kind: 'words', words: t.test } : null,
      ...own.flat(),
      ...closingBlocks(props),
    ],
  }
}

/** The same, written out. */
export function roundEmail(
  kind: LetterKind,
  wording: Wording,
  props: ToPartner,
  options: Options = {},
): Composed {
  const { subject, blocks } = roundLetter(kind, wording, props, options)
  return compose(props.language, subject, blocks)
}

function fillingOf(props: ToPartner): Filling {
  const { language, contact, partner, office, title, closesAt, zone, participation } = props
  const closing = longMoment(closesAt, zone, language)
  const answered = participation
    ? emailText[language].toPartner.answered(participation.sent, participation.invited)
    : '…'
  return { contact, partner, office, title, closing, time: whatIsLeft(props), answered }
}

function besideLink(kind: LetterKind, props: ToPartner): (Block | null)[] {
  const ways = [codeLine(props), qrPicture(props), networkLine(props)]
  if (kind === 'results') return [...ways, behindLine(props), meetingOf(props)]
  return asksForAnswers(kind) ? [...ways, promiseLine(props)] : ways
}

function meetingOf({ meeting, zone, language }: ToPartner): Block | null {
  return meeting && meetingLine(meeting, zone, language)
}

function asksForAnswers(kind: LetterKind): boolean {
  return kind !== 'thanks' && kind !== 'results' && kind !== 'consultation'
}
