import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, settingsSchema } from '../src/settings.ts'

const fine = {
  PUBLIC_URL: 'https://partners.office.org/',
  SMTP_URL: 'smtp://mail.office.org',
  MAIL_FROM: 'us@office.org',
}

/** What a document's tables have in their first column, in code letters. */
function firstColumn(file: string, shape: RegExp): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^\| `([^`]+)` \|/gm)]
    .map(([, name = '']) => shape.exec(name)?.[1] ?? '')
    .filter((name) => name !== '')
    .toSorted()
}

describe('the documents', () => {
  it('name every setting, and none that does not exist', () => {
    expect(firstColumn('docs/settings.md', /^([A-Z_]+)$/)).toEqual(
      Object.keys(settingsSchema.shape).toSorted(),
    )
  })

  it('name every npm script, and none that does not exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    const named = firstColumn('docs/running.md', /^npm (?:run )?(?:-s )?([\w:]+)/)
    expect(named).toEqual(Object.keys(scripts).toSorted())
  })

  it('say what each setting is without being set', () => {
    const read = readSettings({})
    if (read.kind === 'faults') throw new Error('the defaults are wrong')
    const text = readFileSync('docs/settings.md', 'utf8')
    for (const name of [
      'PORT',
      'HOST',
      'DATA_DIR',
      'BACKUP_DAYS',
      'SMTP_TLS',
      'SMTP_CONNECTIONS',
    ] as const)
      expect(text).toContain(`| \`${name}\` | \`${read.settings[name]}\` |`)
  })

  it('each setting says what it is for', () => {
    for (const [name, setting] of Object.entries(settingsSchema.shape))
      expect([name, setting.description]).toEqual([name, expect.stringMatching(/\w+ \w+.*\.$/)])
  })
})

describe('the settings', () => {
  it('are enough without any', () => {
    expect(readSettings({})).toMatchObject({
      kind: 'settings',
      settings: { PUBLIC_URL: 'http://127.0.0.1:3000', PORT: 3000, HOST: '127.0.0.1', DEMO: false },
    })
  })

  it('are read, tidied, and others of the environment are left alone', () => {
    const read = readSettings({ ...fine, PORT: '8080', PATH: '/bin', HOST: '' })
    expect(read).toMatchObject({
      settings: { PUBLIC_URL: 'https://partners.office.org', PORT: 8080, HOST: '127.0.0.1' },
    })
    expect(read).not.toHaveProperty('settings.PATH')
  })

  it.each(['https://Partners.Office.org:443/', 'https://partners.office.org//'])(
    'the address %s is tidied',
    (PUBLIC_URL) =>
      expect(readSettings({ PUBLIC_URL })).toMatchObject({
        settings: { PUBLIC_URL: 'https://partners.office.org' },
      }),
  )

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'partners.office.org'],
    ['PUBLIC_URL', 'ftp://partners.office.org'],
    ['SMTP_URL', 'http://mail.office.org'],
    ['SMTP_TLS', 'maybe'],
    ['SMTP_CONNECTIONS', '0'],
    ['SMTP_PER_MINUTE', '0'],
    ['DKIM_DOMAIN', 'office.org; x=1'],
    ['DKIM_SELECTOR', 'a b'],
    ['TRUSTED_PROXIES', 'proxy.office.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '127.0.0.1 everybody'],
    ['METRICS_TOKEN', 'short'],
    ['BACKUP_DAYS', '36'],
    ['MAIL_FROM', 'Us <us@office.org>'],
    ['MAIL_FROM', 'a@x.org, b@y.org'],
    ['MAIL_ENVELOPE_FROM', 'nobody'],
    ['LINK_KEY', 'secret'],
    ['LINK_KEY', 'AB'.repeat(32)],
    ['DEMO', '1'],
  ])('%s=%s is a fault of that name', (setting, value) => {
    const read = readSettings({ ...fine, [setting]: value })
    expect(read).toMatchObject({ kind: 'faults', faults: [{ setting }] })
  })

  it('that are wrong are all named at once, without their values', () => {
    const read = readSettings({ PORT: 'x', LINK_KEY: 'my secret key', SMTP_URL: 'user:hunter2' })
    expect(read.kind === 'faults' && read.faults.map(({ setting }) => setting)).toEqual([
      'PORT',
      'LINK_KEY',
      'SMTP_URL',
    ])
    expect(JSON.stringify(read)).not.toMatch(/secret|hunter2/)
  })

  it('of proxies are read as a list', () => {
    const TRUSTED_PROXIES = '127.0.0.1, 10.0.0.0/8 fd00::/8'
    expect(readSettings({ TRUSTED_PROXIES })).toMatchObject({
      settings: { TRUSTED_PROXIES: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] },
    })
  })

  it('of a mail server need a sender', () => {
    expect(readSettings({ SMTP_URL: fine.SMTP_URL })).toMatchObject({
      kind: 'faults',
      faults: [{ setting: 'MAIL_FROM' }],
    })
  })

  it('of a signature belong together, and each that is missing is named', () => {
    const given = { ...fine, DKIM_DOMAIN: 'office.org' }
    expect(readSettings(given)).toMatchObject({
      kind: 'faults',
      faults: [{ setting: 'DKIM_SELECTOR' }, { setting: 'DKIM_KEY_FILE' }],
    })
    const all = { ...given, DKIM_SELECTOR: 'poc', DKIM_KEY_FILE: 'dkim.pem' }
    expect(readSettings(all).kind).toBe('settings')
  })

  it.each([
    'https://partners.office.org/deep',
    'https://user:pass@partners.office.org',
    'https://partners.office.org?x',
  ])('an address with more than a host (%s) is refused: links are made below it', (PUBLIC_URL) =>
    expect(readSettings({ PUBLIC_URL }).kind).toBe('faults'),
  )
})
