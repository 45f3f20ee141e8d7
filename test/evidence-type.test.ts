import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { evidenceName } from '../src/domain/evidence.ts'
import { evidenceTypeOf } from '../src/evidence-type.ts'
import {
  jpeg,
  officeDocument,
  openDocument,
  pdf,
  png,
  saidToUnpackTo,
  webp,
  zipOf,
} from './support/documents.ts'

const microsoft = 'application/vnd.openxmlformats-officedocument'
const oasis = 'application/vnd.oasis.opendocument'

describe('a file is what its content says', () => {
  it.each([
    [pdf, 'application/pdf'],
    [png, 'image/png'],
    [jpeg, 'image/jpeg'],
    [webp, 'image/webp'],
    [officeDocument('wordprocessingml.document'), `${microsoft}.wordprocessingml.document`],
    [officeDocument('spreadsheetml.sheet'), `${microsoft}.spreadsheetml.sheet`],
    [officeDocument('presentationml.presentation'), `${microsoft}.presentationml.presentation`],
    [openDocument('text'), `${oasis}.text`],
    [openDocument('spreadsheet'), `${oasis}.spreadsheet`],
    [openDocument('presentation'), `${oasis}.presentation`],
  ])('whatever it is called (%#)', (bytes, type) => {
    expect(evidenceTypeOf(bytes)).toBe(type)
  })

  it.each([
    ['a page', strToU8('<!doctype html><script>alert(1)</script>')],
    ['a drawing that can run', strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['a program', strToU8('MZ\x90\0')],
    ['an old or locked document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['words before a PDF', strToU8('<script>alert(1)</script>%PDF-1.7')],
    ['any zip', zipOf({ 'a.exe': 'MZ' })],
    ['a zip that breaks off', officeDocument('wordprocessingml.document').slice(0, 40)],
    ['a template', officeDocument(`${microsoft}.wordprocessingml.template.main+xml`)],
    ['a drawing of an open document', openDocument('graphics')],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_, bytes) => {
    expect(evidenceTypeOf(bytes)).toBeUndefined()
  })

  it.each([
    ['its list', officeDocument('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['a part', officeDocument('spreadsheetml.sheet', { 'xl/vbaProject.bin': 'x' })],
    [
      'a part in other letters',
      officeDocument('spreadsheetml.sheet', { 'xl/VBAPROJECT.BIN': 'x' }),
    ],
    ['a sheet of macros', officeDocument('spreadsheetml.sheet', { 'xl/macrosheets/1.xml': 'x' })],
    ['a control', officeDocument('wordprocessingml.document', { 'word/activeX/1.xml': 'x' })],
    ['a Basic library', openDocument('text', { 'Basic/Standard/Module1.xml': 'x' })],
    ['a script', openDocument('text', { 'Scripts/python/a.py': 'x' })],
  ])('programs in a document are told by %s', (_, bytes) => {
    expect(evidenceTypeOf(bytes)).toBe('macros')
  })

  it('a list of parts that hides a word behind references to characters is none', () => {
    const hidden = officeDocument('application/vnd.ms-word.document.&#109;acroEnabled.main+xml')
    expect(evidenceTypeOf(hidden)).toBeUndefined()
  })

  it('a list that unpacks to more than half a megabyte is not unpacked', () => {
    const bomb = officeDocument('wordprocessingml.document', {
      '[Content_Types].xml': `"${microsoft}.wordprocessingml.document.main+xml"${' '.repeat(20_000_000)}`,
    })
    expect(bomb.length).toBeLessThan(100_000)
    expect(evidenceTypeOf(bomb)).toBeUndefined()
  })

  it('T29 a list that says it is short and unpacks to a hundred megabytes is not unpacked', () => {
    const bomb = officeDocument('wordprocessingml.document', {
      '[Content_Types].xml': `"${microsoft}.wordprocessingml.document.main+xml"${' '.repeat(100_000_000)}`,
    })
    expect(evidenceTypeOf(saidToUnpackTo(400, bomb))).toBeUndefined()
  })

  it('T30 five thousand parts are too many to look through', () => {
    const parts = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p/${index}`, '']))
    expect(evidenceTypeOf(officeDocument('wordprocessingml.document', parts))).toBeUndefined()
  })

  it('any bytes after the head of a zip are looked at without a fault', () => {
    const whole = officeDocument('wordprocessingml.document')
    const damaged = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length))
    fc.assert(
      fc.property(fc.array(damaged, { maxLength: 8 }), (changes) => {
        const bytes = new Uint8Array(whole)
        for (const [at, value] of changes) bytes[at] = value
        evidenceTypeOf(bytes.slice(0, changes[0]?.[2] ?? bytes.length))
      }),
      { seed: 8, numRuns: 500 },
    )
  })
})

describe('the name of a file', () => {
  it.each([
    ['Minutes.PDF', 'Minutes.PDF'],
    ['C:\\Users\\me\\minutes.pdf', 'minutes.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['invoice.exe', 'invoice.exe.pdf'],
    ['a"\r\nSet-Cookie: x=1;.pdf', 'a" Set-Cookie: x=1;.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', 'file.pdf'],
    ['fdp.\u202Etxt', 'fdp.txt.pdf'],
    [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(120)}.pdf`],
  ])('T23 %j is listed as %j', (told, listed) => {
    expect(evidenceName(told, 'application/pdf')).toBe(listed)
  })
})
