import type { Figure } from '../../../src/domain/framework/figure.ts'
import { type FrameworkYear, signIn } from '../../../src/domain/framework/standing.ts'
import type { Language } from '../../../src/domain/language.ts'
import { frameworkText } from '../../text/framework.ts'
import { isShare } from './sign-block.tsx'
import { StateLegend, StateMark } from './state-mark.tsx'

/** Each sign by year: its figure, its target and where it stood. */
export function YearsTable({
  years,
  language,
  only,
}: {
  years: readonly FrameworkYear[]
  language: Language
  /** One sign alone. */
  only?: string
}) {
  const t = frameworkText[language]
  const last = years.at(-1)
  const signs = (last?.indicators ?? [])
    .flatMap((indicator) => indicator.signs)
    .filter(({ code }) => only === undefined || code === only)
  return (
    <div class="scroll screen-only">
      <StateLegend language={language} />
      <table class="framework-years">
        <caption>{t.yearsCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.sign}</th>
            {years.map(({ year }) => (
              <th scope="col">{year}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {signs.map(({ code, text }) => (
            <tr>
              <th scope="row">
                <a href={`/framework/${last?.year}/signs/${code}`}>{code}</a>{' '}
                <small>{text[language]}</small>
              </th>
              {years.map((year) => (
                <td>
                  <Cell year={year} code={code} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The year before has a column of its own. */
function ofThisYear(figure: Figure): Figure {
  if (figure.kind !== 'part') return figure
  const { kind, part, of } = figure
  return { kind, part, of }
}

function Cell({ year, code, language }: { year: FrameworkYear; code: string; language: Language }) {
  const t = frameworkText[language]
  const sign = signIn(year, code)
  if (!sign) return <span class="soft">–</span>
  return (
    <>
      <StateMark state={sign.state} language={language} short />
      {sign.figure && sign.computed !== 'no_data' && t.figure(ofThisYear(sign.figure), '')}
      {sign.target !== null && (
        <>
          <br />
          <small>{t.target(t.targetOf(sign.target, isShare(sign)))}</small>
        </>
      )}
    </>
  )
}
