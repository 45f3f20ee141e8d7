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

it('an instrument that does not exist is a 404', async () => {
  const { signedIn } = await officeWorld()
  const coordinator = await signedIn()
  for (const id of ['nothing', '__proto__', '..%2f..%2fpackage.json', '%00'])
    for (const path of [`/instruments/${id}`, `/instruments/${id}/as-respondent`])
      expect((await coordinator.get(path)).status, path).toBe(404)
})
