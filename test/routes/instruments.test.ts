import { expect, it } from 'vitest'
import { officeWorld } from '../support/office.ts'

const scorecard = '/instruments/scorecard-partner-of-choice'

it('everybody of the office sees which instruments there are and how complete they are', async () => {
  const { signedIn } = await officeWorld()
  const page = await (await signedIn('observer')).read('/instruments')
  expect(page).toContain(`href="${scorecard}"`)
  expect(page).toMatch(/English \(complete\), French \(complete\)/)
  expect(page).toMatch(/Statements graded">25<.*In the headline">24</)
})

it('an instrument shows every statement with code, revision, anchors and what it counts for', async () => {
  const { signedIn } = await officeWorld()
  const page = await (await signedIn()).read(scorecard)
  expect(page.match(/<article/g)).toHaveLength(41)
  const [, statement = ''] = /<article id="RES-01">(.*?)<\/article>/s.exec(page) ?? []
  expect(statement).toContain('Amahoro International respects who we are')
  expect(statement).toContain('<strong>RES-01</strong>, revision 1')
  expect(statement.match(/<li>/g)).toHaveLength(5)
  expect(statement).toContain('Culture')
  expect(statement).toContain('Headline')
  expect(page).not.toContain('{office}')
})

it('an instrument is shown in the language asked for, on a page in the reader’s own', async () => {
  const { signedIn } = await officeWorld()
  const coordinator = await signedIn()
  const page = await coordinator.read(`${scorecard}?language=fr`)
  expect(page).toContain('<html lang="en">')
  expect(page).toContain('<span lang="fr">Amahoro International respecte ce que nous sommes')
  const unknown = await coordinator.get(`${scorecard}?language=xx`)
  expect(unknown.status).toBe(200)
  expect(await unknown.text()).toContain('respects who we are')
})

it('the preview is the respondent’s own page, with nothing to send', async () => {
  const { signedIn } = await officeWorld()
  const page = await (await signedIn()).read(`${scorecard}/as-respondent?language=fr`)
  expect(page).toContain('<html lang="fr">')
  expect(page).toMatch(/<input type="radio" name="RES-01" value="5"/)
  expect(page.slice(page.indexOf('<body'))).not.toMatch(/<form|<button|checked/)
})

const all = [
  ['scorecard-partner-of-choice', 41],
  ['non-negotiable-principles', 7],
  ['ghp-principles-of-partnership', 20],
  ['authenticity-diagnostic', 15],
  ['appreciative-inquiry-5d', 25],
] as const

it('all instruments are listed, the scorecard first', async () => {
  const { signedIn } = await officeWorld()
  const page = await (await signedIn('observer')).read('/instruments')
  const listed = [...page.matchAll(/href="\/instruments\/([a-z0-9-]+)"/g)].map(([, id]) => id)
  expect(listed).toEqual(all.map(([id]) => id))
  expect(page.match(/English \(complete\), French \(complete\)/g)).toHaveLength(all.length)
})

it.each(all)(
  '%s is shown whole, and as partners see it, in both languages',
  async (id, questions) => {
    const { signedIn } = await officeWorld()
    const coordinator = await signedIn()
    for (const language of ['en', 'fr']) {
      const page = await coordinator.read(`/instruments/${id}?language=${language}`)
      expect(page.match(/<article/g)).toHaveLength(questions)
      const preview = await coordinator.read(
        `/instruments/${id}/as-respondent?language=${language}`,
      )
      expect(preview).toContain(`<html lang="${language}">`)
      expect(preview.slice(preview.indexOf('<body'))).not.toMatch(/<form|<button|checked/)
      for (const html of [page, preview])
        expect(html).not.toMatch(/\{(office|de_office)\}|undefined/)
    }
  },
)

it('staff see what an instrument of its kind has: pairs, classes, themes, who reads an answer', async () => {
  const { signedIn } = await officeWorld()
  const coordinator = await signedIn()
  const pairs = await coordinator.read('/instruments/authenticity-diagnostic')
  expect(pairs).toContain('<li>1. One side decides and tells the other how to do it</li>')
  expect(pairs).toContain('1 to 2: Partnership with contractual traits: to discuss')
  const inquiry = await coordinator.read('/instruments/appreciative-inquiry-5d')
  expect(inquiry).toContain('Presence in hard times')
  expect(inquiry).toContain('T-PRESENCE')
  expect(inquiry).toContain('as an interview of two persons')
  expect(inquiry).toContain('3 at most')
  const principles = await coordinator.read('/instruments/non-negotiable-principles')
  expect(principles).toContain('Only for the person of trust; in no results')
})

it('an instrument that does not exist is a 404', async () => {
  const { signedIn } = await officeWorld()
  const coordinator = await signedIn()
  for (const id of ['nothing', '__proto__', '..%2f..%2fpackage.json', '%00'])
    for (const path of [`/instruments/${id}`, `/instruments/${id}/as-respondent`])
      expect((await coordinator.get(path)).status, path).toBe(404)
})
