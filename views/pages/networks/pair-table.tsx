import { networksText } from '../../text/networks.ts'
import type { NetworksProps } from './networks-page.tsx'

/** The map once more, two by two: each pair of partners with the networks they share. */
export function PairTable({ frame, pairs, networks, nameOf }: NetworksProps) {
  const t = networksText[frame.language]
  const names = new Map(networks.map(({ id, name }) => [id, name]))
  if (pairs.length === 0) return <p>{t.noPairs}</p>
  return (
    <details class="twin">
      <summary>{t.pairs}</summary>
      <table>
        <caption>{t.pairsLead(pairs.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.pairColumns.one}</th>
            <th scope="col">{t.pairColumns.other}</th>
            <th scope="col">{t.pairColumns.networks}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ partners: [one, other], networks: shared }) => (
            <tr>
              <td>
                <bdi>{nameOf(one)}</bdi>
              </td>
              <td>
                <bdi>{nameOf(other)}</bdi>
              </td>
              <td>
                {shared.map((id, place) => (
                  <>
                    {place > 0 && ', '}
                    <bdi>{names.get(id)}</bdi>
                  </>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
