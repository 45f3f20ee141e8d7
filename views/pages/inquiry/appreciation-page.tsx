import { isShown, type Results } from '../../../src/domain/results.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { Downloads } from '../../components/downloads.tsx'
import { InquiryTold, type Told } from '../../components/inquiry/inquiry-told.tsx'
import { Strengths } from '../../components/inquiry/strengths.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { inquiryText } from '../../text/inquiry.ts'
import { appreciationWords } from '../../text/report.ts'
import { grantedWords } from '../../text/told-inquiry.ts'
import { Appreciated, Themes } from '../report/inquiry.tsx'
import { InquiryFrame } from './inquiry-frame.tsx'

type Props = {
  frame: Frame
  round: ClosedRound
  results: Results
  /** Undefined before sharing, and where the round asked no appreciative inquiry. */
  told: Omit<Told, 'language'> | undefined
  asked: boolean
}

/** What partners value and wish: the yearly appreciation, themes, wishes with what became of them, stories. */
export function AppreciationPage({ frame, round, results, told, asked }: Props) {
  const { language } = frame
  const { appreciation: t } = inquiryText[language]
  const { appreciation, themes, strengths, wishesBefore } = results
  return (
    <InquiryFrame frame={frame} round={round} here="appreciation">
      <p class="lead">{t.lead}</p>
      <p>
        <a href={`/rounds/${round.id}/results`}>{t.toResults}</a>
      </p>
      {!asked && !told ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <>
          <section>
            <h2>{t.value}</h2>
            {isShown(appreciation) ? (
              <Appreciated appreciation={appreciation} language={language} />
            ) : (
              <p>{appreciationWords(appreciation, language)}</p>
            )}
            <Themes results={{ themes }} language={language} />
          </section>
          {strengths && themes.some(isShown) && (
            <Strengths strengths={strengths} themes={themes} language={language} />
          )}
          {!told && <p class="note">{t.notShared}</p>}
          {wishesBefore && <p class="lead">{grantedWords(wishesBefore, language)}</p>}
          {told && (
            <>
              <InquiryTold {...told} language={language} />
              <Downloads
                title={t.download}
                csv={`/rounds/${round.id}/stories.csv`}
                codebook={`/rounds/${round.id}/stories-codebook.csv`}
                language={language}
              />
            </>
          )}
        </>
      )}
    </InquiryFrame>
  )
}
