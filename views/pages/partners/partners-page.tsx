import { cycleStages, stageNames } from '../../../src/domain/cycle-stage.ts'
import { relationships, sectors } from '../../../src/domain/partner.ts'
import {
  type ListedPartner,
  type Paged,
  type PartnerSearch,
  partnerSorts,
} from '../../../src/domain/partner-list.ts'
import { relationshipNames, sectorNames } from '../../../src/domain/partner-words.ts'
import type { Term } from '../../../src/domain/records/terms.ts'
import { SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { capacityText } from '../../text/capacity.ts'
import { partnersText } from '../../text/partners.ts'
import { listAddress } from './list-address.ts'
import { PartnerTable } from './partner-table.tsx'
import { type PartnerToSeeTo, ToSeeToNote } from './to-see-to.tsx'

type Props = {
  frame: Frame
  search: PartnerSearch
  list: Paged<ListedPartner>
  /** How many there are before searching. */
  all: number
  withoutFocalPoint: number
  can: { add: boolean; move: boolean }
  imported: { added: number; changed: number } | null
  /** The office's programmes, with those it offers no more. */
  programmes: readonly Term[]
  /** More key partners than the office wants. */
  aboveLimit: { keyPartners: number; limit: number } | null
  /** For those who look after partners. */
  toSeeTo: readonly PartnerToSeeTo[]
}

export function PartnersPage(props: Props) {
  const { frame, search, list, all, withoutFocalPoint, can, imported } = props
  const t = partnersText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>
        <a href="/capacity">{capacityText[frame.language].title}</a>
      </p>
      {imported && (
        <p class="note good" role="status">
          {t.imported(imported.added, imported.changed)}
        </p>
      )}
      <Acts {...props} />
      {all === 0 ? (
        <div class="empty">
          <h2>{t.empty.title}</h2>
          <p>{can.add ? t.empty.words : t.empty.ownWords}</p>
        </div>
      ) : (
        <>
          {withoutFocalPoint > 0 && !search.withoutFocalPoint && (
            <p class="note">
              {t.withoutFocalPoint(withoutFocalPoint)}{' '}
              <a href="/partners?focal_point=none">{t.withoutFocalPointLink}</a>
            </p>
          )}
          {props.aboveLimit && (
            <p class="note bad">
              {t.aboveLimit(props.aboveLimit.keyPartners, props.aboveLimit.limit)}
            </p>
          )}
          <ToSeeToNote language={frame.language} partners={props.toSeeTo} />
          <SearchForm {...props} />
          {search.withoutFocalPoint && (
            <p>
              {t.onlyWithoutFocalPoint} <a href="/partners">{t.showAll}</a>
            </p>
          )}
          {list.total === 0 ? (
            <p>
              {t.none} <a href="/partners">{t.showAll.toLowerCase()}</a>.
            </p>
          ) : (
            <PartnerTable frame={frame} search={search} list={list} all={all} />
          )}
          <Pages {...props} />
          <p class="screen-only">
            <a href="/partners/sectors">{t.bySector}</a>
          </p>
        </>
      )}
    </StaffPage>
  )
}

function Acts({ frame, all, can }: Props) {
  const t = partnersText[frame.language]
  if (!can.add && !can.move) return null
  return (
    <div class="actions">
      {can.add && (
        <a class="button" href="/partners/new">
          {t.add}
        </a>
      )}
      {can.move && (
        <a class="button second" href="/partners/import">
          {t.import}
        </a>
      )}
      {can.move && all > 0 && <a href="/partners/export.csv">{t.export}</a>}
      {can.move && all > 0 && <a href="/partners/export.csv?variant=fr">{t.exportFrench}</a>}
    </div>
  )
}

function SearchForm({ frame: { language }, search, programmes }: Props) {
  const t = partnersText[language]
  return (
    <search>
      <form method="get" action="/partners">
        <div class="row">
          <TextField name="q" label={t.search} value={search.q} faults={[]} />
          <SelectField
            name="sector"
            label={t.columns.sector}
            value={search.sector ?? ''}
            faults={[]}
            options={[
              { value: '', label: t.allSectors },
              ...sectors.map((value) => ({ value, label: sectorNames[language][value] })),
            ]}
          />
          <SelectField
            name="relationship"
            label={t.columns.relationship}
            value={search.relationship ?? ''}
            faults={[]}
            options={[
              { value: '', label: t.allRelationships },
              ...relationships.map((value) => ({
                value,
                label: relationshipNames[language][value],
              })),
            ]}
          />
          <SelectField
            name="programme"
            label={t.programme}
            value={search.programme ?? ''}
            faults={[]}
            options={[
              { value: '', label: t.allProgrammes },
              ...programmes.map(({ code, label }) => ({ value: code, label: label[language] })),
            ]}
          />
          <SelectField
            name="stage"
            label={t.columns.stage}
            value={search.stage ?? ''}
            faults={[]}
            options={[
              { value: '', label: t.allStages },
              ...cycleStages.map((value) => ({ value, label: stageNames[value][language] })),
            ]}
          />
          <SelectField
            name="sort"
            label={t.sort}
            value={search.sort}
            faults={[]}
            options={partnerSorts.map((value) => ({ value, label: t.columns[value] }))}
          />
        </div>
        {search.withoutFocalPoint && <input type="hidden" name="focal_point" value="none" />}
        <div class="actions">
          <button type="submit" class="second">
            {t.find}
          </button>
        </div>
      </form>
    </search>
  )
}

function Pages({ frame, search, list: { page, pages } }: Props) {
  const t = partnersText[frame.language]
  if (pages === 1) return null
  return (
    <nav class="actions" aria-label={t.pages}>
      {page > 1 && <a href={listAddress(search, { page: page - 1 })}>{t.before}</a>}
      <span>{t.page(page, pages)}</span>
      {page < pages && <a href={listAddress(search, { page: page + 1 })}>{t.next}</a>}
    </nav>
  )
}
