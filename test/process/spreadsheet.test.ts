import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addPartner } from '../../db/store/partners.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepResults } from '../support/rounds-with-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'poc-calc-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const calc = findCalc()
if (!calc)
  console.log(
    'LibreOffice is not here, so no export is opened in it. Debian: apt-get install libreoffice-calc-nogui',
  )

/** LibreOffice where the machine has it. It is too large to be fetched for one test. */
function findCalc(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders
    .flatMap((one) => ['soffice', 'libreoffice'].map((name) => join(one, name)))
    .find((file) => existsSync(file))
}

/** Opens a file as a person would and saves it as flat XML, in which every formula shows as one. */
function opened(name: string, bytes: Uint8Array, separator: ',' | ';'): string {
  const file = join(folder, `${name}.csv`)
  writeFileSync(file, bytes)
  // Separator, quote, UTF-8, from line 1, and formulas evaluated, the most careless way to open a file.
  const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`
  execFileSync(
    calc ?? '',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      `--infilter=${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'ignore', timeout: 120_000 },
  )
  return readFileSync(join(folder, `${name}.fods`), 'utf8')
}

const nasty = ['=1+1', '+1+1', '-1+1', '@SUM(1;2)', '\t=1+1', '\r=1+1', '＝1+1', 'a\n=1+1']

describe.skipIf(!calc)('an export opened in LibreOffice', () => {
  it('a formula in a bare file is one, so that this test can fail', () => {
    const xml = opened('bare', new TextEncoder().encode('a,b\n=1+1,2\n'), ',')
    expect(xml).toContain('table:formula=')
  })

  it.each([
    ['', ','],
    ['?variant=fr', ';'],
  ] as const)('T21 holds no formula, whatever people wrote (%j)', async (variant, separator) => {
    const world = await officeWorld()
    const [sample] = await world.withPartners(5)
    if (!sample) throw new Error('no partner')
    let round = ''
    for (const results of fourRounds()) {
      const indicators = results.indicators.map((cell, at) => {
        const text = nasty[at]
        return text === undefined ? cell : { ...cell, text: { en: text, fr: text } }
      })
      round = await keepResults(world, { ...results, indicators })
    }
    await atomically(world.db, (tx) =>
      nasty.map((text, at) =>
        addPartner(tx, { ...sample.partner, id: world.deps.newId(), name: `${text}+${at}` }),
      ),
    )
    const coordinator = await world.signedIn()
    const paths = [
      `/rounds/${round}/results.csv`,
      `/rounds/${round}/codebook.csv`,
      '/trends.csv',
      '/partners/export.csv',
    ]
    for (const [at, path] of paths.entries()) {
      const reply = await coordinator.get(`${path}${variant}`)
      const bytes = new Uint8Array(await reply.arrayBuffer())
      const xml = opened(`export-${at}-${separator === ',' ? 'en' : 'fr'}`, bytes, separator)
      expect(xml, path).not.toContain('table:formula=')
      expect(xml, path).toContain('1+1')
    }
  })
})
