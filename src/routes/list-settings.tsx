import { allTerms } from '../../db/store/terms.ts'
import { ListPage } from '../../views/pages/settings/list-page.tsx'
import { ListsPage } from '../../views/pages/settings/lists-page.tsx'
import type { TermFault, TypedTerm } from '../domain/records/edit-terms.ts'
import { type ListId, listIds } from '../domain/records/list-id.ts'
import type { Term } from '../domain/records/terms.ts'
import { editList, listToEdit } from '../flows/edit-list.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** The words people choose from on sheets and in registers. */
export const listSettingRoutes: readonly StaffRoute[] = [
  get('/settings/lists', 'edit lists', async ({ c, deps, frame }) =>
    page(c, <ListsPage frame={frame} terms={await allTerms(deps.db)} />),
  ),
  get('/settings/lists/:list', 'edit lists', async (visit) => {
    const list = listIn(visit)
    if (!list) return missing(visit)
    return await show(visit, list)
  }),
  post('/settings/lists/:list', 'edit lists', keep),
]

async function keep(visit: StaffVisit) {
  const { c, deps } = visit
  const list = listIn(visit)
  if (!list) return missing(visit)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { terms } = await listToEdit(deps, list)
  const typed = typedIn(posted.form, terms)
  const edited = await editList(deps, list, typed, field(posted.form, 'seen'))
  switch (edited.kind) {
    case 'edited':
      return c.redirect(`/settings/lists/${list}?saved`, 303)
    case 'faults':
      return await show(visit, list, { typed, faults: edited.faults }, 422)
    case 'meanwhile':
      return await show(visit, list, { meanwhile: true }, 409)
  }
}

function listIn({ c }: StaffVisit): ListId | undefined {
  return listIds.find((one) => one === c.req.param('list'))
}

/** Room for this many new words at once. */
const empties = 2

/** The terms as posted: those on file in their order, whatever else the form says, then the new ones. */
function typedIn(form: Form, terms: readonly Term[]): readonly TypedTerm[] {
  const at = (place: number) => ({
    en: field(form, `en-${place}`),
    fr: field(form, `fr-${place}`),
    retired: field(form, `retired-${place}`) === 'yes',
  })
  return [
    ...terms.map(({ code }, place) => ({ code, ...at(place) })),
    ...Array.from({ length: empties }, (_, next) => ({
      code: null,
      ...at(terms.length + next),
      retired: false,
    })),
  ]
}

type Shown = {
  typed?: readonly TypedTerm[]
  faults?: readonly TermFault[]
  meanwhile?: boolean
}

async function show(
  { c, deps, frame }: StaffVisit,
  list: ListId,
  { typed, faults = [], meanwhile = false }: Shown = {},
  status: 200 | 409 | 422 = 200,
) {
  const { terms, seen } = await listToEdit(deps, list)
  const saved = status === 200 && c.req.query('saved') !== undefined
  const shown = typed ?? [
    ...terms.map(({ code, label, retired }) => ({ code, ...label, retired })),
    ...Array.from({ length: empties }, () => ({ code: null, en: '', fr: '', retired: false })),
  ]
  return page(
    c,
    <ListPage {...{ frame, list, typed: shown, seen, faults, meanwhile, saved }} />,
    status,
  )
}

function missing({ c, deps, staff }: StaffVisit) {
  return notFound(c, deps, staff.language)
}
