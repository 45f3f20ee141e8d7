import type { Language } from '../../../src/domain/language.ts'
import { type Chart, isDrawn } from '../../components/charts/chart.ts'
import { Downloads } from '../../components/downloads.tsx'
import { trendsText } from '../../text/trends.ts'
import { PictureLinks } from './picture-links.tsx'

type Props = { address: string; chart: Chart; pictureName: string; language: Language }

/** A chart to take along: as a picture, as a drawing, and in numbers. */
export function ChartFiles({ address, chart, pictureName, language }: Props) {
  return (
    <Downloads
      title={trendsText[language].files.title}
      csv={`${address}/figures.csv`}
      codebook="/trends/codebook.csv"
      language={language}
    >
      {isDrawn(chart) && (
        <PictureLinks drawing={`${address}/chart.svg`} name={pictureName} language={language} />
      )}
    </Downloads>
  )
}
