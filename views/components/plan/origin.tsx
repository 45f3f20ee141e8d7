import type { Action } from '../../../src/domain/action.ts'
import type { Localised, RespondentLanguage } from '../../../src/domain/language.ts'
import { planText } from '../../text/plan.ts'
import { LocalisedText } from '../localised-text.tsx'

type Props = {
  action: Pick<Action, 'fromKind'>
  /** The statement or theme it comes from, where it comes from one. */
  origin: Localised | null
  language: RespondentLanguage
}

/** What an action comes from. */
export function Origin({ action, origin, language }: Props) {
  const t = planText[language]
  const kind = t.from(t.origins[action.fromKind])
  if (!origin) return <>{kind}.</>
  return (
    <>
      {kind}
      {t.colon}
      <q>
        <LocalisedText text={origin} fallback="" language={language} />
      </q>
    </>
  )
}
