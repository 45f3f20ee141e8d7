import type { Results } from '../../src/domain/results.ts'
import { fourRounds } from './four-rounds.ts'
import { officeWorld } from './office.ts'
import { keepResults } from './rounds-with-results.ts'

/** The last of four rounds, in which the office sees itself better and worse than its partners do. */
export function roundsWithSignals(): readonly Results[] {
  return fourRounds().map(withSignals)
}

/** As if nobody had left or joined, so that who moved may be told. */
const published = {
  since: 2024,
  word: 'clear-fall' as const,
  up: 0,
  same: 4,
  down: 9,
  p: 1 / 256,
}

function withSignals(results: Results): Results {
  if (results.round.year !== 2025) return results
  const indicators = results.indicators.map((cell) => {
    if (cell.state !== 'shown') return cell
    if (cell.code === 'TRU-01')
      return { ...cell, self: 5 as const, signal: 'blind-spot' as const, change: published }
    if (cell.code === 'RES-01')
      return { ...cell, self: 3 as const, signal: 'hidden-strength' as const }
    return { ...cell, self: 4 as const }
  })
  return { ...results, indicators }
}

/** The deck as one HTML file, in the language (or both) it is asked for. */
export async function deckFileOf(
  languages: 'en' | 'fr' | 'both',
  rounds: readonly Results[] = roundsWithSignals(),
): Promise<string> {
  const world = await officeWorld()
  let round = ''
  for (const results of rounds) round = await keepResults(world, results)
  const coordinator = await world.signedIn()
  const address = `/rounds/${round}/present`
  const form = await coordinator.read(`${address}/arrange`)
  const shown = [...form.matchAll(/name="shown" value="([^"]+)"/g)].map(([, id = '']) => id)
  await coordinator.post(`${address}/arrange`, { turn: '0', languages, shown })
  await coordinator.post(`${address}/slides/new`, {
    turn: '1',
    kind: 'quote',
    textEn: longest.en,
    textFr: longest.fr,
    sourceEn: 'a women’s organisation in the north of the country',
    sourceFr: 'une organisation de femmes du nord du pays',
  })
  return await coordinator.read(`${address}/file`)
}

/** As long as a slide's text may be. */
const longest = {
  en: 'They came to our office before the rains and asked what we would do with half the reports. '
    .repeat(4)
    .slice(0, 279),
  fr: 'Ils sont venus chez nous avant les pluies et ont demandé ce que nous ferions de la moitié. '
    .repeat(4)
    .slice(0, 279),
}
