import { expect, it } from 'vitest'
import { parseEmailAddress } from '../../src/domain/email-address.ts'

it.each(['aline@ngo.bi', 'a.b+c@mail.example.org', "o'neill@x.org"])(
  '%s is one address',
  (text) => {
    expect(parseEmailAddress(` ${text} `)).toBe(text)
  },
)

it.each([
  'a@x.org, b@y.org',
  '"evil@x a"@ngo.org',
  'user@good.org(x)evil.org',
  'Aline <aline@ngo.bi>',
  'aline@ngo',
  'aline@@ngo.bi',
  'aline@ngo.bi\r\nBcc: all@ngo.bi',
  '.aline@ngo.bi',
  'aline@-ngo.bi',
  '',
])('T25 %j is none', (text) => {
  expect(parseEmailAddress(text)).toBeUndefined()
})
