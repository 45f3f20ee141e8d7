import type { Day } from '../../../src/domain/calendar.ts'
import type { PartnerId } from '../../../src/domain/ids.ts'
import {
  holdsOffice,
  isBegunByOthers,
  isHandedOver,
  type MappedNetwork,
  type Pair,
} from '../../../src/domain/network-map.ts'
import type { Field } from '../../../src/domain/records/field.ts'
import type { Option } from '../../../src/domain/records/options.ts'
import type { Entry } from '../../../src/domain/registers/entry.ts'
import type { Round } from '../../../src/domain/round.ts'
import { NetworkMap } from '../../components/networks/network-map.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { networksText } from '../../text/networks.ts'
import { MapKey } from './map-key.tsx'
import { NetworkTable } from './network-table.tsx'
import { PairTable } from './pair-table.tsx'

export type NetworksProps = {
  frame: Frame
  style: string | undefined
  networks: readonly (MappedNetwork & { entry: Entry })[]
  pairs: readonly Pair[]
  nameOf: (partner: PartnerId) => string
  themeOf: (theme: string) => string
  optionsFor: (field: Field) => readonly Option[]
  /** Rounds in which members graded their network, among others; none for who sees no rounds. */
  rounds: readonly Pick<Round, 'id' | 'year' | 'network'>[]
  today: Day
  mayWrite: boolean
}

/** Who works with whom: in sentences, as a map, and as tables with the same facts. */
export function NetworksPage(props: NetworksProps) {
  const { frame, networks, mayWrite } = props
  const t = networksText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title} styles={[props.style]}>
      <p>
        <a href="/strategy">{t.strategy}</a>
      </p>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      {networks.length === 0 ? <p class="note">{t.none}</p> : <Networks {...props} />}
      <p class="actions">
        {mayWrite && (
          <a class="button" href="/registers/networks/new">
            {t.add}
          </a>
        )}
        <a href="/registers/networks">{t.register}</a>
      </p>
    </StaffPage>
  )
}

function Networks(props: NetworksProps) {
  const { frame, networks, nameOf, today } = props
  const t = networksText[frame.language]
  const partners = [...new Set(networks.flatMap(({ members }) => members))]
  return (
    <>
      <Told {...props} partners={partners.length} />
      <section aria-label={t.map}>
        <h2>{t.map}</h2>
        <p class="only-narrow">{t.narrow}</p>
        <NetworkMap
          label={t.mapLabel(networks.length, partners.length)}
          office={frame.office}
          partners={partners.map((id) => ({ id, name: nameOf(id) }))}
          networks={networks.map((network) => ({
            ...network,
            holdsOffice: holdsOffice(network, today),
          }))}
          begunByOthers={new Set(networks.filter(isBegunByOthers).map(({ id }) => id))}
        />
        <MapKey language={frame.language} />
      </section>
      <h2>{t.list}</h2>
      <NetworkTable {...props} />
      <PairTable {...props} />
    </>
  )
}

/** What matters of all networks, in sentences. */
function Told({ frame, networks, themeOf, today, partners }: NetworksProps & { partners: number }) {
  const { language } = frame
  const t = networksText[language]
  const others = networks.filter(isBegunByOthers)
  const themes = [...new Set(others.map(({ theme }) => theme))].filter((theme) => theme !== '')
  const gone = networks.filter((network) => isHandedOver(network, today))
  return (
    <>
      <p class="lead">{t.inAll(networks.length, partners)}</p>
      <p>
        {others.length === 0
          ? t.nobodyElseBegan
          : `${t.othersBegan(others.length, themes.length)} ${themes.map(themeOf).join(', ')}.`}
      </p>
      {gone.length > 0 && (
        <p>
          {t.handedOver(gone.length)}{' '}
          {gone.map(({ name, handedOverOn }, place) => (
            <>
              {place > 0 && ', '}
              <bdi>{name}</bdi> {handedOverOn && t.on(longDay(handedOverOn, language))}
            </>
          ))}
          .
        </p>
      )}
    </>
  )
}
