import { expect, it } from 'vitest'
import { freshWorld } from './support/world.ts'

it('a stranger who asks for any page is sent to sign in', async () => {
  const { visitor } = await freshWorld()
  const reply = await visitor().get('/')
  expect(reply.status).toBe(303)
  expect(reply.headers.get('location')).toBe('/sign-in')
})
