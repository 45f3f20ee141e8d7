import { type Facet, ofFacet } from '../../../src/domain/facet.ts'
import type { InputLine } from '../../../src/domain/input-line.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { NamedGrades } from '../../../src/domain/named-grades.ts'
import type { NoChange } from '../../../src/domain/no-change.ts'
import type { Results } from '../../../src/domain/results.ts'
import { ordersOf, type ScorecardOrder } from '../../../src/domain/scorecard-order.ts'
import type { SeenPair } from '../../../src/domain/seen-together.ts'
import { AgreedAndDone } from '../../components/agreed-and-done.tsx'
import { Comments } from '../../components/comments.tsx'
import { Downloads } from '../../components/downloads.tsx'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { PromisesKept } from '../../components/promises-kept.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { headlineSentence } from '../../text/headline.ts'
import { historyText } from '../../text/history.ts'
import { inquiryText } from '../../text/inquiry.ts'
import { networkRoundText } from '../../text/network-round.ts'
import { reportText } from '../../text/report.ts'
import { resultsText } from '../../text/results.ts'
import { AuthenticitySection } from './authenticity-section.tsx'
import { BothViews } from './both-views.tsx'
import { CommitmentSection } from './commitment-section.tsx'
import { CommitmentsTable } from './commitments-table.tsx'
import { FacetLinks, FacetTotals } from './facets.tsx'
import { GroupsTable } from './groups-table.tsx'
import { HowToRead } from './how-to-read.tsx'
import { NamedClasses } from './named-classes.tsx'
import { NamedGradesTable } from './named-grades.tsx'
import { NotShown } from './not-shown.tsx'
import { OrderLinks } from './order-links.tsx'
import { OrderedStatements } from './ordered-statements.tsx'
import { Participation } from './participation.tsx'
import { otherComments, partsOf } from './parts.ts'
import { SeenTogether } from './seen-together.tsx'

type Props = {
  frame: Frame
  results: Results
  /** Documents of earlier rounds, in order of time. */
  earlier: readonly Results[]
  order: ScorecardOrder
  /** The facet whose statements alone stand on the page; null for all. */
  facet: Facet | null
  /** Statements that say more beside each other, from this round or another of its year. */
  pairs: readonly SeenPair[]
  /** Whether the round has an annual report: a year brought in has none. */
  hasReport: boolean
  /** What was agreed before the round, against what was done. */
  agreed: readonly InputLine[]
  /** What will not change, and why. */
  noChanges: readonly NoChange[]
  /** Grades by name, in an open dialogue, for those who may read them. */
  named?: NamedGrades | undefined
}

/** The scorecard of one round: the answer to the year's question first, then what it is made of. */
export function ResultsPage(props: Props) {
  const { frame, results, earlier, order, facet, pairs, hasReport, agreed, named } = props
  const { language } = frame
  const t = resultsText[language]
  const { round } = results
  const title = t.title(round.year)
  const all = `/rounds/${round.id}/results`
  const whole = facet === null ? '' : all
  return (
    <StaffPage frame={frame} title={`${title} · ${plainText(round.title, '', language)}`}>
      <div class="scorecard">
        <h1>
          {title}{' '}
          <small>
            <LocalisedText text={round.title} fallback="" language={language} />
          </small>
        </h1>
        <p class="lead">{headlineSentence(results, language)}</p>
        {results.network && (
          <p>
            {networkRoundText[language].about(results.network.name)}{' '}
            {networkRoundText[language].alone}
          </p>
        )}
        {round.imported && <p class="note">{historyText[language].onPage}</p>}
        <p class="actions">
          {!results.network && <a href="/trends">{t.seeTrends}</a>}
          {!round.imported && <a href={`/rounds/${round.id}/present`}>{t.present}</a>}
          {hasReport && <a href={`/rounds/${round.id}/report`}>{reportText[language].link}</a>}
          {hasReport && asksInquiry(results) && (
            <a href={`/rounds/${round.id}/appreciation`}>
              {inquiryText[language].places.appreciation}
            </a>
          )}
        </p>
        <Participation results={results} language={language} whole={whole} />
        {named && round.mode === 'open' && (
          <NamedGradesTable results={results} named={named} language={language} />
        )}
        <CommitmentsTable
          parts={partsOf(results).filter(({ commitment }) => commitment !== null)}
          language={language}
          whole={order === 'asked' ? whole : all}
        />
        <FacetTotals results={results} language={language} />
        <BothViews results={results} language={language} whole={whole} />
        <AuthenticitySection results={results} language={language} whole={whole} />
        {named && <NamedClasses results={results} named={named} language={language} />}
        <SeenTogether pairs={pairs} language={language} whole={whole} />
        <FacetLinks results={results} facet={facet} order={order} language={language} />
        <OrderLinks offered={ordersOf(results)} order={order} facet={facet} language={language} />
        <Statements {...props} />
        <OtherComments results={results} order={order} language={language} />
        {results.comments.length === 0 && !round.imported && (
          <section>
            <h2>{t.comments.title}</h2>
            <p>{t.comments.none}</p>
          </section>
        )}
        <AgreedAndDone lines={agreed} language={language} />
        <PromisesKept promises={results.promises} language={language} />
        <GroupsTable results={results} language={language} />
        <NotShown results={results} earlier={earlier} language={language} />
        <HowToRead results={results} language={language} />
        <div class="screen-only">
          <Downloads
            csv={`/rounds/${round.id}/results.csv`}
            codebook={`/rounds/${round.id}/codebook.csv`}
            language={language}
          />
        </div>
      </div>
    </StaffPage>
  )
}

/** Whether the document has anything of an appreciative inquiry. */
function asksInquiry({ appreciation, themes, stories }: Results): boolean {
  return appreciation.state !== 'none' || themes.length > 0 || stories !== undefined
}

/** As they were asked, under their commitments; or in the order somebody chose. */
function Statements(props: Props) {
  const { earlier, noChanges, order } = props
  const { language } = props.frame
  const results = ofFacet(props.results, props.facet)
  if (order !== 'asked')
    return <OrderedStatements {...{ results, earlier, noChanges, order, language }} />
  const parts = partsOf(results)
    .map((part, place) => ({ part, place }))
    .filter(({ part }) => props.facet === null || part.indicators.length > 0)
  return (
    <>
      {parts.map(({ part, place }) => (
        <CommitmentSection
          part={part}
          comments={results.comments.filter(({ section }) => section === part.id)}
          patterns={`people-${place}`}
          earlier={earlier}
          noChanges={noChanges}
          hasTrend={!results.network}
          language={language}
        />
      ))}
    </>
  )
}

/** What was written where no grade was asked; in another order than the asked one, everything. */
function OtherComments({
  results,
  order,
  language,
}: Pick<Props, 'results' | 'order'> & { language: Language }) {
  const comments = order === 'asked' ? otherComments(results) : results.comments
  return <Comments comments={comments} language={language} />
}
