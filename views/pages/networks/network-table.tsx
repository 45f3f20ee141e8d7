import type { PartnerId } from '../../../src/domain/ids.ts'
import type { Language } from '../../../src/domain/language.ts'
import type { MappedNetwork, Side } from '../../../src/domain/network-map.ts'
import { isEmpty, listOf } from '../../../src/domain/records/field.ts'
import { type Entry, fieldOf } from '../../../src/domain/registers/entry.ts'
import { networks as register } from '../../../src/domain/registers/networks.ts'
import { RecordValue } from '../../components/record-facts.tsx'
import { longDay } from '../../text/dates.ts'
import { networksText } from '../../text/networks.ts'
import type { NetworksProps } from './networks-page.tsx'

/** Every network with its partners, who began and who leads it, and since when it is handed over. */
export function NetworkTable(props: NetworksProps) {
  const { frame, networks } = props
  const t = networksText[frame.language]
  return (
    <table class="stacked">
      <thead>
        <tr>
          {(['network', 'members', 'begunBy', 'ledBy', 'handedOver'] as const).map((column) => (
            <th scope="col">{t.columns[column]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {networks.map((network) => (
          <Row {...props} network={network} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = NetworksProps & { network: MappedNetwork & { entry: Entry } }

function Row(props: RowProps) {
  const { frame, network, nameOf } = props
  const { language } = frame
  const t = networksText[language]
  const side = { language, nameOf }
  return (
    <tr>
      <th scope="row">
        <a href={`/registers/networks/${network.id}`}>
          <bdi>{network.name}</bdi>
        </a>
        <p class="soft">
          <Said {...props} field="theme" />
          {!isEmpty(network.entry.values.level) && ' · '}
          <Said {...props} field="level" />
        </p>
      </th>
      <td data-name={t.columns.members}>
        {network.members.map((member, place) => (
          <>
            {place > 0 && ', '}
            <bdi>{nameOf(member)}</bdi>
          </>
        ))}
        <p class="soft">{t.members(network.members.length)}</p>
        <Graded {...props} />
        <Context {...props} />
      </td>
      <td data-name={t.columns.begunBy}>
        <SideName {...side} side={network.begunBy} />
      </td>
      <td data-name={t.columns.ledBy}>
        <SideName {...side} side={network.ledBy} />
      </td>
      <td data-name={t.columns.handedOver}>
        {network.handedOverOn ? longDay(network.handedOverOn, language) : t.notYet}
      </td>
    </tr>
  )
}

/** The rounds in which its members said how good a partnership it is. */
function Graded({ frame, network, rounds }: RowProps) {
  const own = rounds.filter((round) => round.network === network.id)
  if (own.length === 0) return null
  return (
    <p>
      {networksText[frame.language].graded}{' '}
      {own.map(({ id, year }, place) => (
        <>
          {place > 0 && ', '}
          <a href={`/rounds/${id}`}>{year}</a>
        </>
      ))}
    </p>
  )
}

/** The checklist of what makes a network difficult, and how a conflict of interest is dealt with. */
function Context(props: RowProps) {
  const { frame, network } = props
  const t = networksText[frame.language]
  const { values } = network.entry
  const untold =
    listOf(values, 'context').includes('conflict') && isEmpty(values.conflict_of_interest)
  return (
    <>
      {!isEmpty(values.context) && (
        <p>
          {t.difficult} <Said {...props} field="context" />
        </p>
      )}
      {!isEmpty(values.conflict_of_interest) && (
        <p>
          {t.conflict} <Said {...props} field="conflict_of_interest" />
        </p>
      )}
      {untold && <p class="fault">{t.conflictMissing}</p>}
    </>
  )
}

function Said({ frame, network, optionsFor, field }: RowProps & { field: string }) {
  const declared = fieldOf(register, field)
  if (!declared) return null
  const { values } = network.entry
  return (
    <RecordValue
      language={frame.language}
      field={declared}
      values={values}
      optionsFor={optionsFor}
    />
  )
}

type SideProps = { side: Side; language: Language; nameOf: (partner: PartnerId) => string }

function SideName({ side, language, nameOf }: SideProps) {
  const t = networksText[language]
  if (side.kind === 'office') return t.office
  if (side.kind === 'other') return t.other
  return side.partner ? <bdi>{nameOf(side.partner)}</bdi> : t.aPartner
}
