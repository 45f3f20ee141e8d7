import { expect, it } from 'vitest'
import { officeWorld } from './support/office.ts'
import { freshWorld } from './support/world.ts'

it('a stranger who asks for any page is sent to sign in', async () => {
  const { visitor } = await freshWorld()
  const reply = await visitor().get('/')
  expect(reply.status).toBe(303)
  expect(reply.headers.get('location')).toBe('/sign-in')
})

it('the coordinator who has signed in sees the office', async () => {
  const { signedIn } = await officeWorld()
  const coordinator = await signedIn()
  expect(await coordinator.read('/')).toContain('Amahoro International')
})
