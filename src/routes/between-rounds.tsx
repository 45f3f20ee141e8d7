import {
  findOfficeCheck,
  type KeptOfficeCheck,
  officeChecks,
} from '../../db/store/office-checks.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Asked } from '../../views/components/respond/asked.ts'
import { BetweenRoundsPage } from '../../views/pages/pulse/between-rounds-page.tsx'
import { OwnGradesFormPage, OwnGradesPage } from '../../views/pages/pulse/own-grades-page.tsx'
import { longDay } from '../../views/text/dates.ts'
import { pulseText } from '../../views/text/pulse.ts'
import { selfScoreText } from '../../views/text/self-score.ts'
import type { Fault } from '../domain/answers.ts'
import { dayAt } from '../domain/calendar.ts'
import type { Fields } from '../domain/draft.ts'
import { parseId } from '../domain/ids.ts'
import { isBetweenRounds } from '../domain/pulse.ts'
import { selfGrades } from '../domain/self-score.ts'
import type { Survey } from '../domain/survey.ts'
import { keepOfficeCheck, statementsNow } from '../flows/keep-office-check.ts'
import { mailPulse, pulseAddressees } from '../flows/mail-pulse.ts'
import { readPulseOf } from '../flows/read-pulse.ts'
import { readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { readPosting } from '../http/respondent-visit.ts'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

const own = '/between-rounds/own-grades'

/** What happens between two rounds: a word of partners at any time, and the office's own grades. */
export const betweenRoundsRoutes: readonly StaffRoute[] = [
  get('/between-rounds', 'see rounds', show),
  post('/between-rounds/mails', 'run rounds', mail),
  get(`${own}/new`, 'grade the office itself', ask),
  post(`${own}/new`, 'grade the office itself', keep),
  get(`${own}/:sheet`, 'see rounds', sheet),
]

async function show(visit: StaffVisit) {
  const { c, deps, frame, office, staff } = visit
  const mayMail = mayHere(visit, 'run rounds')
  return page(
    c,
    <BetweenRoundsPage
      frame={frame}
      {...(await readPulseOf(deps, staff.id, office.zone))}
      mails={mayMail ? (await pulseAddressees(deps)).length : null}
      roundOpen={!isBetweenRounds(await allRounds(deps.db))}
      mailed={c.req.query('mailed') !== undefined}
      mayMail={mayMail}
      sheets={(await officeChecks(deps.db)).map(inList)}
      mayGrade={mayHere(visit, 'grade the office itself')}
    />,
  )
}

function inList({ id, day, byName, survey, answers }: KeptOfficeCheck) {
  const grades = [...selfGrades(answers).values()]
  const high = grades.filter((grade) => grade >= 4).length
  return { id, day, by: byName, title: survey.title, high, graded: grades.length }
}

async function mail({ c, deps }: StaffVisit) {
  const { mails } = await mailPulse(deps)
  return c.redirect(mails > 0 ? '/between-rounds?mailed' : '/between-rounds', 303)
}

async function ask(visit: StaffVisit) {
  const survey = await statementsNow(visit.deps)
  if (!survey) return notFound(visit.c, visit.deps, visit.staff.language)
  return formReply(visit, survey)
}

type Met = { typed?: Fields; faults?: readonly Fault[]; alert?: string }

function formReply(
  visit: StaffVisit,
  survey: Survey,
  { typed = {}, faults = [], alert }: Met = {},
) {
  return page(
    visit.c,
    <OwnGradesFormPage
      language={visit.staff.language}
      asked={askedOf(visit, survey, typed, faults)}
      alert={alert}
    />,
    faults.length > 0 || alert !== undefined ? 422 : 200,
  )
}

async function keep(visit: StaffVisit) {
  const { c, deps, staff, office } = visit
  const survey = await statementsNow(deps)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  if (!survey) return notFound(c, deps, staff.language)
  const { answers } = readPosting(posted.form, survey)
  const typed = { ...answers.fields, ...answers.typed }
  if (answers.unknown.length > 0)
    return formReply(visit, survey, { typed, alert: selfScoreText[staff.language].unknown })
  if (answers.faults.length > 0) return formReply(visit, survey, { typed, faults: answers.faults })
  const day = dayAt(deps.clock.now(), office.zone)
  const kept = await keepOfficeCheck(deps, survey, answers.fields, { by: staff.id, day })
  return kept.kind === 'kept'
    ? c.redirect(`${own}/${kept.id}`, 303)
    : formReply(visit, survey, { typed, alert: pulseText[staff.language].form.nothing })
}

async function sheet(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const id = parseId<'office-check'>(c.req.param('sheet'))
  const found = id && (await findOfficeCheck(deps.db, id))
  if (!found) return notFound(c, deps, staff.language)
  return page(
    c,
    <OwnGradesPage
      language={staff.language}
      asked={askedOf(visit, found.survey, found.answers)}
      day={longDay(found.day, staff.language)}
    />,
  )
}

function askedOf(
  { office, staff }: StaffVisit,
  survey: Survey,
  fields: Fields,
  faults: readonly Fault[] = [],
): Asked {
  return { survey, office, language: staff.language, fields, faults }
}
