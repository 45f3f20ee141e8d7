import type { ReportText } from '../../../src/domain/annual-report.ts'
import { type Language, textIn } from '../../../src/domain/language.ts'

type Props = { text: ReportText | undefined; language: Language }

/** What the office wrote, paragraph by paragraph, in the reader's language or else in the other. */
export function Written({ text, language }: Props) {
  const known = Object.entries(text ?? {})
  if (known.length === 0) return null
  const found = textIn(Object.fromEntries(known), language)
  return (
    <div class="written" lang={found.language === language ? undefined : found.language}>
      {found.text.split(/\n\s*\n/).map((paragraph) => (
        <p>
          <bdi>{paragraph}</bdi>
        </p>
      ))}
    </div>
  )
}
