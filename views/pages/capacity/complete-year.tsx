import type { Language } from '../../../src/domain/language.ts'
import { capacityText } from '../../text/capacity.ts'

type Props = { language: Language; year: number; unticked: boolean }

/** Says that a year's assessments are complete: what will happen, a tick and a button. */
export function CompleteYear({ language, year, unticked }: Props) {
  const t = capacityText[language].complete
  return (
    <details open={unticked}>
      <summary>{t.title(year)}</summary>
      <p>{t.words(year)}</p>
      <form method="post" action={`/capacity/${year}/completion`}>
        {unticked && (
          <p class="fault" role="alert" id="sure-fault">
            {t.tickFirst}
          </p>
        )}
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={unticked ? 'true' : undefined}
            aria-describedby={unticked ? 'sure-fault' : undefined}
          />
          {t.tick}
        </label>
        <p class="actions">
          <button type="submit">{t.button}</button>
        </p>
      </form>
    </details>
  )
}
