import type { RespondentLanguage } from '../../src/domain/language.ts'
import type { NoChange } from '../../src/domain/no-change.ts'
import { noChangeTold } from '../text/no-change.ts'
import { LocalisedText } from './localised-text.tsx'

type Props = { said: NoChange | undefined; language: RespondentLanguage }

/** Why something will not change; nothing where nobody said so. */
export function NoChangeWords({ said, language }: Props) {
  if (!said) return null
  return (
    <>
      {noChangeTold[language].because}{' '}
      <LocalisedText text={said.reason} fallback="" language={language} />
    </>
  )
}
