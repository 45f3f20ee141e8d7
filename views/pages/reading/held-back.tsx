import type { Language } from '../../../src/domain/language.ts'
import { readingText } from '../../text/reading.ts'

/** How many texts of a round are not shown as they are, by why. */
export type HeldBack = {
  k: number
  /** In parts that too few organisations sent; unknown in an anonymous round. */
  tooFew: number | 'sealed'
  summary: number
  none: number
  leftOut: number
  unread: number
}

/** What is told of texts nobody is shown: how many, and why. */
export function HeldBackTexts({ held, language }: { held: HeldBack; language: Language }) {
  const { hidden: t } = readingText[language]
  const reasons = [
    held.tooFew === 'sealed' ? t.sealed(held.k) : held.tooFew > 0 && t.tooFew(held.tooFew, held.k),
    held.summary > 0 && t.consent.summary(held.summary),
    held.none > 0 && t.consent.none(held.none),
    held.leftOut > 0 && t.leftOut(held.leftOut),
    held.unread > 0 && t.unread(held.unread),
  ].filter((reason) => reason !== false)
  if (reasons.length === 0) return <p>{t.nothing}</p>
  return (
    <ul>
      {reasons.map((reason) => (
        <li>{reason}</li>
      ))}
    </ul>
  )
}
