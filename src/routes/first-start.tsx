import { type Context, Hono } from 'hono'
import type { FieldFault } from '../../views/components/fields.tsx'
import {
  FirstStartGonePage,
  FirstStartPage,
  type FirstStartTyped,
} from '../../views/pages/access/first-start.tsx'
import { accessText } from '../../views/text/access.ts'
import type { Deps } from '../deps.ts'
import type { Language } from '../domain/language.ts'
import { type FirstStartFault, readFirstOffice, zones } from '../domain/office-form.ts'
import { findFirstStartLink, setUpOffice } from '../flows/set-up-office.ts'
import { field, readForm } from '../http/forms.ts'
import { outside, typedPassword } from '../http/outside.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { startSession } from '../http/sessions.ts'
import { page } from '../http/visit.tsx'

/** The link printed at the first start: it opens the form that makes the office and its coordinator, once. */
export function firstStartRoutes(deps: Deps) {
  return new Hono()
    .get('/start/:token', (c) => showForm(c, deps, c.req.param('token')))
    .post('/start/:token', (c) => takeForm(c, deps, c.req.param('token')))
}

async function showForm(c: Context, deps: Deps, token: string) {
  if (!(await findFirstStartLink(deps, token))) return linkGone(c, deps)
  const { language } = outside(c, deps)
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions()
  const typed = { office: '', zone: zone === 'UTC' ? '' : zone, language, name: '', email: '' }
  return formPage(c, deps, typed, [])
}

async function takeForm(c: Context, deps: Deps, token: string) {
  const read = await readForm(c.req.raw)
  if (read.kind === 'unreadable') return refuseUnreadable(c, deps, read)
  const { form } = read
  const typed: FirstStartTyped = {
    office: field(form, 'office'),
    zone: field(form, 'zone'),
    language: field(form, 'language'),
    name: field(form, 'name'),
    email: field(form, 'email'),
  }
  const found = readFirstOffice(typed, typedPassword(form))
  // Whoever has no working link is not told what else is wrong.
  if (!(await findFirstStartLink(deps, token))) return linkGone(c, deps)
  if (found.kind === 'faults') return formPage(c, deps, typed, found.faults)
  const outcome = await setUpOffice(deps, token, found.facts)
  if (outcome.kind === 'link-gone') return linkGone(c, deps)
  await startSession(c, deps, outcome.staff)
  return c.redirect('/', 303)
}

function formPage(
  c: Context,
  deps: Deps,
  typed: FirstStartTyped,
  faults: readonly FirstStartFault[],
) {
  const props = outside(c, deps)
  return page(
    c,
    <FirstStartPage
      {...props}
      action={c.req.path}
      zones={zones()}
      typed={typed}
      faults={faults.map((fault) => inWords(fault, props.language))}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

function inWords({ field: name, kind }: FirstStartFault, language: Language): FieldFault {
  const { faults } = accessText[language]
  if (name === 'password') return { field: name, words: faults.passwords[kind] }
  if (kind === 'too-long') return { field: name, words: faults.long }
  return { field: name, words: name === 'office' ? faults.officeName : faults[name] }
}

function linkGone(c: Context, deps: Deps) {
  return page(c, <FirstStartGonePage {...outside(c, deps)} />, 404)
}
