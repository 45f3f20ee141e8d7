import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { minutesOf } from '../../src/domain/survey.ts'
import { doorsText } from '../text/doors.ts'
import { emailText } from '../text/emails.ts'
import { spaced } from '../text/french-spaces.ts'
import type { Block } from './compose.ts'

type Person = { name: string; address: string }

/** A part of the round by its title; an instrument frozen long ago does not say how long it takes. */
export type PartTime = { title: string; minutes: number | undefined }

/** What every mail to a partner says with: facts as they are when it is sent. */
export type ToPartner = {
  language: Language
  office: string
  title: string
  partner: string
  contact: string
  link: string
  /** The link as a QR code that travels with the letter. */
  qr: { cid: string; side: number }
  /** What opens the same page where the link cannot be tapped, and where to type it. */
  code: string
  codePage: string
  unsubscribe: string
  coordinator: Person | null
  focalPoint: Person | null
}

/** What an invitation and a reminder say besides. */
export type ToAnswer = ToPartner & {
  closesAt: Instant
  /** The office's zone: every moment is told on its clock. */
  zone: string
  k: number
  /** What is asked, part by part, and about how long each takes; `left` are those still to be sent. */
  parts: { all: readonly PartTime[]; left: readonly PartTime[] }
}

/** How long all of it takes, and each part where there are several. Empty where that is not known. */
export function howLong({ language, parts: { all } }: ToAnswer): string {
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
export function openButton({ language, link }: ToPartner): Block {
  return { kind: 'button', label: emailText[language].toPartner.open, address: link }
}

/** For those who read on one device and would rather answer on another. */
export function qrPicture({ language, qr }: ToPartner): Block {
  const { qr: words, qrAlt: alt } = doorsText[language].mail
  return { kind: 'picture', words, alt, ...qr }
}

/** The way in without the link: for paper, the telephone, and mail programs that break addresses. */
export function codeLine({ language, code, codePage }: ToPartner): Block {
  return { kind: 'small', words: doorsText[language].mail.code(code), address: codePage }
}

/** Whom to ask, and how to be left in peace. */
export function closingBlocks(props: ToPartner): readonly (Block | null)[] {
  const { coordinator, focalPoint, unsubscribe } = props
  const t = emailText[props.language].toPartner
  return [
    coordinator && {
      kind: 'words',
      words: t.coordinator(coordinator.name, coordinator.address),
    },
    focalPoint && { kind: 'words', words: t.focalPoint(focalPoint.name, focalPoint.address) },
    { kind: 'words', words: props.office },
    { kind: 'small', words: t.unsubscribe, address: unsubscribe },
  ]
}
