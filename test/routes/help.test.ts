import { describe, expect, it } from 'vitest'
import { roles } from '../../src/domain/access.ts'
import { guides, helpTopics, templates } from '../../src/domain/help.ts'
import { type Language, languages } from '../../src/domain/language.ts'
import { officeWorld } from '../support/office.ts'

/** Somebody of the office who reads a language. */
async function reader(language: Language) {
  const world = await officeWorld()
  const visitor = await world.signedIn()
  await visitor.post('/language', { language })
  return visitor
}

const titleIn = (html: string) => /<h1>([^<]+)<\/h1>/.exec(html)?.[1] ?? ''
const textsOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ')

describe('the help library', () => {
  it.each(languages)('tells of every topic and leads to it (%s)', async (language) => {
    const visitor = await reader(language)
    const library = await visitor.read('/help')
    for (const name of [...helpTopics, ...guides]) {
      const html = await visitor.read(`/help/${name}`)
      expect(html).toContain(`<article class="text" lang="${language}">`)
      expect(titleIn(html).length, name).toBeGreaterThan(4)
      expect(library).toContain(`<a href="/help/${name}">${titleIn(html)}</a>`)
    }
  })

  it('can be read in the other language, to read it with a partner', async () => {
    const visitor = await reader('en')
    const html = await visitor.read('/help/networks')
    expect(html).toContain('href="/help/networks?language=fr"')
    const french = await visitor.read('/help/networks?language=fr')
    expect(french).toContain('<article class="text" lang="fr">')
    expect(titleIn(french)).toBe('Réseaux et concurrents')
    expect(french).toContain('<html lang="en">')
  })

  it('is one press away for everybody of the office', async () => {
    const world = await officeWorld()
    for (const role of roles) {
      const visitor = await world.signedIn(role)
      expect(await visitor.read('/account')).toContain('<a href="/help">')
      expect((await visitor.get('/help')).status).toBe(200)
    }
  })

  it('leads from one text to another, and shows no address of a file', async () => {
    const visitor = await reader('fr')
    for (const name of [...helpTopics, ...guides]) {
      const html = await visitor.read(`/help/${name}`)
      expect(html, name).not.toMatch(/href="[^"]*\.md/)
      for (const [, to = ''] of html.matchAll(/href="(\/help[^"#]*)/g))
        expect((await visitor.get(to)).status, `${name} to ${to}`).toBe(200)
    }
  })

  it('T15 a text that is not there is a missing page', async () => {
    const visitor = await reader('en')
    for (const path of ['/help/nothing', '/help/templates/nothing', '/help/templates/nothing/file'])
      expect((await visitor.get(path)).status).toBe(404)
  })

  it('has a guide to leading by listening, in both languages', async () => {
    const visitor = await reader('en')
    expect(textsOf(await visitor.read('/help/facilitator'))).toContain('listens first')
    expect(titleIn(await visitor.read('/help/facilitator?language=fr'))).toMatch(/anim|facilit/i)
  })
})

describe('the glossary', () => {
  it('explains the seven words of partnership in both languages', async () => {
    const visitor = await reader('en')
    const seven = {
      'impact-group': ['impact group', 'groupe d’impact'],
      'operational-partnership': ['operational partnership', 'partenariat opérationnel'],
      partner: ['partner', 'partenaire'],
      partnership: ['partnership', 'partenariat'],
      'programme-approach': ['programme approach', 'approche programme'],
      'programmatic-model': ['programmatic model', 'modèle programmatique'],
      'strategic-partnership': ['strategic partnership', 'partenariat stratégique'],
    }
    const english = await visitor.read('/help/glossary')
    const french = await visitor.read('/help/glossary?language=fr')
    for (const [name, [en, fr]] of Object.entries(seven)) {
      expect(english).toMatch(new RegExp(`<dt id="${name}">${en}</dt><dd>[^<]{30,}</dd>`))
      expect(french).toMatch(new RegExp(`<dt id="${name}">${fr}</dt><dd>[^<]{30,}</dd>`))
    }
    expect(english).toContain('Nawe Nuze')
    expect(french).toContain('Nawe Nuze')
  })
})

describe('a template', () => {
  it.each(templates)('downloads to be edited, in both languages: %s', async (name) => {
    const visitor = await reader('en')
    for (const language of languages) {
      const shown = await visitor.read(`/help/templates/${name}?language=${language}`)
      const to = `/help/templates/${name}/file?language=${language}`
      expect(shown).toContain(`href="${to}"`)
      const reply = await visitor.get(to)
      expect(reply.headers.get('content-type')).toBe('application/rtf')
      expect(reply.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w.-]+\.rtf"/,
      )
      const rtf = await reply.text()
      expect(rtf).toMatch(/^\{\\rtf1[\s\S]*\}\n$/)
      expect(rtf).toMatch(/^[ -~\n]*$/)
      expect(rtf).toContain('Amahoro International')
      expect(rtf).not.toContain('{office}')
    }
  })

  it('for an agreement has its minimum demands on it, so that none is forgotten', async () => {
    const visitor = await reader('en')
    const demands = {
      en: [
        /not negotiable/,
        /forbids other relations/,
        /own aims/,
        /brings/,
        /risks/,
        /calendar of reports/,
        /steps when we disagree/,
      ],
      fr: [
        /négociable/,
        /interdit d’autres relations/,
        /buts propres/,
        /apporte/,
        /risques/,
        /calendrier des rapports/,
        /étapes en cas de désaccord/,
      ],
    }
    for (const language of languages) {
      const html = await visitor.read(
        `/help/templates/memorandum-of-understanding?language=${language}`,
      )
      for (const demand of demands[language]) expect(textsOf(html)).toMatch(demand)
    }
  })

  it('gives a partner its part in each phase of a project, on a page that prints', async () => {
    const html = await (await reader('en')).read('/help/templates/project-phases')
    const phases = [...html.matchAll(/<th scope="row">(\d)\. /g)].map(([, phase]) => Number(phase))
    expect(phases).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(html).toContain('<th scope="col">partner</th>')
  })
})
