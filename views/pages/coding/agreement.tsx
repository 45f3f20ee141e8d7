import { agreementIn, type KeptComparison } from '../../../src/domain/coding.ts'
import type { Language } from '../../../src/domain/language.ts'
import {
  type Agreement,
  agreementOf,
  isTooLow,
  type Tally,
} from '../../../src/domain/method/coder-agreement.ts'
import { codingText } from '../../text/coding.ts'
import { longDay } from '../../text/dates.ts'
import { figuresText, number, percent } from '../../text/figures.ts'
import type { CodingProps } from './coding-page.tsx'
import { ThemeName } from './marks.tsx'

/** What the two agree on: nothing while one of them still reads, the figures after that. */
export type Compared =
  | { kind: 'early' }
  | {
      kind: 'figures'
      now: KeptComparison
      /** As it was before they saw each other's marks, and since when they see them. */
      before: { comparison: KeptComparison; day: string } | null
      /** In how many answers they differ; null for everybody but the two. */
      differ: number | null
    }

type Figures = Extract<Compared, { kind: 'figures' }>

export function AgreementSection(props: CodingProps) {
  const { frame, compared, faultEarly } = props
  const { agreement: t } = codingText[frame.language]
  return (
    <section id="agreement">
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {compared.kind === 'early' ? (
        <p class={faultEarly ? 'note bad' : 'note'}>{t.early}</p>
      ) : (
        <Shown {...props} figures={compared} />
      )}
    </section>
  )
}

function Shown(props: CodingProps & { figures: Figures }) {
  const { frame, figures, round } = props
  const { language } = frame
  const { agreement: t } = codingText[language]
  const now = agreementIn(figures.now)
  return (
    <>
      <dl class="facts">
        {figures.before && (
          <>
            <dt>{t.before}</dt>
            <dd>{told(agreementIn(figures.before.comparison), language)}</dd>
          </>
        )}
        <dt>{figures.before ? t.after : t.now}</dt>
        <dd>{told(now, language)}</dd>
      </dl>
      {round.state === 'closed' && (
        <p class={isTooLow(now) ? 'note bad' : 'note good'}>{isTooLow(now) ? t.low : t.enough}</p>
      )}
      {figures.differ !== null && round.state === 'closed' && <Discussing {...props} />}
      {figures.differ !== null && figures.now.themes.length > 0 && <ByTheme {...props} />}
    </>
  )
}

function told(figure: Agreement, language: Language): string {
  const { agreement: t } = codingText[language]
  const share =
    figure.agreement === null ? figuresText[language].none : percent(figure.agreement, language)
  return t.figure(share, kappaWords(figure, language))
}

function kappaWords({ kappa }: Agreement, language: Language): string {
  if (kappa === null) return codingText[language].agreement.undefinedKappa
  return number(kappa, language)
}

function Discussing({ frame, round, figures }: CodingProps & { figures: Figures }) {
  const { agreement: t } = codingText[frame.language]
  if (figures.before === null)
    return (
      <form method="post" action={`/rounds/${round.id}/coding/discussion`}>
        <p>{t.discussWords}</p>
        <p class="actions">
          <button type="submit" class="second">
            {t.discuss}
          </button>
        </p>
      </form>
    )
  return (
    <>
      <p class="soft">{t.since(longDay(figures.before.day, frame.language))}</p>
      {figures.differ === 0 ? (
        <p>{t.noDifferences}</p>
      ) : (
        <p class="actions">
          <a class="button" href={`/rounds/${round.id}/coding/differences`}>
            {t.differences(figures.differ ?? 0)}
          </a>
        </p>
      )}
    </>
  )
}

function ByTheme({ frame, figures, book, coders }: CodingProps & { figures: Figures }) {
  const { language } = frame
  const { agreement: words } = codingText[language]
  const t = words.table
  const [first, second] = coders
  return (
    <section class="scroll" aria-label={t.caption} tabIndex={0}>
      <table>
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.theme}</th>
            <th scope="col" class="number">
              {t.both}
            </th>
            <th scope="col" class="number">
              {first ? words.onlyBy(first.name) : t.first}
            </th>
            <th scope="col" class="number">
              {second ? words.onlyBy(second.name) : t.second}
            </th>
            <th scope="col" class="number">
              {t.neither}
            </th>
            <th scope="col" class="number">
              {t.agreement}
            </th>
            <th scope="col">{t.kappa}</th>
          </tr>
        </thead>
        <tbody>
          {figures.now.themes.map(({ code, ...tally }) => (
            <tr>
              <th scope="row">
                <ThemeName book={book} code={code} language={language} />
              </th>
              <Cells tally={tally} language={language} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cells({ tally, language }: { tally: Tally; language: Language }) {
  const figure = agreementOf(tally)
  return (
    <>
      <td class="number">{tally.both}</td>
      <td class="number">{tally.first}</td>
      <td class="number">{tally.second}</td>
      <td class="number">{tally.neither}</td>
      <td class="number">{figure.agreement !== null && percent(figure.agreement, language)}</td>
      <td>{kappaWords(figure, language)}</td>
    </>
  )
}
