import type { Language } from '../../../src/domain/language.ts'
import type { ScorecardOrder } from '../../../src/domain/scorecard-order.ts'
import { resultsText } from '../../text/results.ts'

type Props = {
  offered: readonly ScorecardOrder[]
  order: ScorecardOrder
  language: Language
}

/** The ways to put the statements in order, each an address of its own. */
export function OrderLinks({ offered, order, language }: Props) {
  const { orders: t } = resultsText[language]
  if (offered.length < 2) return null
  return (
    <nav class="orders" aria-label={t.title} id="order">
      <span>{t.title}</span>
      <ul>
        {offered.map((one) => (
          <li>
            <a
              href={one === 'asked' ? '?#order' : `?sort=${one}#order`}
              aria-current={one === order ? 'true' : undefined}
            >
              {t.links[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
