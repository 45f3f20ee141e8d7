import { isTicked, listOf, textOf } from '../../records/field.ts'
import type { Entry } from '../../registers/entry.ts'
import { dayOf, type FrameworkFacts, is, rowOf } from '../facts.ts'
import type { Computed } from '../figure.ts'

/** P01.a: partnership manuals that hold today, dated after the strategy began. */
export function manuals(facts: FrameworkFacts): Computed {
  const after = (entry: Entry) => textOf(entry.values, 'dated') >= facts.strategyBegan
  return counted(facts, documentsOf(facts, 'partnership-manual').filter(after))
}

/** P02.a: staff manuals that hold today and name the competencies for partnership. */
export function staffManuals(facts: FrameworkFacts): Computed {
  const names = ({ values }: Entry) => isTicked(values, 'names_competencies')
  return counted(facts, documentsOf(facts, 'staff-manual').filter(names))
}

/** P05.a: descriptions of the knowledge system that hold today and say how it serves partnerships. */
export function knowledgeSystems(facts: FrameworkFacts): Computed {
  const serves = ({ values }: Entry) => isTicked(values, 'serves_partnerships')
  return counted(facts, documentsOf(facts, 'knowledge-system').filter(serves))
}

/**
 * P10.a: of the partners who accompany initiatives of a toolkit's model of work, those who have received it; a partner counts
 * once for each model. Without any toolkit there is no figure.
 * @example two partners accompany peace clubs, one received the toolkit for them: 1 of 2
 */
export function toolkits(facts: FrameworkFacts): Computed {
  const kits = documentsOf(facts, 'toolkit')
  const models = new Set(kits.map(({ values }) => textOf(values, 'working_model')))
  const wanted = wantedBy(facts, models)
  const reached = wanted.filter(({ model, partner }) =>
    kits.some(
      ({ values }) =>
        textOf(values, 'working_model') === model && listOf(values, 'sent_to').includes(partner),
    ),
  )
  if (kits.length === 0) return { figure: null, rows: [] }
  const figure = { kind: 'part', part: reached.length, of: wanted.length } as const
  return { figure, rows: kits.map((entry) => rowOf(facts, entry)) }
}

function wantedBy(facts: FrameworkFacts, models: ReadonlySet<string>) {
  const pairs = facts
    .entries('initiatives')
    .filter(({ values }) => models.has(textOf(values, 'working_model')))
    .flatMap(({ values }) =>
      listOf(values, 'partners').map((partner) => ({
        model: textOf(values, 'working_model'),
        partner,
      })),
    )
  return [...new Map(pairs.map((pair) => [`${pair.model} ${pair.partner}`, pair])).values()]
}

/** Documents of a kind that hold; of an earlier year, those that were dated by its end. */
function documentsOf(facts: FrameworkFacts, kind: string): readonly Entry[] {
  return facts
    .entries('documents')
    .filter((entry) => is(entry, 'kind', kind) && isTicked(entry.values, 'current'))
    .filter(({ values }) => textOf(values, 'dated') <= dayOf(facts))
}

function counted(facts: FrameworkFacts, entries: readonly Entry[]): Computed {
  return {
    figure: { kind: 'count', count: entries.length },
    rows: entries.map((entry) => rowOf(facts, entry)),
  }
}
