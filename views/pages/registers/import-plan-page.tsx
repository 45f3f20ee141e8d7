import { titleOf } from '../../../src/domain/registers/entry.ts'
import type { EntryImportPlan } from '../../../src/domain/registers/entry-import.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { RecordFacts } from '../../components/record-facts.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { entryImportText } from '../../text/entry-import.ts'
import { partnerImportText } from '../../text/partner-import.ts'
import { Changes } from './entry-history.tsx'
import { entryAddress } from './register-address.ts'

type Props = {
  frame: Frame
  register: Register
  optionsFor: OptionsFor
  plan: EntryImportPlan
  /** The file, carried along so that the server keeps nothing between looking and confirming. */
  sheet: string
  seen: string
  changedSince: boolean
}

/** Keeps the page of a large import readable; the counts above are of everything. */
const mostShown = 100

/** A dry run without faults: what would change, and the one button that does it. */
export function EntryImportPlanPage(props: Props) {
  const { frame, register, plan, sheet, seen, changedSince } = props
  const { language } = frame
  const t = entryImportText[language]
  const shared = partnerImportText[language]
  const at = `/registers/${register.id}`
  const { added, changed, unchanged } = plan
  return (
    <StaffPage frame={frame} title={shared.planTitle}>
      <p>
        <a href={at}>{register.name[language]}</a>
      </p>
      <h1>{shared.planTitle}</h1>
      {changedSince && (
        <p class="note bad" role="alert">
          {t.changedSince}
        </p>
      )}
      <p class="lead">{t.counts(added.length, changed.length, unchanged)}</p>
      {added.length + changed.length === 0 ? (
        <>
          <p>{shared.nothing}</p>
          <p class="actions">
            <a class="button second" href={at}>
              {t.back}
            </a>
          </p>
        </>
      ) : (
        <>
          <p>{t.stays}</p>
          <form method="post" action={`${at}/import/confirm`} encType="multipart/form-data">
            <input type="hidden" name="sheet" value={sheet} />
            <input type="hidden" name="seen" value={seen} />
            <div class="actions">
              <button type="submit">{shared.confirm}</button>
              <a href={`${at}/import`}>{shared.cancel}</a>
            </div>
          </form>
          <Planned {...props} />
        </>
      )}
    </StaffPage>
  )
}

function Planned({ frame: { language }, register, plan: { added, changed }, optionsFor }: Props) {
  const t = entryImportText[language]
  const { id, fields } = register
  return (
    <>
      {changed.length > 0 && <h2>{t.changed}</h2>}
      {changed.slice(0, mostShown).map(({ before, values }) => (
        <section>
          <h3>
            <a href={entryAddress(before)}>
              <bdi>{titleOf(before, language)}</bdi>
            </a>
          </h3>
          <Changes
            language={language}
            fields={fields}
            before={before.values}
            after={values}
            optionsFor={optionsFor}
          />
        </section>
      ))}
      <Rest language={language} count={changed.length - mostShown} />
      {added.length > 0 && <h2>{t.added}</h2>}
      {added.slice(0, mostShown).map(({ values }) => (
        <section>
          <h3>
            <bdi>{titleOf({ register: id, values }, language)}</bdi>
          </h3>
          <RecordFacts
            language={language}
            fields={fields.filter(({ key }) => key !== register.title)}
            values={values}
            optionsFor={optionsFor}
          />
        </section>
      ))}
      <Rest language={language} count={added.length - mostShown} />
    </>
  )
}

function Rest({ language, count }: { language: Props['frame']['language']; count: number }) {
  return count > 0 ? <p>{partnerImportText[language].rest(count)}</p> : null
}
