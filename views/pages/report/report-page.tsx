import type { ComponentChildren } from 'preact'
import type { ReportTexts } from '../../../src/domain/annual-report.ts'
import { type ContextWords, isWritten } from '../../../src/domain/context-note.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { type ClosedRound, isPublished } from '../../../src/domain/round.ts'
import { colourOf } from '../../components/charts/commitment-colour.ts'
import { ContextWordsList } from '../../components/context-words.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { PromisesKept } from '../../components/promises-kept.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { contextNoteText } from '../../text/context-note.ts'
import { longMoment } from '../../text/dates.ts'
import { headlineSentence } from '../../text/headline.ts'
import { reportText } from '../../text/report.ts'
import { resultsText } from '../../text/results.ts'
import { CommitmentsTable } from '../results/commitments-table.tsx'
import { HowToRead } from '../results/how-to-read.tsx'
import { PartTitle } from '../results/part-title.tsx'
import { Participation } from '../results/participation.tsx'
import { type Part, partsOf } from '../results/parts.ts'
import { EventOfReport, type EventOfRound } from './event-of-report.tsx'
import { Inquiry } from './inquiry.tsx'
import { Statements } from './statements.tsx'
import { Written } from './written.tsx'

type Props = {
  frame: Frame
  round: ClosedRound
  results: Results
  earlier: readonly Results[]
  texts: ReportTexts
  /** What the round was held in. */
  context: ContextWords
  mayWrite: boolean
  /** What the learning event left. */
  event: EventOfRound
}

/** The year on a few pages of paper: the figures of the results, and what the office says to them. */
export function ReportPage(props: Props) {
  const { frame, round, results, earlier, texts } = props
  const { language } = frame
  const t = reportText[language]
  const title = t.title(round.year)
  const written = (place: string) => <Written text={texts[place]} language={language} />
  return (
    <StaffPage frame={frame} title={title}>
      <div class="scorecard report">
        <p class="soft">
          <bdi>{results.office?.name ?? frame.office}</bdi>
        </p>
        <h1>
          {title}{' '}
          <small>
            <LocalisedText text={results.round.title} fallback="" language={language} />
          </small>
        </h1>
        <Standing {...props} />
        {texts.introduction && (
          <section>
            <h2>{t.sections.introduction}</h2>
            {written('introduction')}
          </section>
        )}
        {isWritten(props.context) && (
          <section>
            <h2>{contextNoteText[language].title}</h2>
            <ContextWordsList note={props.context} language={language} />
          </section>
        )}
        <Participation results={results} language={language} brief />
        <Remark heading={t.remark}>{texts.participation && written('participation')}</Remark>
        <section>
          <h2>{t.sections.headline}</h2>
          <p class="lead">{headlineSentence(results, language)}</p>
          <ClearMoves results={results} earlier={earlier} frame={frame} />
          <Remark heading={t.remark}>{texts.headline && written('headline')}</Remark>
        </section>
        <CommitmentsTable
          parts={partsOf(results).filter(({ commitment }) => commitment !== null)}
          language={language}
        />
        <p class="soft">{t.receives}</p>
        {partsOf(results).map((part) => (
          <PartOfReport part={part} {...props} />
        ))}
        <section>
          <h2>{t.sections.inquiry}</h2>
          <Inquiry results={results} language={language} />
          <Remark heading={t.remark}>{texts.appreciation && written('appreciation')}</Remark>
        </section>
        <section>
          <h2>{t.sections.plan}</h2>
          <p>{t.plan}</p>
          <PromisesKept promises={results.promises} language={language} />
          <Remark heading={t.remark}>{texts.plan && written('plan')}</Remark>
        </section>
        <EventOfReport event={props.event} language={language} />
        <HowToRead results={results} language={language} />
        <p>{resultsText[language].notShown.rule(results.round.k)}</p>
      </div>
    </StaffPage>
  )
}

function Standing({ frame, round, mayWrite }: Props) {
  const t = reportText[frame.language]
  const isLocked = isPublished(round)
  return (
    <>
      <p class="soft">
        {isPublished(round)
          ? t.locked(longMoment(round.publishedAt, round.zone, frame.language))
          : t.draft}
      </p>
      <p class="actions">
        {mayWrite && !isLocked && (
          <a class="button" href={`/rounds/${round.id}/report/words`}>
            {t.write}
          </a>
        )}
        <a href={`/rounds/${round.id}/results`}>{t.toResults}</a>
      </p>
    </>
  )
}

function ClearMoves({ results, earlier, frame }: Pick<Props, 'results' | 'earlier' | 'frame'>) {
  const moved = results.indicators.filter(
    (one) =>
      isShown(one) &&
      one.headline &&
      (one.change?.word === 'clear-rise' || one.change?.word === 'clear-fall'),
  )
  if (moved.length === 0) return null
  return (
    <>
      <p>{reportText[frame.language].moved}</p>
      <Statements indicators={moved} earlier={earlier} language={frame.language} />
    </>
  )
}

function PartOfReport({ part, frame, earlier, texts }: Props & { part: Part }) {
  const { language } = frame
  const remark = texts[`part-${part.id}`]
  return (
    <section class={`commitment ${colourOf(part.id)}`} id={`part-${part.id}`}>
      <h2>
        <PartTitle part={part} language={language} />
      </h2>
      <Statements indicators={part.indicators} earlier={earlier} language={language} />
      <Remark heading={reportText[language].remark}>
        {remark && <Written text={remark} language={language} />}
      </Remark>
    </section>
  )
}

/** The office's own words, kept apart from the partners' figures. */
function Remark({ heading, children }: { heading: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div class="remark">
      <h3>{heading}</h3>
      {children}
    </div>
  )
}
