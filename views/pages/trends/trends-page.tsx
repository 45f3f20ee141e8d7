import type { Language } from '../../../src/domain/language.ts'
import type { Trends } from '../../../src/domain/trend.ts'
import { Downloads } from '../../components/downloads.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { chanceSentence } from '../../text/chance.ts'
import { headlineSentence } from '../../text/headline.ts'
import { resultsText } from '../../text/results.ts'
import { trendsText } from '../../text/trends.ts'
import { addressOf, commitmentAddress, indicatorAddress } from './address.ts'
import { ImportedNote } from './imported-note.tsx'
import { MultiplesSection } from './multiples.tsx'
import { statementMultiples } from './multiples-of.ts'
import { PictureLinks } from './picture-links.tsx'
import { StatementTable } from './statement-table.tsx'
import { TrendsFrame } from './trends-frame.tsx'
import { Warnings } from './warnings.tsx'

type Props = {
  frame: Frame
  trends: Trends
  pictureName: string
  scripts: readonly (string | undefined)[]
}

const subject = { kind: 'all' } as const

/** How everything moved over all rounds: whether it got better, in a sentence, and every statement as a small chart. */
export function TrendsPage({ frame, trends, pictureName, scripts }: Props) {
  const { language } = frame
  const t = trendsText[language]
  const latest = trends.documents.at(-1)
  return (
    <TrendsFrame frame={frame} title={t.title} subject={subject} scripts={scripts}>
      {latest && (
        <p class="lead">
          {headlineSentence(latest, language)}{' '}
          <a href={addressOf({ kind: 'headline' })}>{resultsText[language].seeTrend}</a>
        </p>
      )}
      <Warnings trends={trends} language={language} />
      <ImportedNote trends={trends} language={language} />
      <p class="soft">{t.overview.intro}</p>
      {statementMultiples(trends, language).map((group) => {
        const average = trends.commitments.find(({ id }) => id === group.section)
        return (
          <MultiplesSection
            group={group}
            address={({ code }) => indicatorAddress(code)}
            whole={average && commitmentAddress(average.id)}
            language={language}
            table={
              <StatementTable
                rows={group.many.map(({ trend }) => trend)}
                average={average}
                trends={trends}
                language={language}
              />
            }
          />
        )
      })}
      {latest && <p class="soft">{chanceSentence(latest, language)}</p>}
      <Key language={language} />
      <Downloads csv="/trends.csv" codebook="/trends/codebook.csv" language={language}>
        <PictureLinks drawing="/trends/chart.svg" name={pictureName} language={language} />
      </Downloads>
    </TrendsFrame>
  )
}

function Key({ language }: { language: Language }) {
  const { title, ...signs } = trendsText[language].key
  return (
    <section>
      <h2>{title}</h2>
      <ul class="key">
        {Object.values(signs).map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  )
}
