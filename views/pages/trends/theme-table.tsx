import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Theme } from '../../../src/domain/results.ts'
import { reachOf, type ThemeTrend } from '../../../src/domain/theme-trend.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { Sparkline } from '../../components/charts/sparkline.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { partOf } from '../../text/figures.ts'
import { trendsText } from '../../text/trends.ts'
import { Year } from './statement-rows.tsx'
import { mostOnPaper } from './statement-table.tsx'

type Props = { rows: readonly ThemeTrend[]; trends: Trends; language: Language }

/** Themes over all rounds in numbers of organisations, each with its line beside them. */
export function ThemeTable({ rows, trends, language }: Props) {
  const t = trendsText[language].themes
  return (
    <section class="scroll" aria-label={t.caption} tabIndex={0}>
      <table class={trends.rounds.length > mostOnPaper ? 'trends many' : 'trends'}>
        <caption>{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.theme}</th>
            <td class="drawn" />
            {trends.rounds.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, label, points }) => (
            <tr class="of-any">
              <th scope="row">
                <LocalisedText text={label} fallback={code} language={language} />
              </th>
              <td class="drawn">
                <Sparkline points={points.map(lineOf)} />
              </td>
              {points.map(({ cell }, at) => (
                <td>
                  <Year label={trends.rounds[at]?.label} />
                  {cell && isShown(cell) ? (
                    <span>{partOf(cell.organisations, cell.of, language)}</span>
                  ) : (
                    <small>{cell?.state === 'hidden' ? t.tooFew : t.absent}</small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function lineOf({ cell, breakBefore }: ThemeTrend['points'][number]) {
  return { cell: cell && lineCell(cell), breakBefore }
}

function lineCell(theme: Theme) {
  return { state: theme.state, share: reachOf(theme) ?? 0 }
}
