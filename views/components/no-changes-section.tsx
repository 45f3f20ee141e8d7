import type { Localised, RespondentLanguage } from '../../src/domain/language.ts'
import type { NoChange } from '../../src/domain/no-change.ts'
import { noChangeTold } from '../text/no-change.ts'
import { LocalisedText } from './localised-text.tsx'
import { NoChangeWords } from './no-change-words.tsx'

/** A reason with the statement it belongs to. */
export type NoChangeOf = NoChange & { text: Localised | null }

type Props = { said: readonly NoChangeOf[]; language: RespondentLanguage }

/** What will not change, and why; nothing where nobody said so. */
export function NoChangesSection({ said, language }: Props) {
  if (said.length === 0) return null
  return (
    <section>
      <h2>{noChangeTold[language].title}</h2>
      <dl>
        {said.map((one) => (
          <>
            <dt>
              <LocalisedText text={one.text} fallback={one.code} language={language} />
            </dt>
            <dd>
              <NoChangeWords said={one} language={language} />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}
