import { describe, expect, it } from 'vitest'
import { session } from '../../db/schema.ts'
import { allPayloads, payloads } from '../support/payloads.ts'
import {
  columnsWithWords,
  pagesByRoute,
  pagesOf,
  poisonedOffice,
} from '../support/poisoned-office.ts'

/** Each opening tag of a page: its name, and its attributes by name. */
function tagsIn(html: string) {
  const tag = /<([a-z][^\s/>]*)((?:\s+[^\s=>"']+(?:="[^"]*")?)*)\s*\/?>/gi
  return [...html.matchAll(tag)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key.toLowerCase(),
        value,
      ]),
    ),
  }))
}

const addresses = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster']
const harmless = /^(https?:|mailto:|\/|#|\?|cid:|data:,$|[\w.-]*(\?|$))/
const forbidden = ['iframe', 'object', 'embed', 'base', 'math', 'video', 'animate', 'template']

/** What in a page was made by the words in it. */
function harmIn(html: string): readonly string[] {
  const found: string[] = []
  for (const { name, attributes } of tagsIn(html)) {
    if (forbidden.includes(name)) found.push(`<${name}>`)
    for (const [key, value] of attributes) {
      if (key.startsWith('on') || key === 'srcdoc') found.push(`<${name} ${key}>`)
      if (addresses.includes(key) && !harmless.test(value))
        found.push(`${key}="${value.slice(0, 40)}"`)
    }
  }
  for (const [, body = ''] of html.matchAll(/<script[^>]*>(.*?)<\/script/gis))
    if (/^\s*xss/.test(body)) found.push(`<script>${body.slice(0, 40)}`)
  if (
    /<img src=x|<script>xss|<svg onload/i.test(
      html.replace(/<script type="application\/json".*?<\/script>/gs, ''),
    )
  )
    found.push('markup of a payload')
  return found
}

describe('T19 stored content', () => {
  it('T19 there are two hundred payloads, and a page that printed one as it is would be found', () => {
    expect(new Set(payloads).size).toBe(200)
    const found = harmIn(`<p>${allPayloads}</p>`).map((one) => one.replace(/[="].*/, ''))
    for (const kind of [
      '<iframe>',
      '<object>',
      '<base>',
      '<video>',
      '<script>xss()',
      'href',
      'action',
    ])
      expect(found).toContain(kind)
    expect(found).toContain('markup of a payload')
    expect(
      harmIn(
        `<p title="${allPayloads.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}">x</p>`,
      ),
    ).toEqual([])
  })

  it('T19 stands in every column of the database that may hold words', async () => {
    const holding = columnsWithWords(await poisonedOffice())
    // A column that is new: give it a row in test/support/poisoned-rows.ts, or say that it holds no words.
    expect(Object.keys(holding).filter((column) => !holding[column])).toEqual([])
  })

  it.each(['en', 'fr'])(
    'T19 T26 is text on every page, print view, chart, export and file of the router, in %s',
    { timeout: 120_000 },
    async (language) => {
      const world = await poisonedOffice()
      await world.db.delete(session)
      world.db.$client.prepare('update staff set language = ?').run(language)
      const coordinator = await world.signedIn()
      const trust = await world.signedIn('person-of-trust')
      const harm: string[] = []
      const opened = new Set<string>()
      let shown = 0
      for (const path of pagesOf(world)) {
        const asked = await coordinator.get(path)
        // Requests for a talk are for one person's eyes.
        const reply = asked.status === 404 ? await trust.get(path) : asked
        const html = await reply.text()
        if (reply.status === 200) opened.add(path)
        if (reply.status >= 500) harm.push(`${path} is ${reply.status}`)
        if (!/html/.test(reply.headers.get('content-type') ?? '')) continue
        if (html.includes('xss()')) shown += 1
        for (const found of harmIn(html)) harm.push(`${path}: ${found}`)
      }
      expect(harm).toEqual([])
      expect(shown).toBeGreaterThan(100)
      // A page that is new: give pagesByRoute an id with which it opens.
      const unopened = [...pagesByRoute(world)].filter(([, paths]) =>
        paths.every((path) => !opened.has(path)),
      )
      const leadElsewhere = ['/mailbox/:file', '/rounds/:id/reading/next']
      expect(unopened.map(([route]) => route)).toEqual(leadElsewhere)
    },
  )

  it('T19 is text on every page of the respondent', { timeout: 60_000 }, async () => {
    const world = await poisonedOffice()
    const harm: string[] = []
    for (const link of world.links)
      for (const act of [
        'start',
        'save',
        'check',
        'send',
        'edit',
        'results',
        'minutes',
        'proposals',
        'propose',
        'issues',
        'raise',
        'support',
        'language-fr',
        'decline',
      ]) {
        const reply = await world.visitor().post(`/r/${link}`, { act, page: 'form', revision: '0' })
        const html = await reply.text()
        if (reply.status >= 500) harm.push(`${act} is ${reply.status}`)
        for (const found of harmIn(html)) harm.push(`${act}: ${found}`)
      }
    expect(harm).toEqual([])
  })
})
