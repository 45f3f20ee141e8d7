import { allRounds } from '../../db/store/rounds.ts'
import { PulsePage, PulseSentPage } from '../../views/pages/respond/pulse.tsx'
import { pulseTold } from '../../views/text/pulse.ts'
import { respondText } from '../../views/text/respond.ts'
import { offeredBy } from '../domain/language.ts'
import {
  emptyPulse,
  isBetweenRounds,
  type PulseFault,
  readPulse,
  type TypedPulse,
} from '../domain/pulse.ts'
import { isClosed } from '../domain/round.ts'
import { answerPulse } from '../flows/answer-pulse.ts'
import { type Form, field } from '../http/forms.ts'
import type { RespondentVisit } from '../http/respondent-visit.ts'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'

/** Whether a link takes a word now: its round is over, and no other is open. */
export async function takesPulse({ deps, round }: RespondentVisit): Promise<boolean> {
  return isClosed(round) && isBetweenRounds(await allRounds(deps.db))
}

/** Whether a press is about what is said between rounds. */
export function isAboutPulse(form: Form): boolean {
  const act = field(form, 'act')
  const fromPulse = act.startsWith('language-') && field(form, 'page') === 'pulse'
  return act === 'pulse' || act === 'pulse-send' || fromPulse
}

/** What a press leads to; undefined where nothing is asked now. What was said before is never shown again. */
export async function pulseReply(
  visit: RespondentVisit,
  form: Form,
): Promise<Response | undefined> {
  const act = field(form, 'act')
  if (!(await takesPulse(visit)))
    return act === 'pulse-send'
      ? show(visit, typedIn(form), { trouble: pulseTold[visit.language].notNow, status: 409 })
      : undefined
  if (act === 'pulse') return show(visit, emptyPulse)
  if (act !== 'pulse-send') return show(visit, typedIn(form))
  return await send(visit, form)
}

async function send(visit: RespondentVisit, form: Form) {
  const { c, deps, invitation, language } = visit
  const typed = typedIn(form)
  const read = readPulse(typed)
  if (read.kind === 'faulty') return show(visit, typed, { faults: read.faults, status: 422 })
  try {
    const { kind } = await answerPulse(deps, invitation, read.facts)
    if (kind === 'kept') return page(c, <PulseSentPage language={language} />)
    return show(visit, typed, { trouble: pulseTold[language].notNow, status: 409 })
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(c, deps, error)
    return show(visit, typed, { trouble: respondText[language].unkept.words, status: 503 })
  }
}

function typedIn(form: Form): TypedPulse {
  return { grade: field(form, 'grade'), well: field(form, 'well'), better: field(form, 'better') }
}

type Met = { faults?: readonly PulseFault[]; trouble?: string; status?: 409 | 422 | 503 }

function show({ c, office, language }: RespondentVisit, typed: TypedPulse, met: Met = {}) {
  return page(
    c,
    <PulsePage
      language={language}
      offered={offeredBy(office)}
      office={office.name}
      k={office.k}
      typed={typed}
      faults={met.faults ?? []}
      trouble={met.trouble ?? null}
    />,
    met.status ?? 200,
  )
}
