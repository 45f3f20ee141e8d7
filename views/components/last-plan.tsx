import type { Action } from '../../src/domain/action.ts'
import type { RespondentLanguage } from '../../src/domain/language.ts'
import { longDay } from '../text/dates.ts'
import { promisesKeptText } from '../text/promises-kept.ts'

type Planned = Pick<Action, 'words' | 'status' | 'due'>
type Props = { actions: readonly Planned[]; language: RespondentLanguage }

/** The actions of the last joint plan and how far they have come, for partners to read. */
export function LastPlan({ actions, language }: Props) {
  const t = promisesKeptText[language]
  if (actions.length === 0) return null
  return (
    <>
      <h2>{t.planTitle}</h2>
      <dl>
        {actions.map(({ words, status, due }) => (
          <>
            <dt>
              <bdi>{words}</bdi>
            </dt>
            <dd>
              {t.reported[status]} <small>({t.by(longDay(due, language))})</small>
            </dd>
          </>
        ))}
      </dl>
    </>
  )
}
