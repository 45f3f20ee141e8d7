import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Mode } from '../../src/domain/round.ts'
import { minutesOf } from '../../src/domain/survey.ts'
import type { LetterKind } from '../../src/domain/wording.ts'
import { doorsText } from '../text/doors.ts'
import { emailText } from '../text/emails.ts'
import { spaced } from '../text/french-spaces.ts'
import { networkRoundText } from '../text/network-round.ts'
import type { Block } from './compose.ts'
import type { MeetingFacts } from './meeting.ts'

type Person = { name: string; address: string }

/** A part of the round by its title; an instrument frozen long ago does not say how long it takes. */
export type PartTime = { title: string; minutes: number | undefined }

/** What the mails of a round say with: facts as they are when it is sent. */
export type ToPartner = {
  language: Language
  office: string
  title: string
  partner: string
  contact: string
  closesAt: Instant
  /** The office's zone: every moment is told on its clock. */
  zone: string
  /** What the round promises its respondents. */
  mode: Mode
  k: number
  /** What is asked, part by part, and about how long each takes; `left` are those still to be sent. */
  parts: { all: readonly PartTime[]; left: readonly PartTime[] }
  /** How many answered; known once there are results. */
  participation: { sent: number; invited: number } | null
  link: string
  /** The link as a QR code that travels with the letter; null where the link opens nothing. */
  qr: { cid: string; side: number } | null
  /** What opens the same page where the link cannot be tapped, and where to type it. */
  code: string
  codePage: string
  unsubscribe: string
  /** The office's own words: whom to ask, and who hears what is confidential; empty where it says nothing. */
  says: { questions: string; trust: string }
  coordinator: Person | null
  focalPoint: Person | null
  /** The meeting about the results, where it is set. */
  meeting: MeetingFacts | null
  /** Whether a network is graded and not the office. */
  aboutNetwork?: boolean
}

/** What a reader has to plan for: how long it takes, or what is left of it. Empty where that is not known. */
export function whatIsLeft(props: ToPartner): string {
  const { language, parts } = props
  const partly = parts.left.length < parts.all.length && parts.left.length > 0
  return partly
    ? emailText[language].toPartner.left(namedParts(parts.left, language))
    : howLong(props)
}

/** How long all of it takes, and each part where there are several. Empty where that is not known. */
export function howLong({ language, parts: { all } }: ToPartner): string {
  const t = emailText[language].toPartner
  const minutes = minutesOf(all)
  if (all.length === 1) return minutes === undefined ? '' : t.takes(minutes)
  const named = namedParts(all, language)
  return minutes === undefined
    ? t.parts(all.length, named)
    : t.partsTaking(all.length, minutes, named)
}

export function namedParts(parts: readonly PartTime[], language: Language): string {
  const t = emailText[language].toPartner
  return parts
    .map(({ title, minutes }) => {
      const words = spaced(title, language)
      return minutes === undefined ? t.part(words) : t.partTaking(words, minutes)
    })
    .join(', ')
}

/** The button with the personal link. */
export function openButton({ language, link }: ToPartner, kind: LetterKind): Block {
  const { open, openAnswers, openProposals, openResults } = emailText[language].toPartner
  const labels: Partial<Record<LetterKind, string>> = {
    consultation: openProposals,
    thanks: openAnswers,
    results: openResults,
  }
  const label = labels[kind] ?? open
  return { kind: 'button', label, address: link }
}

/** For those who read on one device and would rather answer on another. */
export function qrPicture({ language, qr }: ToPartner): Block | null {
  if (!qr) return null
  const { qr: words, qrAlt: alt } = doorsText[language].mail
  return { kind: 'picture', words, alt, ...qr }
}

/** The way in without the link: for paper, the telephone, and mail programs that break addresses. */
export function codeLine({ language, code, codePage }: ToPartner): Block {
  return { kind: 'small', words: doorsText[language].mail.code(code), address: codePage }
}

/** Who will see what: printed in every mail that asks for answers, and not the office's to edit. */
export function promiseLine({ language, office, mode, k }: ToPartner): Block {
  return { kind: 'words', words: emailText[language].toPartner.promise[mode](office, k) }
}

/** That a network is graded, and that its members are free to answer; not the office's to edit. */
export function networkLine({ language, aboutNetwork }: ToPartner): Block | null {
  return aboutNetwork ? { kind: 'words', words: networkRoundText[language].told } : null
}

/** What the link of the results shows besides. */
export function behindLine({ language, mode }: ToPartner): Block {
  return { kind: 'words', words: emailText[language].toPartner.behind[mode] }
}

/** Whom to ask, and how to be left in peace. */
export function closingBlocks(props: ToPartner): readonly (Block | null)[] {
  const { coordinator, focalPoint, unsubscribe, says } = props
  const t = emailText[props.language].toPartner
  return [
    coordinator && {
      kind: 'words',
      words: t.coordinator(coordinator.name, coordinator.address),
    },
    focalPoint && { kind: 'words', words: t.focalPoint(focalPoint.name, focalPoint.address) },
    says.questions === '' ? null : { kind: 'lines', lines: says.questions.split('\n') },
    says.trust === '' ? null : { kind: 'lines', lines: [`${t.trust} ${says.trust}`] },
    { kind: 'words', words: props.office },
    { kind: 'small', words: t.unsubscribe, address: unsubscribe },
  ]
}
