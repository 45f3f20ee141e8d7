import { roles } from '../../src/domain/access.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { type FullOffice, fullOffice } from './full-office.ts'
import { seeded } from './seeded.ts'
import { encoded, publicUrl, type Visitor } from './world.ts'

/** What a flood of nonsense found. */
export type FuzzFigures = {
  asked: number
  faults: readonly string[]
  statuses: ReadonlyMap<number, number>
}

const perOffice = 2_000

/**
 * Asks an app of the tests so many things over all its routes, the same in every run: signed in as every role and as
 * nobody, with ids that are, were never, or are no ids, odd methods, bodies and headers. An answer of 500 and more, a
 * throw and a missing security header are faults.
 */
export async function fuzz(requests: number, seed = 1): Promise<FuzzFigures> {
  const random = seeded(seed)
  const faults: string[] = []
  const statuses = new Map<number, number>()
  let asked = 0
  while (asked < requests) {
    const office = await fullOffice()
    const round = await roundOf(office, random)
    for (const end = Math.min(asked + perOffice, requests); asked < end; asked += 1) {
      if (asked % 40 === 0) await round.comeBack()
      const { visitor, path, init } = round.next()
      const said = `${asked}: ${init.method} ${path.slice(0, 200)}`
      try {
        const reply = await visitor.ask(path, init)
        await reply.arrayBuffer()
        statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1)
        if (reply.status >= 500) faults.push(`${said} is ${reply.status} ${office.logged.at(-1)}`)
        if (!reply.headers.has('content-security-policy')) faults.push(`${said} has no policy`)
      } catch (error) {
        faults.push(`${said} throws ${error instanceof Error ? error.stack : error}`)
      }
      if (random() < 0.002) office.clock.at += minutes(11)
    }
    office.db.$client.close()
  }
  return { asked, faults, statuses }
}

type Random = () => number
type Asked = { visitor: Visitor; path: string; init: RequestInit & { method: string } }

type Round = { next(): Asked; comeBack(): Promise<void> }

async function roundOf(office: FullOffice, random: Random): Promise<Round> {
  const pick = <Thing>(things: readonly [Thing, ...Thing[]]): Thing =>
    things[Math.floor(random() * things.length)] ?? things[0]
  const chance = (share: number) => random() < share
  const browsers = await office.browsers(roles)
  const [nobody, first] = browsers
  if (!nobody || !first) throw new Error('somebody asks')
  const routes = routesOf(office)
  const names = await fieldNames(office, first)
  const ids = idsOf(office)

  const segment = (name: string) => (chance(0.75) ? pick(ids(name)) : pick(nonsense))
  const pathOf = (pattern: string) => {
    const path = pattern
      .replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) =>
        segment(`${pattern.split('/')[1]} ${name}`),
      )
      .replace('*', () => segment('r token'))
    return chance(0.05)
      ? `${path}${pick(['/', '//', '%2f', '%00', '?', '.', '/..;/', '%5c'])}`
      : path
  }
  const query = () =>
    chance(0.7)
      ? ''
      : `?${encoded({ [pick(queryNames)]: pick(texts), [pick(queryNames)]: pick(texts) })}`
  const form = () => {
    const fields: [string, string | string[]][] = []
    for (let count = Math.floor(random() * 12); count > 0; count -= 1)
      fields.push([pick(names), chance(0.1) ? [pick(texts), pick(texts)] : pick(texts)])
    if (chance(0.5)) fields.push(['act', pick(acts)], ['page', pick(pages)])
    return encoded(Object.fromEntries(fields))
  }
  const body = (): { type: string; body: BodyInit | null } => {
    if (chance(0.6)) return { type: 'application/x-www-form-urlencoded', body: form() }
    if (chance(0.4)) return { type: 'application/json', body: pick(jsons) }
    return { type: pick(types), body: chance(0.5) ? form() : pick(bodies) }
  }
  const headers = (type: string) => {
    const kept = new Headers({ 'content-type': type })
    if (chance(0.9)) kept.set('origin', publicUrl)
    if (chance(0.3)) kept.set(pick(headerNames), pick(headerValues))
    return kept
  }
  return {
    /** Whoever was signed out by what was asked signs in again; somebody who was removed cannot. */
    async comeBack() {
      for (const [place, role] of roles.entries()) {
        const again = await office.signedIn(role).catch(() => undefined)
        if (again) browsers[place + 1]?.cookies.set('session', again.cookies.get('session') ?? '')
      }
    },
    next() {
      const { method: own, path: pattern } = pick(routes)
      const method = chance(0.05) ? pick(methods) : own === 'ALL' ? pick(['GET', 'POST']) : own
      const path = `${pathOf(pattern)}${query()}`
      const sent = body()
      const bare = method === 'GET' || method === 'HEAD'
      return {
        visitor: chance(0.5) ? first : pick([nobody, ...browsers]),
        path: path.startsWith('/') ? path : `/${path}`,
        init: {
          method,
          headers: headers(sent.type),
          ...(bare ? {} : { body: sent.body }),
        },
      }
    },
  }
}

function routesOf({ app }: FullOffice) {
  const served = app.routes.filter(({ path }) => !path.endsWith('*') || path === '/r/*')
  const [one, ...others] = served.map(({ method, path }) => ({ method, path }))
  if (!one) throw new Error('an app has routes')
  return [one, ...others] as const
}

/** The names of all fields on all pages a coordinator and a respondent meet. */
async function fieldNames(office: FullOffice, coordinator: Visitor) {
  const { rounds } = office
  const pages = [
    '/people/new',
    '/partners/new',
    '/mail',
    '/settings/languages',
    ...Object.values(rounds).flatMap((id) => [`/rounds/${id}`, `/rounds/${id}/edit`]),
    `/rounds/${rounds.closed}/present/arrange`,
    `/rounds/${rounds.open}/closing`,
  ]
  const form = await coordinator.post(`/r/${office.links[0]}`, { act: 'start' })
  const texts = await Promise.all(pages.map((page) => coordinator.read(page)))
  const found = [...texts, await form.text()].flatMap((text) =>
    [...text.matchAll(/\bname="([^"]+)"/g)].map(([, name]) => name ?? ''),
  )
  return ['sure', ...new Set(found)] as const
}

/** Ids for each place of an address, by the first part of it. */
function idsOf(office: FullOffice) {
  const { rounds, partners, invited, links, note, slide } = office
  const [one, ...others] = [...Object.values(rounds)]
  const all: Record<string, readonly [string, ...string[]]> = {
    'rounds id': [one ?? '', ...others],
    'calendar round': [one ?? '', ...others],
    'rounds invitation': [
      invited[0]?.invitation.id ?? '',
      ...invited.map((each) => each.invitation.id),
    ],
    'rounds note': [note],
    'rounds slide': [slide, 'new', 'participation'],
    'rounds part': ['scorecard-partner-of-choice'],
    'rounds channel': ['paper', 'phone'],
    'partners id': [partners[0]?.id ?? '', ...partners.map(({ id }) => id)],
    'partners contact': [invited[0]?.contact.id ?? '', ...invited.map((each) => each.contact.id)],
    'people id': [
      office.staff('reviewer').id,
      office.staff('coordinator').id,
      office.staff('finance').id,
    ],
    'instruments id': ['scorecard-partner-of-choice'],
    'r token': [links[0] ?? '', ...links],
    'u token': [office.deps.links.unsubscribe(invited[0]?.contact.id ?? office.deps.newId())],
  }
  return (place: string) => all[place] ?? [office.deps.newId<'nothing'>(), 'RES', 'RES-01', '1']
}

const huge = 'x'.repeat(20_000)
const nonsense = [
  '',
  '0',
  '-1',
  '%00',
  '%',
  '%ff%fe',
  '..%2f..%2fetc%2fpasswd',
  '%5c..%5c',
  '__proto__',
  'constructor',
  '😀'.repeat(30),
  "1'%20or%20'1'='1",
  '3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0c',
  '3F2C1B0A-9D8E-4F7A-8B6C-5D4E3F2A1B0C',
  'x'.repeat(3_000),
  '%E2%80%AE',
  '{}',
] as const
const texts = [
  '',
  ' ',
  '0',
  '1',
  '5',
  '6',
  '-1',
  '1.5',
  '1e999',
  'NaN',
  'yes',
  'dk',
  'na',
  '2026-02-30',
  '2026-12-15',
  '2026-12-15T18:00',
  '18:00',
  '99999999999999999999',
  '\0',
  '\ud800',
  '\u202e\u0301'.repeat(50),
  '</script><script>alert(1)</script>',
  '{{env}}',
  "'; drop table staff; --",
  'Africa/Bujumbura',
  'coordinator@amahoro.test',
  'a@b@c',
  'coordinator',
  'fr',
  'confidential',
  'scorecard-partner-of-choice',
  'RES-01',
  'a long enough password',
  'line\r\nline',
  '__proto__',
  huge,
] as const
const queryNames = [
  'page',
  'show',
  'sort',
  'q',
  'variant',
  'next',
  'who',
  'act',
  'saved',
  '__proto__',
  'lang',
  'year',
] as const
const acts = [
  'start',
  'save',
  'check',
  'send',
  'edit',
  'decline',
  'language-fr',
  'forward',
  'results',
  'copy',
  '',
] as const
const pages = ['start', 'form', 'check', 'receipt', 'results', 'x'] as const
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'QUERY'] as const
const types = [
  'multipart/form-data; boundary=x',
  'multipart/form-data',
  'text/plain',
  'application/json; charset=utf-16',
  '',
  'application/x-www-form-urlencoded; charset=latin1',
] as const
const bodies = [
  '',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nname,sector\r\n"unclosed\r\n--x--\r\n',
  '--x\r\nbroken',
  '%E0%A4%A&=&&==',
  new Uint8Array([0xff, 0xfe, 0, 61, 0xd8]),
  'a=1&'.repeat(3_000),
  huge,
] as const
const jsons = [
  '{}',
  '[]',
  'null',
  '{"revision":0,"fields":{}}',
  '{"revision":0,"fields":{"RES-01":"5"},"key":"abcdefgh"}',
  '{"revision":0,"fields":{"RES-01":"6","__proto__":"x"}}',
  '{"revision":1e99,"fields":[]}',
  '{"fields":{"constructor":{"a":1}}}',
  '['.repeat(5_000),
  '{"revision":',
] as const
const headerNames = [
  'accept-language',
  'accept-encoding',
  'content-encoding',
  'content-length',
  'cookie',
  'if-none-match',
  'range',
  'referer',
  'sec-fetch-site',
  'user-agent',
  'x-forwarded-for',
  'x-forwarded-host',
] as const
const headerValues = [
  '',
  'fr;q=0, *',
  'br',
  'gzip;q=x',
  'session=x; session=y',
  '-1',
  'bytes=0-99999999999',
  'cross-site',
  'http://evil.example/',
  'x'.repeat(5_000),
  '\x1b[2J',
  '../../',
] as const
