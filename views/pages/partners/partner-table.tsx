import { stageNames } from '../../../src/domain/cycle-stage.ts'
import type { ListedPartner, Paged, PartnerSearch } from '../../../src/domain/partner-list.ts'
import { relationshipNames, sectorNames } from '../../../src/domain/partner-words.ts'
import type { Frame } from '../../components/staff-page.tsx'
import { partnersText } from '../../text/partners.ts'
import { listAddress } from './list-address.ts'
import { NotInvited } from './not-invited.tsx'

type Props = { frame: Frame; search: PartnerSearch; list: Paged<ListedPartner>; all: number }

const columns = [
  'name',
  'sector',
  'relationship',
  'stage',
  'place',
  'contact',
  'focal_point',
] as const

export function PartnerTable({ frame, search, list, all }: Props) {
  const t = partnersText[frame.language]
  return (
    <section class="scroll" aria-label={t.title}>
      <table class="stacked">
        <caption>{t.count(list.total, all)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" aria-sort={column === search.sort ? 'ascending' : undefined}>
                <Heading column={column} frame={frame} search={search} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.entries.map((listed) => (
            <Row listed={listed} frame={frame} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type HeadingProps = Pick<Props, 'frame' | 'search'> & { column: (typeof columns)[number] }

function Heading({ column, frame, search }: HeadingProps) {
  const t = partnersText[frame.language]
  const words = t.columns[column]
  if (column === 'contact' || column === 'stage' || column === search.sort) return words
  return <a href={listAddress(search, { sort: column, page: 1 })}>{words}</a>
}

function Row({ listed, frame }: { listed: ListedPartner; frame: Frame }) {
  const { partner, focalPoint, stage, keyPartner } = listed
  const { language } = frame
  const t = partnersText[language]
  return (
    <tr>
      <th scope="row">
        <a href={`/partners/${partner.id}`}>
          <bdi>{partner.name}</bdi>
        </a>{' '}
        {keyPartner && <span class="tag">{t.keyPartner}</span>}
      </th>
      <td data-name={t.columns.sector}>{sectorNames[language][partner.sector]}</td>
      <td data-name={t.columns.relationship}>
        {relationshipNames[language][partner.relationship]}{' '}
        <NotInvited relationship={partner.relationship} language={language} />
      </td>
      <td data-name={t.columns.stage}>{stage && stageNames[stage][language]}</td>
      <td data-name={t.columns.place}>{partner.place && <bdi>{partner.place}</bdi>}</td>
      <td data-name={t.columns.contact}>
        <MainContact listed={listed} frame={frame} />
      </td>
      <td data-name={t.columns.focal_point}>
        {focalPoint === null ? <span class="soft">{t.nobody}</span> : <bdi>{focalPoint}</bdi>}
      </td>
    </tr>
  )
}

function MainContact({ listed, frame }: { listed: ListedPartner; frame: Frame }) {
  const t = partnersText[frame.language]
  const main = listed.contacts.find((contact) => contact.main)
  if (!main) return <span class="soft">{t.noContact}</span>
  return (
    <>
      <bdi>{main.name}</bdi> {main.refusal !== null && <span class="tag">{t.refused}</span>}
      {main.optedOut && <span class="tag">{t.optedOut}</span>}
    </>
  )
}
