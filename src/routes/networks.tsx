import { allPartners } from '../../db/store/partners.ts'
import { entriesOf } from '../../db/store/register-entries.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { NetworksPage } from '../../views/pages/networks/networks-page.tsx'
import { networksText } from '../../views/text/networks.ts'
import { dayAt } from '../domain/calendar.ts'
import type { PartnerId } from '../domain/ids.ts'
import { mappedNetwork, pairsIn } from '../domain/network-map.ts'
import { optionsOf } from '../domain/records/options.ts'
import { stockOfRecords } from '../flows/stock-of-records.ts'
import { get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

export const networkRoutes: readonly StaffRoute[] = [get('/networks', 'see registers', show)]

/** Who works with whom, from the register of networks. */
async function show(visit: StaffVisit) {
  const { c, deps, frame, office } = visit
  const names = new Map((await allPartners(deps.db)).map(({ id, name }) => [id, name]))
  const nameOf = (id: PartnerId) => names.get(id) ?? networksText[frame.language].gone
  const networks = (await entriesOf(deps.db, 'networks'))
    .map((entry) => ({ ...mappedNetwork(entry), entry }))
    .sort((one, other) => one.name.localeCompare(other.name))
  const stock = await stockOfRecords(deps)
  const themes = new Map(stock.terms.themes.map(({ code, label }) => [code, label[frame.language]]))
  return page(
    c,
    <NetworksPage
      frame={frame}
      style={deps.assets.path('strategy.css')}
      networks={networks}
      pairs={pairsIn(networks, nameOf)}
      nameOf={nameOf}
      themeOf={(theme) => themes.get(theme) ?? theme}
      optionsFor={(field) => optionsOf(field, stock)}
      rounds={mayHere(visit, 'see rounds') ? await allRounds(deps.db) : []}
      today={dayAt(deps.clock.now(), office.zone)}
      mayWrite={mayHere(visit, 'write registers')}
    />,
  )
}
