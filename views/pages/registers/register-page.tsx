import type { Paged } from '../../../src/domain/partner-list.ts'
import type { Field as Declared } from '../../../src/domain/records/field.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { EntrySearch, TagCounts } from '../../../src/domain/registers/entry-list.ts'
import { filterFields, shownFields } from '../../../src/domain/registers/entry-list.ts'
import type { OptionsFor } from '../../../src/domain/registers/entry-words.ts'
import type { Register } from '../../../src/domain/registers/register.ts'
import { Downloads } from '../../components/downloads.tsx'
import { SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'
import { EntryRow } from './entry-row.tsx'
import { entryAddress, listAddress } from './register-address.ts'
import { Tags } from './tags.tsx'

export type RegisterPageProps = {
  frame: Frame
  register: Register
  search: EntrySearch
  list: Paged<Entry>
  /** How many there are before searching. */
  all: number
  tags: readonly TagCounts[]
  canWrite: boolean
  optionsFor: OptionsFor
  imported: { added: number; changed: number } | null
}

/** The list of a register: what it is for, its words counted, its entries found and sorted. */
export function RegisterPage(props: RegisterPageProps) {
  const { frame, register, search, list, all, tags, imported } = props
  const { language } = frame
  const t = registersText[language]
  const name = register.name[language]
  const csv = `/registers/${register.id}`
  return (
    <StaffPage frame={frame} title={name}>
      <p>
        <a href="/registers">{t.title}</a>
      </p>
      <h1>{name}</h1>
      {imported && (
        <p class="note good" role="status">
          {t.imported(imported.added, imported.changed)}
        </p>
      )}
      <p>{register.purpose[language]}</p>
      <Acts {...props} />
      {all === 0 ? (
        <div class="empty">
          <h2>{t.empty}</h2>
          <p>{register.purpose[language]}</p>
          {props.canWrite && <p>{t.emptyWords}</p>}
        </div>
      ) : (
        <>
          <Search {...props} />
          <Tags frame={frame} register={register} search={search} tags={tags} />
          {list.total === 0 ? (
            <p>
              {t.none} <a href={`/registers/${register.id}`}>{t.showAll}</a>
            </p>
          ) : (
            <Entries {...props} />
          )}
          <Pages {...props} />
          <Downloads
            title={t.take}
            csv={`${csv}/export.csv`}
            codebook={`${csv}/codebook.csv`}
            language={language}
          />
        </>
      )}
    </StaffPage>
  )
}

function Acts({ frame, register, search, all, canWrite }: RegisterPageProps) {
  const t = registersText[frame.language]
  const at = `/registers/${register.id}`
  return (
    <div class="actions">
      {register.ownPages && <a href={register.ownPages}>{t.ownPages}</a>}
      {canWrite && (
        <a class="button" href={`${at}/new`}>
          {t.add}
        </a>
      )}
      {canWrite && (
        <a class="button second" href={`${at}/import`}>
          {t.import}
        </a>
      )}
      {all > 0 && <a href={listAddress(register, search, { page: 1 }, '/print')}>{t.printed}</a>}
    </div>
  )
}

function Search({ frame: { language }, register, search, optionsFor }: RegisterPageProps) {
  const t = registersText[language]
  return (
    <search>
      <form method="get" action={`/registers/${register.id}`}>
        <div class="row">
          <TextField name="q" label={t.find} value={search.q} faults={[]} />
          {filterFields(register).map((field) => (
            <SelectField
              name={field.key}
              label={field.label[language]}
              value={search.filters[field.key] ?? ''}
              faults={[]}
              options={[{ value: '', label: t.all }, ...choices(field)]}
            />
          ))}
        </div>
        {search.sort !== register.title && <input type="hidden" name="sort" value={search.sort} />}
        {search.down && <input type="hidden" name="down" value="" />}
        <div class="actions">
          <button type="submit" class="second">
            {t.find}
          </button>
        </div>
      </form>
    </search>
  )

  function choices(field: Declared) {
    if (field.kind !== 'yes-no')
      return optionsFor(field).map(({ value, label }) => ({ value, label: label[language] }))
    return [
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ]
  }
}

function Entries({
  frame: { language },
  register,
  search,
  list,
  all,
  optionsFor,
}: RegisterPageProps) {
  const t = registersText[language]
  const [title, ...columns] = shownFields(register)
  return (
    <section class="scroll" aria-label={register.name[language]}>
      <table class="stacked">
        <caption>{t.shown(list.total, all)}</caption>
        <thead>
          <tr>
            {title && <Heading field={title} />}
            {columns.map((field) => (
              <Heading field={field} />
            ))}
          </tr>
        </thead>
        <tbody>
          {list.entries.map((entry) => (
            <EntryRow
              language={language}
              entry={entry}
              columns={columns}
              optionsFor={optionsFor}
              href={entryAddress(entry)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )

  /** A second press turns the order around. */
  function Heading({ field: { key, label } }: { field: Declared }) {
    const here = key === search.sort
    const order = search.down ? 'descending' : 'ascending'
    const turned = { sort: key, down: here && !search.down, page: 1 }
    return (
      <th scope="col" aria-sort={here ? order : undefined}>
        <a href={listAddress(register, search, turned)}>{label[language]}</a>
      </th>
    )
  }
}

function Pages({ frame, register, search, list: { page, pages } }: RegisterPageProps) {
  const t = registersText[frame.language]
  if (pages === 1) return null
  return (
    <nav class="actions" aria-label={t.pages}>
      {page > 1 && <a href={listAddress(register, search, { page: page - 1 })}>{t.before}</a>}
      <span>{t.page(page, pages)}</span>
      {page < pages && <a href={listAddress(register, search, { page: page + 1 })}>{t.next}</a>}
    </nav>
  )
}
