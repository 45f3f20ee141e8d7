import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../db/store/evidence.ts'
import { evidenceFilesIn, hashOf } from '../../src/evidence-files.ts'
import { officeDocument, pdf, png } from '../support/documents.ts'
import { keptEntry } from '../support/entries.ts'
import { submit } from '../support/form.ts'
import { fullDisk } from '../support/full-disk.ts'
import { officeWorld } from '../support/office.ts'
import { upload, wordsOf } from '../support/uploads.ts'
import { publicUrl, temporaryFolder, type Visitor } from '../support/world.ts'

async function world() {
  const office = await officeWorld()
  const id = await keptEntry(office, 'competencies', { name: 'Listening', description: 'x' })
  const owner = { kind: 'entry', id } as const
  return Object.assign(office, {
    at: `/registers/competencies/${id}`,
    coordinator: await office.signedIn(),
    files: () => evidenceOf(office.db, owner),
  })
}

const add = (visitor: Visitor, at: string, file: Uint8Array, name = 'minutes.pdf') =>
  upload(visitor, `${at}/evidence`, { field: 'file', name, file })

describe('a file of evidence', () => {
  it('is added, listed with who added it, and comes back byte for byte as a download only', async () => {
    const { coordinator, at, files } = await world()
    const reply = await add(coordinator, at, pdf, 'C:\\Minutes of\r\n"May".exe')
    expect([reply.status, reply.headers.get('location')]).toEqual([303, `${at}#evidence`])
    const [kept] = await files()
    expect(kept).toMatchObject({ type: 'application/pdf', size: pdf.length, hash: hashOf(pdf) })
    const page = await coordinator.read(at)
    expect(wordsOf(page)).toContain('added by Cécile Coordinator on 2 March 2026')
    const file = await coordinator.get(`${at}/evidence/${kept?.id}`)
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(pdf)
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Minutes-of-May-\.exe\.pdf"/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    expect(wordsOf(await coordinator.read('/settings/audit'))).toMatch(
      /saved a file of evidence.*added a file as evidence/,
    )
  })

  it.each([
    ['none', new Uint8Array(), 'Choose a file first'],
    [
      'a page that calls itself a PDF',
      new TextEncoder().encode('<script>alert(1)</script>'),
      'no PDF, picture or office document',
    ],
    [
      'a document with macros',
      officeDocument('spreadsheetml.sheet', { 'xl/vbaProject.bin': 'x' }),
      'carries macros',
    ],
    [
      'one byte too many',
      Uint8Array.from({ length: 5 * 1024 * 1024 + 1 }, (_, at) => pdf[at] ?? 0),
      'larger than 5 MB',
    ],
  ])('that is %s is refused beside its field', async (_, file, words) => {
    const { coordinator, at, files } = await world()
    const reply = await add(coordinator, at, file)
    const page = await reply.text()
    expect([reply.status, wordsOf(page)]).toEqual([422, expect.stringContaining(words)])
    expect(page).toMatch(/<input[^>]*id="file"[^>]*aria-invalid="true"/)
    expect(await files()).toEqual([])
  })

  it('T29 far beyond the limit is 413, said or not, and packed is 415', async () => {
    const { coordinator, at, files } = await world()
    expect((await add(coordinator, at, new Uint8Array(6 * 1024 * 1024))).status).toBe(413)
    const chunk = new Uint8Array(1024 * 1024)
    let sent = 0
    const endless = new ReadableStream({
      pull(stream) {
        sent += chunk.byteLength
        if (sent > 100 * chunk.byteLength) stream.close()
        else stream.enqueue(chunk)
      },
    })
    const headers = { origin: publicUrl, 'content-type': 'multipart/form-data; boundary=x' }
    const chunked = { method: 'POST', headers, body: endless, duplex: 'half' }
    expect((await coordinator.ask(`${at}/evidence`, chunked)).status).toBe(413)
    expect(sent).toBeLessThan(8 * 1024 * 1024)
    const packed = {
      method: 'POST',
      headers: { ...headers, 'content-encoding': 'gzip' },
      body: 'x',
    }
    expect((await coordinator.ask(`${at}/evidence`, packed)).status).toBe(415)
    expect(await files()).toEqual([])
  })

  it('T31 in parts without a boundary is 400', async () => {
    const { coordinator, at } = await world()
    const headers = { origin: publicUrl, 'content-type': 'multipart/form-data' }
    const reply = await coordinator.ask(`${at}/evidence`, { method: 'POST', headers, body: 'x' })
    expect(reply.status).toBe(400)
  })

  it('T55 on a full disk is 503 and nothing half done; a minute later it is taken', async () => {
    const office = await world()
    const place = temporaryFolder()
    Object.assign(office.deps.evidence, evidenceFilesIn(place.folder))
    fullDisk(place.folder, hashOf(pdf))
    const reply = await add(office.coordinator, office.at, pdf)
    expect([reply.status, reply.headers.get('retry-after')]).toEqual([503, '60'])
    expect(await office.files()).toEqual([])
    expect((await add(office.coordinator, office.at, pdf)).status).toBe(303)
    expect(await office.files()).toHaveLength(1)
    place.remove()
  })

  it('T55 is in no list while the database takes nothing, and can be added once it does', async () => {
    const { db, coordinator, at, files } = await world()
    db.$client.pragma('query_only = ON')
    expect((await add(coordinator, at, pdf)).status).toBe(503)
    db.$client.pragma('query_only = OFF')
    expect(await files()).toEqual([])
    expect((await add(coordinator, at, pdf)).status).toBe(303)
  })

  it('stops at twenty for one entry', async () => {
    const { coordinator, at, files } = await world()
    for (let number = 0; number < 20; number += 1) await add(coordinator, at, pdf)
    const reply = await add(coordinator, at, png)
    expect([reply.status, (await files()).length]).toEqual([422, 20])
    expect(wordsOf(await reply.text())).toContain('20 files already')
  })

  it('T15 is neither read nor changed by who may not, nor under another entry', async () => {
    const office = await world()
    const { at, coordinator } = office
    await add(coordinator, at, pdf)
    const [kept] = await office.files()
    const other = await keptEntry(office, 'competencies', { name: 'Asking', description: 'x' })
    const elsewhere = `/registers/competencies/${other}/evidence/${kept?.id}`
    expect((await coordinator.get(elsewhere)).status).toBe(404)
    expect((await coordinator.post(`${elsewhere}/removal`)).status).toBe(404)
    const finance = await office.signedIn('finance')
    expect((await finance.get(`${at}/evidence/${kept?.id}`)).status).toBe(200)
    expect((await finance.post(`${at}/evidence/${kept?.id}/removal`)).status).toBe(404)
    expect((await add(finance, at, png)).status).toBe(404)
    const observer = await office.signedIn('observer')
    expect((await observer.get(`${at}/evidence/${kept?.id}`)).status).toBe(404)
    expect(await office.files()).toHaveLength(1)
  })

  it('is taken away, and goes with its entry', async () => {
    const { coordinator, at, files } = await world()
    await add(coordinator, at, pdf)
    await add(coordinator, at, png, 'drawing.png')
    expect((await submit(coordinator, at, '/removal"')).headers.get('location')).toBe(
      `${at}#evidence`,
    )
    expect(await files()).toHaveLength(1)
    await submit(coordinator, `${at}/removal`, 'name="sure"', { sure: 'yes' })
    expect(await files()).toEqual([])
  })

  it('whose bytes are gone is missing, and the log says so without its name', async () => {
    const office = await world()
    await add(office.coordinator, office.at, pdf, 'secret name.pdf')
    const [kept] = await office.files()
    Object.assign(office.deps.evidence, { read: () => undefined })
    expect((await office.coordinator.get(`${office.at}/evidence/${kept?.id}`)).status).toBe(404)
    expect(office.logged.join()).toContain('evidence-missing')
    expect(office.logged.join()).not.toContain('secret name')
  })
})
