import { inputLinesOf } from '../../db/store/input-lines.ts'
import { InputPage } from '../../views/pages/inputs/input-page.tsx'
import { InputsPage } from '../../views/pages/inputs/inputs-page.tsx'
import { parseId } from '../domain/ids.ts'
import {
  type InputFault,
  type InputLine,
  mayChangeInputs,
  readInput,
  type TypedInput,
} from '../domain/input-line.ts'
import type { Round } from '../domain/round.ts'
import { carryInputs, inputsToCarry, keepInput, removeInput } from '../flows/keep-inputs.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

const address = '/rounds/:id/agreed'

/** What was agreed against what was done: the coordinator keeps it, everybody who sees rounds reads it. */
export const inputRoutes: readonly StaffRoute[] = [
  get(
    address,
    'see rounds',
    ofRound((visit, round) => list(visit, round)),
  ),
  post(address, 'run rounds', ofRound(add)),
  post(`${address}/copy`, 'run rounds', ofRound(copy)),
  get(
    `${address}/:line`,
    'run rounds',
    ofLine((visit, round, line) => show(visit, round, line)),
  ),
  post(`${address}/:line`, 'run rounds', ofLine(change)),
  post(`${address}/:line/removal`, 'run rounds', ofLine(remove)),
]

const empty: TypedInput = { agreed: '', due: '', status: 'not-done', done: '', doneOn: '' }

async function list(
  visit: StaffVisit,
  round: Round,
  typed = empty,
  faults: readonly InputFault[] = [],
  status: 200 | 409 | 422 = 200,
) {
  const { c, deps, frame } = visit
  return page(
    c,
    <InputsPage
      frame={frame}
      round={round}
      lines={await inputLinesOf(deps.db, round.id)}
      carriable={(await inputsToCarry(deps, round)).length}
      mayRun={mayHere(visit, 'run rounds')}
      typed={typed}
      faults={faults}
    />,
    status,
  )
}

async function add(visit: StaffVisit, round: Round) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const typed = typedIn(posted.form)
  const read = readInput(typed)
  if (read.kind === 'faulty') return await list(visit, round, typed, read.faults, 422)
  const { kind } = await keepInput(visit.deps, round, null, read.facts)
  return kind === 'kept' ? toList(visit, round) : await list(visit, round, typed, [], 409)
}

async function copy(visit: StaffVisit, round: Round) {
  const { kind } = await carryInputs(visit.deps, round)
  return kind === 'kept' ? toList(visit, round) : await list(visit, round, empty, [], 409)
}

type Handler = (visit: StaffVisit, round: Round, line: InputLine) => Response | Promise<Response>

/** The line an address names, if it is one of this round. */
function ofLine(handler: Handler) {
  return ofRound(async (visit, round) => {
    const { c, deps, staff } = visit
    const id = parseId<'input-line'>(c.req.param('line'))
    const line = (await inputLinesOf(deps.db, round.id)).find((one) => one.id === id)
    return line ? await handler(visit, round, line) : notFound(c, deps, staff.language)
  })
}

function show(
  visit: StaffVisit,
  round: Round,
  line: InputLine,
  typed: TypedInput = { ...line, doneOn: line.doneOn ?? '' },
  faults: readonly InputFault[] = [],
) {
  if (!mayChangeInputs(round.state)) return toList(visit, round)
  const { c, frame } = visit
  const status = faults.length > 0 ? 422 : 200
  return page(c, <InputPage frame={frame} line={line} typed={typed} faults={faults} />, status)
}

async function change(visit: StaffVisit, round: Round, line: InputLine) {
  const posted = await readForm(visit.c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(visit.c, visit.deps, posted)
  const typed = typedIn(posted.form)
  const read = readInput(typed)
  if (read.kind === 'faulty') return show(visit, round, line, typed, read.faults)
  const { kind } = await keepInput(visit.deps, round, line.id, read.facts)
  return kind === 'kept' ? toList(visit, round) : await list(visit, round, typed, [], 409)
}

async function remove(visit: StaffVisit, round: Round, line: InputLine) {
  const { kind } = await removeInput(visit.deps, round, line.id)
  return kind === 'fixed' ? await list(visit, round, empty, [], 409) : toList(visit, round)
}

function typedIn(form: Form): TypedInput {
  return {
    agreed: field(form, 'agreed'),
    due: field(form, 'due'),
    status: field(form, 'status'),
    done: field(form, 'done'),
    doneOn: field(form, 'doneOn'),
  }
}

function toList({ c }: StaffVisit, { id }: Round) {
  return c.redirect(`/rounds/${id}/agreed`, 303)
}
