import type { StaffId } from '../../../src/domain/ids.ts'
import type { ImportPlan } from '../../../src/domain/partner-import.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { partnerImportText } from '../../text/partner-import.ts'
import { AddedPartner, ChangedPartner } from './import-changes.tsx'

type Props = {
  frame: Frame
  plan: ImportPlan
  names: ReadonlyMap<StaffId, string>
  /** The file, carried along so that the server keeps nothing between looking and confirming. */
  sheet: string
  seen: string
  changedSince: boolean
}

/** Keeps the page of a large import readable; the counts above are of everything. */
const mostShown = 200

/** A dry run without faults: what would change, and the one button that does it. */
export function ImportPlanPage({ frame, plan, names, sheet, seen, changedSince }: Props) {
  const t = partnerImportText[frame.language]
  const { added, changed, unchanged } = plan
  const changes = added.length + changed.length
  return (
    <StaffPage frame={frame} title={t.planTitle}>
      <h1>{t.planTitle}</h1>
      {changedSince && (
        <p class="note bad" role="alert">
          {t.changedSince}
        </p>
      )}
      <p class="lead">{t.counts(added.length, changed.length, unchanged)}</p>
      {changes === 0 ? (
        <>
          <p>{t.nothing}</p>
          <p class="actions">
            <a class="button second" href="/partners">
              {t.back}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t.stays}</p>
          <form method="post" action="/partners/import/confirm" encType="multipart/form-data">
            <input type="hidden" name="sheet" value={sheet} />
            <input type="hidden" name="seen" value={seen} />
            <div class="actions">
              <button type="submit">{t.confirm}</button>
              <a href="/partners/import">{t.cancel}</a>
            </div>
          </form>
          {changed.length > 0 && <h2>{t.changed}</h2>}
          {changed.slice(0, mostShown).map((planned) => (
            <ChangedPartner planned={planned} frame={frame} names={names} />
          ))}
          <Rest frame={frame} count={changed.length - mostShown} />
          {added.length > 0 && <h2>{t.added}</h2>}
          {added.slice(0, mostShown).map((planned) => (
            <AddedPartner planned={planned} frame={frame} names={names} />
          ))}
          <Rest frame={frame} count={added.length - mostShown} />
        </>
      )}
    </StaffPage>
  )
}

function Rest({ frame, count }: { frame: Frame; count: number }) {
  return count > 0 ? <p>{partnerImportText[frame.language].rest(count)}</p> : null
}
