import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { fullOffice } from './full-office.ts'
import { allPayloads } from './payloads.ts'

/** Where words that somebody typed are kept as they are. */
const columns: readonly (readonly [table: string, column: string])[] = [
  ['office', 'name'],
  ['office', 'de_name'],
  ['staff', 'name'],
  ['partner', 'name'],
  ['partner', 'place'],
  ['contact', 'name'],
  ['contact', 'refusal'],
  ['invitation', 'decline_reason'],
  ['message', 'to_name'],
  ['message', 'reply'],
  ['event_note', 'words'],
  ['action', 'words'],
  ['action', 'means'],
  ['action', 'sign'],
  ['action_report', 'words'],
  ['plan_signature', 'name'],
  ['audit_entry', 'actor_name'],
  ['audit_entry', 'about_name'],
  ['session', 'browser'],
]
/** Documents with words in them. */
const documents: readonly (readonly [table: string, column: string])[] = [
  ['round', 'title'],
  ['round', 'promise'],
  ['results', 'document'],
  ['instrument', 'body'],
  ['deck', 'own'],
]

/** An office in which every name, question, answer, title and note was written by somebody who means harm. */
export async function poisonedOffice() {
  const world = await fullOffice()
  const { $client } = world.db
  const [link = ''] = world.links
  const [asked] = world.partners
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  const open = survey?.sections
    .flatMap(({ questions }) => questions)
    .find(({ type }) => type === 'text')
  await world.visitor().post(`/r/${world.links[2]}`, {
    act: 'save',
    page: 'form',
    revision: '0',
    language: 'en',
    [open?.code ?? '']: allPayloads.slice(0, 4_900),
  })
  await world.visitor().post(`/r/${world.links[4]}`, {
    act: 'decline',
    page: 'start',
    decline: 'yes',
    reason: allPayloads.slice(0, 400),
  })
  for (const [table, column] of columns)
    $client.prepare(`update ${table} set ${column} = ? where true`).run(allPayloads)
  for (const [table, column] of documents)
    for (const row of $client
      .prepare(`select rowid as id, ${column} as json from ${table}`)
      .all()) {
      const { id, json } = Object(row)
      if (json === null) continue
      $client
        .prepare(`update ${table} set ${column} = ? where rowid = ?`)
        .run(JSON.stringify(poisoned(JSON.parse(json))), id)
    }
  return Object.assign(world, { link, asked })
}

const languageTag = /^(en|fr|rn)$/

/** The same document with every text in it replaced: what stands under a language, and what is called a text. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return languageTag.test(key) || key === 'text' || key === 'name' ? allPayloads : value
  if (Array.isArray(value)) return value.map((one) => poisoned(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]))
}

export type PoisonedOffice = Awaited<ReturnType<typeof poisonedOffice>>

/** Every page of the router, with ids that exist; a page about a round once for each state of it. */
export function pagesOf(world: PoisonedOffice): readonly string[] {
  const { rounds, invited, partners, note, slide, action } = world
  const [one] = invited
  const fill = (path: string, round: string) =>
    path
      .replace(/^\/(rounds|calendar)\/:\w+/, `/$1/${round}`)
      .replace(/^\/partners\/:id/, `/partners/${one?.partner.id ?? partners[0]?.id}`)
      .replace(/^\/people\/:id/, `/people/${world.staff('reviewer').id}`)
      .replace(/^\/instruments\/:id/, '/instruments/scorecard-partner-of-choice')
      .replace(':invitation', one?.invitation.id ?? '')
      .replace(':contact', one?.contact.id ?? '')
      .replace(':note', note)
      .replace(':slide', slide)
      .replace(':action', action)
      .replace(':part', 'scorecard-partner-of-choice')
      .replace('commitments/:key', 'commitments/RES')
      .replace('indicators/:key', 'indicators/RES-01')
  const gets = staffRoutes.filter(({ method }) => method === 'get').map(({ path }) => path)
  return [
    ...new Set(gets.flatMap((path) => Object.values(rounds).map((round) => fill(path, round)))),
    '/sign-in',
    '/code',
    ...world.links.map((link) => `/r/${link}`),
    `/u/${world.deps.links.unsubscribe(one?.contact.id ?? world.deps.newId())}`,
  ]
}
