import { evidenceOf, findEvidence } from '../../db/store/evidence.ts'
import type { Deps } from '../deps.ts'
import type { Act } from '../domain/access.ts'
import { dayAt } from '../domain/calendar.ts'
import { type EvidenceOwner, largestEvidence } from '../domain/evidence.ts'
import { parseId } from '../domain/ids.ts'
import { addEvidence, type EvidenceRefusal } from '../flows/add-evidence.ts'
import { removeEvidence } from '../flows/remove-evidence.ts'
import { evidenceDownload } from './download.ts'
import { readForm } from './forms.ts'
import { notFound, refuseUnreadable } from './refusals.tsx'
import { file, post, type StaffRoute, type StaffVisit } from './visit.tsx'

/** Room for what a browser puts around a file: a little more than the limit is answered beside the field. */
const uploadLimit = largestEvidence + 256 * 1024

type Place = {
  /** The address of the page of what the files prove; they lie below it. */
  at: string
  see: Act
  write: Act
  /** What the files of this visit prove; undefined where the visitor may not see, or not change, it. */
  owner(visit: StaffVisit, wants: 'see' | 'write'): Promise<EvidenceOwner | undefined>
  /** The page again, with why a file was refused. */
  again(visit: StaffVisit, refusal: EvidenceRefusal): Promise<Response>
}

/** The doors of evidence below a page: a file is added, taken along, and taken away. */
export function evidenceRoutes({ at, see, write, owner, again }: Place): readonly StaffRoute[] {
  return [
    post(`${at}/evidence`, write, async (visit) => {
      const { c, deps, staff, office } = visit
      const found = await owner(visit, 'write')
      if (!found) return notFound(c, deps, staff.language)
      const posted = await readForm(c.req.raw, { files: true, limit: uploadLimit })
      if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, staff.language)
      const today = dayAt(deps.clock.now(), office.zone)
      const added = await addEvidence(deps, found, posted.upload, { by: staff.id, today })
      if (added.kind !== 'added') return await again(visit, added.kind)
      return c.redirect(backTo(visit, /\/evidence$/), 303)
    }),
    file(`${at}/evidence/:evidence`, see, async (visit) => {
      const { c, deps, staff } = visit
      const found = await evidenceAsked(visit, await owner(visit, 'see'))
      const bytes = found && deps.evidence.read(found.hash)
      if (found && !bytes) deps.log('evidence-missing', { hash: found.hash })
      return found && bytes ? evidenceDownload(c, found, bytes) : notFound(c, deps, staff.language)
    }),
    post(`${at}/evidence/:evidence/removal`, write, async (visit) => {
      const { c, deps, staff } = visit
      const owned = await owner(visit, 'write')
      const found = await evidenceAsked(visit, owned)
      if (!owned || !found) return notFound(c, deps, staff.language)
      await removeEvidence(deps, owned, found.id)
      return c.redirect(backTo(visit, /\/evidence\/[^/]+\/removal$/), 303)
    }),
  ]
}

/** The page the files belong to, at their list. */
function backTo({ c }: StaffVisit, below: RegExp): string {
  return `${c.req.path.replace(below, '')}#evidence`
}

async function evidenceAsked({ c, deps }: StaffVisit, owner: EvidenceOwner | undefined) {
  const id = parseId<'evidence'>(c.req.param('evidence'))
  return owner && id ? await findEvidence(deps.db, owner, id) : undefined
}

/** The files of a page, as its list shows them. */
export async function evidenceShown(deps: Deps, owner: EvidenceOwner) {
  return (await evidenceOf(deps.db, owner)).map(({ id, name, size, addedOn, addedByName }) => ({
    id,
    name,
    size,
    addedOn,
    addedBy: addedByName,
  }))
}
