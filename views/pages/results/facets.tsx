import { type Facet, facetTotals } from '../../../src/domain/facet.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import type { ScorecardOrder } from '../../../src/domain/scorecard-order.ts'
import { facetsText } from '../../text/facets.ts'
import { figuresText, partOf } from '../../text/figures.ts'
import { statementsAddress } from './statements-address.ts'

type TotalsProps = { results: Results; language: Language }

/** What the headline says of policies, systems and culture; the three add up to all of its statements. */
export function FacetTotals({ results, language }: TotalsProps) {
  const t = facetsText[language]
  const totals = facetTotals(results)
  if (totals.length < 2) return null
  const sum = (count: (total: (typeof totals)[number]) => number) =>
    totals.reduce((all, total) => all + count(total), 0)
  return (
    <section>
      <h2 id="facets">{t.title}</h2>
      <p>{t.lead}</p>
      <table class="glance stacked">
        <thead>
          <tr>
            <th scope="col">{t.facet}</th>
            <th scope="col" class="number">
              {t.asked}
            </th>
            <th scope="col" class="number">
              {t.high}
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ facet, asked, high, shown }) => (
            <tr>
              <th scope="row">
                <a href={statementsAddress({ facet, order: 'asked' })}>{t.names[facet]}</a>
              </th>
              <td class="number" data-name={t.asked}>
                {asked}
              </td>
              <td class="number" data-name={t.high}>
                {highOf(high, shown, language)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.total}</th>
            <td class="number" data-name={t.asked}>
              {sum(({ asked }) => asked)}
            </td>
            <td class="number" data-name={t.high}>
              {highOf(
                sum(({ high }) => high),
                sum(({ shown }) => shown),
                language,
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function highOf(high: number, shown: number, language: Language): string {
  return shown === 0 ? figuresText[language].tooFew : partOf(high, shown, language)
}

type LinksProps = {
  results: Results
  facet: Facet | null
  order: ScorecardOrder
  language: Language
}

/** Leaves the statements of one facet on the page, by an address of its own. */
export function FacetLinks({ results, facet, order, language }: LinksProps) {
  const t = facetsText[language]
  const totals = facetTotals(results)
  if (totals.length < 2) return null
  const offered = [null, ...totals.map((total) => total.facet)]
  const chosen = totals.find((total) => total.facet === facet)
  return (
    <>
      <nav class="orders" aria-label={t.filter} id="statements">
        <span>{t.filter}</span>
        <ul>
          {offered.map((one) => (
            <li>
              <a
                href={statementsAddress({ facet: one, order })}
                aria-current={one === facet ? 'true' : undefined}
              >
                {one === null ? t.all : t.names[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <p>{t.only(t.names[chosen.facet], chosen.asked)}</p>}
    </>
  )
}
