import { inputLinesOf } from '../../db/store/input-lines.ts'
import { findInstrument, type Instrument } from '../../db/store/instruments.ts'
import { selfScoresOf } from '../../db/store/self-scores.ts'
import type { Asked } from '../../views/components/respond/asked.ts'
import { said } from '../../views/components/respond/asked.ts'
import {
  type SelfScoredPart,
  SelfScorePartsPage,
} from '../../views/pages/self-score/choose-part.tsx'
import { SealedSheetPage, SelfScoreSheetPage } from '../../views/pages/self-score/sheet.tsx'
import { longMoment } from '../../views/text/dates.ts'
import { selfScoreText } from '../../views/text/self-score.ts'
import type { Fault } from '../domain/answers.ts'
import { type Collision, type Draft, emptyDraft, type Fields, fieldsOf } from '../domain/draft.ts'
import { isClosed, isLaunched, type LaunchedRound, type Round } from '../domain/round.ts'
import { selfGrades, selfScoredPart } from '../domain/self-score.ts'
import { questionsOf, type Survey } from '../domain/survey.ts'
import { keepSelfScore } from '../flows/keep-self-score.ts'
import { readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { readPosting } from '../http/respondent-visit.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound, toRound } from './round-visit.ts'

const address = '/rounds/:id/self-score'

/** The office grades itself: one agreed sheet for each part, sealed when the round closes. */
export const selfScoreRoutes: readonly StaffRoute[] = [
  get(address, 'grade the office itself', ofRound(chooser)),
  get(`${address}/:part`, 'grade the office itself', ofPart(show)),
  post(`${address}/:part`, 'grade the office itself', ofPart(save)),
]

/** One part of a round at the office's own table. */
type Table = {
  visit: StaffVisit
  round: LaunchedRound
  instrument: Instrument
  /** The statements to grade. */
  survey: Survey
  draft: Draft
}

async function tablesOf(visit: StaffVisit, round: LaunchedRound): Promise<readonly Table[]> {
  const { deps } = visit
  const sheets = await selfScoresOf(deps.db, round.id)
  const parts = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  return parts.flatMap((instrument) => {
    const survey = instrument && selfScoredPart(instrument.survey)
    const sheet = sheets.find((one) => one.instrument === instrument?.id)
    return survey ? [{ visit, round, instrument, survey, draft: sheet?.draft ?? emptyDraft }] : []
  })
}

async function chooser(visit: StaffVisit, round: Round) {
  if (!isLaunched(round)) return toRound(visit, round)
  const sheets = await selfScoresOf(visit.deps.db, round.id)
  const parts = (await tablesOf(visit, round)).map((table): SelfScoredPart => {
    const sheet = sheets.find(({ instrument }) => instrument === table.instrument.id)
    return {
      id: table.survey.id,
      title: said(askedAt(table, {}), table.survey.title).words,
      asked: questionsOf(table.survey).length,
      given: selfGrades(fieldsOf(table.draft)).size,
      last: sheet ? { by: sheet.savedByName, at: sheet.savedAt } : null,
    }
  })
  const saved = visit.c.req.query('saved') !== undefined
  return page(
    visit.c,
    <SelfScorePartsPage
      frame={visit.frame}
      round={round}
      parts={parts}
      agreed={await inputLinesOf(visit.deps.db, round.id)}
      saved={saved}
    />,
  )
}

function ofPart(handler: (table: Table) => Response | Promise<Response>) {
  return ofRound(async (visit, round) => {
    const { c, deps, staff } = visit
    if (!isLaunched(round)) return toRound(visit, round)
    const named = c.req.param('part')
    const table = (await tablesOf(visit, round)).find(({ survey }) => survey.id === named)
    return table ? await handler(table) : notFound(c, deps, staff.language)
  })
}

function show(table: Table) {
  return isClosed(table.round) ? sealedReply(table, table.round.closedAt) : sheetReply(table)
}

async function save(table: Table) {
  const { visit, round, instrument, survey } = table
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { revision, undecided, answers } = readPosting(posted.form, survey)
  const typed = { ...answers.fields, ...answers.typed }
  if (round.state !== 'open') return sheetReply(table, { typed, alert: 'sealed' }, 409)
  if (answers.unknown.length > 0) return sheetReply(table, { typed, alert: 'unknown' }, 422)
  const kept = await keepSelfScore(deps, round, instrument.id, staff.id, {
    revision,
    undecided,
    fields: answers.fields,
  })
  if (kept.kind === 'sealed') return sheetReply(table, { typed, alert: 'sealed' }, 409)
  const [now = table] = (await tablesOf(visit, round)).filter(
    ({ survey: { id } }) => id === survey.id,
  )
  if (kept.kind === 'conflict') return sheetReply(now, { typed, collisions: kept.collisions }, 409)
  if (answers.faults.length > 0) return sheetReply(now, { typed, faults: answers.faults }, 422)
  return c.redirect(`/rounds/${round.id}/self-score?saved`, 303)
}

type Shown = {
  typed?: Fields
  faults?: readonly Fault[]
  collisions?: readonly Collision[]
  alert?: 'sealed' | 'unknown'
}

function sheetReply(table: Table, shown: Shown = {}, status: 200 | 409 | 422 = 200) {
  const { typed = {}, faults = [], collisions = [], alert } = shown
  const { draft, round, visit } = table
  return page(
    visit.c,
    <SelfScoreSheetPage
      language={visit.staff.language}
      asked={askedAt(table, { ...fieldsOf(draft), ...typed }, faults)}
      revision={draft.revision}
      back={`/rounds/${round.id}/self-score`}
      collisions={collisions}
      alert={alert && selfScoreText[visit.staff.language][alert]}
    />,
    status,
  )
}

function sealedReply(table: Table, closedAt: number) {
  const { round, visit } = table
  return page(
    visit.c,
    <SealedSheetPage
      language={visit.staff.language}
      asked={askedAt(table, fieldsOf(table.draft))}
      closed={longMoment(closedAt, round.zone, visit.staff.language)}
      back={`/rounds/${round.id}`}
    />,
  )
}

function askedAt({ visit, survey }: Table, fields: Fields, faults: readonly Fault[] = []): Asked {
  const { office, staff } = visit
  return { survey, office, language: staff.language, fields, faults }
}
