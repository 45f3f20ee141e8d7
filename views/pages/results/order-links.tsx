import type { Facet } from '../../../src/domain/facet.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { ScorecardOrder } from '../../../src/domain/scorecard-order.ts'
import { resultsText } from '../../text/results.ts'
import { statementsAddress } from './statements-address.ts'

type Props = {
  offered: readonly ScorecardOrder[]
  order: ScorecardOrder
  /** What the statements are narrowed to; every order keeps it. */
  facet: Facet | null
  language: Language
}

/** The ways to put the statements in order, each an address of its own. */
export function OrderLinks({ offered, order, facet, language }: Props) {
  const { orders: t } = resultsText[language]
  if (offered.length < 2) return null
  return (
    <nav class="orders" aria-label={t.title} id="order">
      <span>{t.title}</span>
      <ul>
        {offered.map((one) => (
          <li>
            <a
              href={statementsAddress({ facet, order: one })}
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
