import { allStatements } from '../../db/store/framework.ts'
import { isShare } from '../../views/pages/framework/sign-block.tsx'
import { SignPage, type SignPageProps } from '../../views/pages/framework/sign-page.tsx'
import type { EvidenceOwner } from '../domain/evidence.ts'
import { signIn } from '../domain/framework/standing.ts'
import {
  readStatement,
  readTarget,
  type TypedStatement,
} from '../domain/framework/statement-form.ts'
import { aimAt, stateSign } from '../flows/state-sign.ts'
import { evidenceRoutes, evidenceShown } from '../http/evidence.ts'
import { field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { askedYear, frameworkHere, todayHere } from './framework-visit.ts'

const at = '/framework/:year/signs/:sign'

export const frameworkSignRoutes: readonly StaffRoute[] = [
  get(at, 'see the framework', (visit) => ofSign(visit, (here) => show(visit, here))),
  post(at, 'write the framework', (visit) => ofSign(visit, (here) => state(visit, here))),
  post(`${at}/target`, 'write the framework', (visit) =>
    ofSign(visit, (here) => target(visit, here)),
  ),
  ...evidenceRoutes({
    at,
    see: 'see the framework',
    write: 'write the framework',
    owner: async (visit, wants) => {
      const here = await signHere(visit)
      if (!here || (wants === 'write' && here.locked)) return undefined
      // What proves something may name partners: an observer reads figures only.
      return mayHere(visit, 'see registers') ? here.owner : undefined
    },
    again: (visit, refusal) => ofSign(visit, (here) => show(visit, here, { refusal, status: 422 })),
  }),
]

type Here = NonNullable<Awaited<ReturnType<typeof signHere>>>

/** The sign of the address in its year. */
async function signHere(visit: StaffVisit) {
  const year = askedYear(visit)
  if (year === undefined) return undefined
  const { years, year: shown, report } = await frameworkHere(visit, year)
  const sign = signIn(shown, visit.c.req.param('sign') ?? '')
  if (!sign) return undefined
  const owner: EvidenceOwner = { kind: 'sign', id: `${year} ${sign.code}` }
  return { year, years, sign, owner, locked: report.locked !== null }
}

async function ofSign(visit: StaffVisit, handle: (here: Here) => Promise<Response>) {
  const here = await signHere(visit)
  return here ? await handle(here) : notFound(visit.c, visit.deps, visit.staff.language)
}

type Told = Partial<Pick<SignPageProps, 'faults' | 'told' | 'refusal'>> & {
  status?: 200 | 409 | 422
  typed?: Partial<TypedStatement>
}

async function show(visit: StaffVisit, here: Here, told: Told = {}) {
  const { c, deps, frame } = visit
  const { year, years, sign, owner, locked } = here
  const mayWrite = mayHere(visit, 'write the framework') && !locked
  const saved = c.req.query('saved')
  return page(
    c,
    <SignPage
      frame={frame}
      style={deps.assets.path('framework.css')}
      year={year}
      years={years}
      sign={sign}
      locked={locked}
      typed={mayWrite ? { ...(await standing(visit, here)), ...told.typed } : null}
      faults={told.faults ?? []}
      told={told.told ?? (saved === 'target' ? 'targetSaved' : saved === 'yes' ? 'saved' : null)}
      evidence={mayHere(visit, 'see registers') ? await evidenceShown(deps, owner) : []}
      {...(told.refusal ? { refusal: told.refusal } : {})}
    />,
    told.status ?? 200,
  )
}

/** What stands in the forms until somebody types. */
async function standing({ deps }: StaffVisit, { year, sign }: Here): Promise<TypedStatement> {
  const kept = (await allStatements(deps.db)).find(
    (one) => one.year === year && one.sign === sign.code,
  )
  return {
    turn: kept?.turn ?? 0,
    state: kept?.state ?? '',
    words: kept?.words ?? '',
    target: sign.target === null ? '' : `${sign.target}`,
  }
}

async function state(visit: StaffVisit, here: Here) {
  const { c, deps, staff } = visit
  if (here.locked) return await show(visit, here, { status: 409 })
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = { state: field(posted.form, 'state'), words: field(posted.form, 'words') }
  const read = readStatement(typed)
  if (read.kind === 'faults') return await show(visit, here, { ...read, typed, status: 422 })
  const turn = Number(/^\d{1,9}$/.exec(field(posted.form, 'turn'))?.[0] ?? 0)
  const { year, sign } = here
  const stated = { year, sign: sign.code, state: read.state, words: read.words }
  const kept = await stateSign(deps, stated, turn, { by: staff.id, today: todayHere(visit) })
  if (kept.kind === 'meanwhile')
    return await show(visit, here, { typed, told: 'meanwhile', status: 409 })
  return c.redirect(`/framework/${year}/signs/${sign.code}?saved=yes`, 303)
}

async function target(visit: StaffVisit, here: Here) {
  const { c, deps } = visit
  if (here.locked) return await show(visit, here, { status: 409 })
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = { target: field(posted.form, 'target') }
  const { year, sign } = here
  const aim = readTarget(typed.target, isShare(sign))
  if (aim === undefined) {
    const faults = [{ field: 'target', kind: 'notATarget' }] as const
    return await show(visit, here, { typed, faults, status: 422 })
  }
  await aimAt(deps, { year, sign: sign.code }, aim)
  return c.redirect(`/framework/${year}/signs/${sign.code}?saved=target`, 303)
}
