import type { Trends } from '../../../src/domain/trend.ts'
import { Downloads } from '../../components/downloads.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { trendsText } from '../../text/trends.ts'
import { MultiplesSection } from './multiples.tsx'
import { themeMultiples } from './multiples-of.ts'
import { PictureLinks } from './picture-links.tsx'
import { ThemeTable } from './theme-table.tsx'
import { TrendsFrame } from './trends-frame.tsx'

type Props = {
  frame: Frame
  trends: Trends
  pictureName: string
  scripts: readonly (string | undefined)[]
}

const subject = { kind: 'themes' } as const

/** What partners speak of over the years, in numbers of organisations. */
export function ThemesPage({ frame, trends, pictureName, scripts }: Props) {
  const { language } = frame
  const t = trendsText[language].themes
  const groups = themeMultiples(trends, language)
  if (groups.length === 0) return <NoThemes frame={frame} />
  return (
    <TrendsFrame frame={frame} title={t.title} subject={subject} scripts={scripts}>
      <p class="soft">{t.intro}</p>
      {groups.map((group) => (
        <MultiplesSection
          group={group}
          language={language}
          table={
            <ThemeTable
              rows={group.many.map(({ trend }) => trend)}
              trends={trends}
              language={language}
            />
          }
        />
      ))}
      <Downloads
        csv="/trends/themes/figures.csv"
        codebook="/trends/codebook.csv"
        language={language}
      >
        <PictureLinks drawing="/trends/themes/chart.svg" name={pictureName} language={language} />
      </Downloads>
    </TrendsFrame>
  )
}

function NoThemes({ frame }: Pick<Props, 'frame'>) {
  const t = trendsText[frame.language].themes
  return (
    <TrendsFrame frame={frame} title={t.title} subject={subject}>
      <div class="empty">
        <h2>{t.emptyTitle}</h2>
        <p>{t.empty}</p>
      </div>
    </TrendsFrame>
  )
}
