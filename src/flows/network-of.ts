import { entriesOf, findEntry } from '../../db/store/register-entries.ts'
import type { Deps } from '../deps.ts'
import { type Network, networkIn } from '../domain/network.ts'
import type { Round } from '../domain/round.ts'

/** The network a round grades, as its register has it now; undefined where it grades the office, or the entry is gone. */
export async function networkOf(
  { db }: Pick<Deps, 'db'>,
  { network }: Pick<Round, 'network'>,
): Promise<Network | undefined> {
  const entry = network ? await findEntry(db, network) : undefined
  return entry?.register === 'networks' ? networkIn(entry) : undefined
}

/** The name of the network a round grades; null where its entry is gone, undefined where the round grades the office. */
export async function networkNameOf(
  deps: Pick<Deps, 'db'>,
  round: Pick<Round, 'network'>,
): Promise<string | null | undefined> {
  return round.network ? ((await networkOf(deps, round))?.name ?? null) : undefined
}

/** Every network on file, by name. */
export async function allNetworks({ db }: Pick<Deps, 'db'>): Promise<readonly Network[]> {
  const networks = (await entriesOf(db, 'networks')).map(networkIn)
  return networks.toSorted((one, other) => one.name.localeCompare(other.name))
}
