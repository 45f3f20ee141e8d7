import { describe, expect, it } from 'vitest'
import { parseId } from '../../src/domain/ids.ts'
import { parseShortCode, shortCodeFrom, shownCode } from '../../src/domain/short-code.ts'
import { linksFrom } from '../../src/links.ts'

const id = '3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0c'

describe('a short code', () => {
  it('takes fifty bits, five for each of ten letters', () => {
    expect(shortCodeFrom(new Uint8Array(32))).toBe('0000000000')
    expect(shortCodeFrom(new Uint8Array(32).fill(255))).toBe('ZZZZZZZZZZ')
    expect(
      shortCodeFrom(
        Uint8Array.of(
          0b00001_000,
          0b10_00011_0,
          0b0100_0010,
          0b1_00110_00,
          0b111_01000,
          0b01001_010,
          0b10_000000,
        ),
      ),
    ).toBe('123456789A')
  })

  it('is printed in two groups and read back however it is typed', () => {
    const code = 'K7P2M9XQH0'
    expect(shownCode(code)).toBe('K7P2M-9XQH0')
    for (const typed of [
      'K7P2M-9XQH0',
      'k7p2m9xqho',
      ' K7P2M – 9XQHO ',
      'k7 p2 m9 xq h0',
      'K7P2M\u00a0\u22129XQH0',
      'Ｋ７Ｐ２Ｍ－９ＸＱＨ０',
      'K7P2M_9XQH0.',
    ])
      expect(parseShortCode(typed), typed).toBe(code)
    expect(parseShortCode('iLoI1-00000')).toBe('1101100000')
  })

  it('is nothing else', () => {
    for (const typed of [
      '',
      'K7P2M9XQH',
      'K7P2M9XQH01',
      'K7P2M9XQHU',
      'K7P2M9XQH€',
      'K7P2M9XQH\0',
      'x'.repeat(5000),
    ])
      expect(parseShortCode(typed), typed.slice(0, 20)).toBeUndefined()
  })

  it('T7 cannot be made or recognised without the key', () => {
    const ours = linksFrom(Buffer.alloc(32, 7))
    const theirs = linksFrom(Buffer.alloc(32, 8))
    const known = parsed(id)
    const code = ours.code(known, 1)
    expect(parseShortCode(shownCode(code))).toBe(code)
    expect(theirs.code(known, 1)).not.toBe(code)
    expect(theirs.codeFingerprint(code)).not.toBe(ours.codeFingerprint(code))
    expect(ours.code(known, 2)).not.toBe(code)
  })
})

function parsed(text: string) {
  const found = parseId<'invitation'>(text)
  if (!found) throw new Error('no id')
  return found
}
