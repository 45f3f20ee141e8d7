import { findMeeting } from '../../db/store/meetings.ts'
import { findResponse } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import { AllResultsPage } from '../../views/pages/respond/all-results.tsx'
import type { MeetingQuestion } from '../../views/pages/respond/meeting-check.tsx'
import { MinutesPage } from '../../views/pages/respond/minutes.tsx'
import { OwnYearsPage } from '../../views/pages/respond/own-years.tsx'
import { SharedPage } from '../../views/pages/respond/shared.tsx'
import { respondText } from '../../views/text/respond.ts'
import { parseGrade } from '../domain/grade.ts'
import { offeredBy } from '../domain/language.ts'
import { asksAboutMeeting } from '../domain/meeting-check.ts'
import type { Results } from '../domain/results.ts'
import { isShared } from '../domain/round.ts'
import { checkMeeting } from '../flows/check-meeting.ts'
import { ownYears } from '../flows/own-years.ts'
import { type Pack, packOf } from '../flows/pack-of-round.ts'
import { type Form, field } from '../http/forms.ts'
import { meetingShown } from '../http/meeting-shown.ts'
import { minutesShown } from '../http/minutes-shown.ts'
import { inLanguage } from '../http/respondent-language.ts'
import { askedTitle, type RespondentVisit } from '../http/respondent-visit.ts'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'
import { leadsToPlan } from './partner-plan.tsx'
import { takesPulse } from './pulse-partner.tsx'

/** The results of the round a link belongs to, once its partners may read them. */
export async function sharedResultsOf({
  deps,
  round,
}: RespondentVisit): Promise<Results | undefined> {
  return isShared(round) ? await findResults(deps.db, round.id) : undefined
}

/** What all partners read, once they may. */
export async function sharedPackOf({
  deps,
  round,
  invitation,
}: RespondentVisit): Promise<Pack | undefined> {
  return isShared(round) ? await packOf(deps, round, invitation.partner) : undefined
}

/** Where a link leads after sharing. */
export async function sharedReply(
  visit: RespondentVisit,
  results: Results,
  told: MeetingQuestion['told'] = 'asked',
) {
  const { c, language, office, round } = visit
  return page(
    c,
    <SharedPage
      language={language}
      offered={offeredBy(office)}
      office={office.name}
      title={inLanguage(round.title, language)}
      results={results}
      sent={await sentParts(visit)}
      meeting={await meetingShown(visit.deps, round)}
      plan={await leadsToPlan(visit)}
      hasMinutes={(await minutesShown(visit.deps, round)) !== undefined}
      pulse={await takesPulse(visit)}
      check={(await isAsked(visit)) ? { k: round.k, told } : undefined}
    />,
    statusOf(told),
  )
}

/** Whether the holder of a link is asked about the meeting now. */
async function isAsked({ deps, round }: RespondentVisit): Promise<boolean> {
  return asksAboutMeeting(round, await findMeeting(deps.db, round.id), deps.clock.now())
}

function statusOf(told: MeetingQuestion['told']) {
  if (told === 'asked' || told === 'kept') return 200
  return told === 'missing' ? 422 : 503
}

/** What the holder of a link says of the meeting; undefined while nothing is asked. */
export async function meetingCheckReply(
  visit: RespondentVisit,
  form: Form,
): Promise<Response | undefined> {
  const results = await sharedResultsOf(visit)
  if (!results || !(await isAsked(visit))) return undefined
  const grade = parseGrade(field(form, 'worth'))
  if (grade === undefined) return await sharedReply(visit, results, 'missing')
  try {
    const { kind } = await checkMeeting(visit.deps, visit.round, visit.invitation.id, grade)
    return await sharedReply(visit, results, kind === 'kept' ? 'kept' : 'asked')
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(visit.c, visit.deps, error)
    const trouble = respondText[visit.language].unkept.words
    return await sharedReply(visit, results, { trouble })
  }
}

/** What all partners said, behind a button like everything else that is not for a mail scanner. */
export function allResultsReply({ c, office, language }: RespondentVisit, pack: Pack) {
  return page(c, <AllResultsPage language={language} offered={offeredBy(office)} {...pack} />)
}

/** The partner's own page over the years; undefined while its results are not shared. */
export async function ownYearsReply(visit: RespondentVisit) {
  const { c, deps, office, round, invitation, language } = visit
  if (!isShared(round)) return undefined
  const printedOn = visit.printedOn ?? null
  const found = await ownYears(deps, { round, invitation, printedOn })
  return page(c, <OwnYearsPage language={language} offered={offeredBy(office)} {...found} />)
}

/** The minutes of the meeting, once they were sent; behind a button, too. */
export async function sentMinutesReply(visit: RespondentVisit): Promise<Response | undefined> {
  const { c, deps, office, round, language } = visit
  const shown = isShared(round) ? await minutesShown(deps, round) : undefined
  if (!shown) return undefined
  const meeting = await meetingShown(deps, round)
  return page(
    c,
    <MinutesPage language={language} offered={offeredBy(office)} meeting={meeting} {...shown} />,
  )
}

/** The parts this link has answered, in time or late. */
export async function sentParts(visit: RespondentVisit) {
  const parts = await Promise.all(
    visit.parts.map(async (part) => {
      const response = await findResponse(visit.deps.db, visit.invitation.id, part.id)
      const title = askedTitle({ ...visit, instrument: part })
      return (response?.answers ?? response?.late) ? [{ id: part.survey.id, title }] : []
    }),
  )
  return parts.flat()
}
