import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { messageKinds } from '../../src/domain/message.ts'
import { letterKinds } from '../../src/domain/wording.ts'
import { specimens } from '../../views/emails/specimens.ts'
import { temporaryFolder } from '../support/world.ts'

const places: { remove(): void }[] = []
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

it.each(languages)('every mail the program writes can be looked at (%s)', (language) => {
  const nothing = { questions: '', trust: '' }
  const sender = {
    office: 'Amahoro International',
    deOffice: 'd’Amahoro International',
    zone: 'Africa/Bujumbura',
    says: { en: nothing, fr: nothing },
    qr: { cid: 'qr@office.test', side: 164 },
  }
  const names = specimens(language, sender).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const kind of letterKinds) expect(names).toContain(kind)
  // A reminder has two wordings, and a test is one of the others.
  for (const kind of messageKinds.filter((kind) => !['reminder', 'letter-test'].includes(kind)))
    expect(names.some((name) => name.startsWith(kind))).toBe(true)
})

it('the script writes each of them as html and as text, and a page that leads to all', () => {
  const place = temporaryFolder()
  places.push(place)
  const said = execFileSync(process.execPath, ['scripts/mails.ts', place.folder], {
    encoding: 'utf8',
  })
  const files = readdirSync(place.folder)
  const mails = files.filter((file) => file.endsWith('.html') && file !== 'index.html')
  expect(said).toContain(`${mails.length} mails`)
  const index = readFileSync(join(place.folder, 'index.html'), 'utf8')
  for (const mail of mails) {
    expect(index).toContain(mail)
    expect(files).toContain(mail.replace('.html', '.txt'))
    const html = readFileSync(join(place.folder, mail), 'utf8')
    expect(html).toContain('color-scheme')
    expect(html).not.toContain('cid:')
    expect(readFileSync(join(place.folder, mail.replace('.html', '.txt')), 'utf8')).not.toMatch(
      /<[a-z]/,
    )
  }
})
