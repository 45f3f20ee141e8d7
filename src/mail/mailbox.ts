import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { type EmailAddress, parseEmailAddress, sameAddressKey } from '../domain/email-address.ts'
import type { Delivery } from '../domain/message.ts'
import type { Letter, Mailer } from './mailer.ts'
import { mimeOf } from './mime.ts'

/** A letter as the mailbox page shows it. */
export type Kept = { id: string; at: number; letter: Letter }

/**
 * Without a mail server every letter becomes two files: an `.eml` for any mail program, and what the page needs beside
 * it. They hold personal links, so they are for this user only. A letter tried twice is one file.
 */
export function mailboxMailer(folder: string, now: () => number = Date.now): Mailer {
  let closed = false
  return {
    async send(letter) {
      if (closed) return { kind: 'unreachable', reply: '', trouble: 'stopping' }
      try {
        await keep(folder, letter, now())
        return { kind: 'accepted', reply: 'kept in the mailbox' }
      } catch (error) {
        return troubleWith(error)
      }
    },
    async close() {
      closed = true
    },
  }
}

async function keep(folder: string, letter: Letter, at: number): Promise<void> {
  const id = idOf(letter)
  const kept: Kept = { id, at, letter }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeWhole(join(folder, `${id}.eml`), await rawMessage(letter))
  await writeWhole(join(folder, `${id}.json`), Buffer.from(JSON.stringify(kept)))
}

/** Under its name only once it is whole and on the disk: a letter taken is a letter kept. */
async function writeWhole(file: string, content: Buffer): Promise<void> {
  const unfinished = `${file}.part`
  const handle = await open(unfinished, 'w', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}

async function rawMessage(letter: Letter): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const from = parseEmailAddress('mailbox@partner-of-choice.invalid')
  if (!from) throw new Error('the address of the mailbox is an address')
  const { message } = await transport.sendMail(mimeOf(letter, from, from))
  if (!Buffer.isBuffer(message)) throw new Error('a buffering transport gives a buffer')
  return message
}

function idOf({ messageId }: Letter): string {
  return messageId.replace(/@.*$/, '').replace(/[^0-9A-Za-z-]/g, '-')
}

function troubleWith(error: unknown): Delivery {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return { kind: 'unreachable', reply: code, trouble: 'mailbox' }
}

/** Every letter of the mailbox, newest first. */
export async function readMailbox(folder: string): Promise<Kept[]> {
  const ids = await idsIn(folder)
  const found = await Promise.all(ids.map((id) => readKept(folder, id)))
  return found.sort((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
}

/** One letter; a name that is not in the folder's own listing is no letter, whatever it looks like. */
export async function findKept(folder: string, id: string): Promise<Kept | undefined> {
  const known = await idsIn(folder)
  return known.includes(id) ? await readKept(folder, id) : undefined
}

/** The letter as a mail program reads it. */
export async function rawKept(folder: string, id: string): Promise<Buffer | undefined> {
  const known = await idsIn(folder)
  return known.includes(id) ? await readFile(join(folder, `${id}.eml`)) : undefined
}

async function idsIn(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder)
    return names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function readKept(folder: string, id: string): Promise<Kept> {
  // Written by `keep` above, in a folder that belongs to this program alone.
  const kept: Kept = JSON.parse(await readFile(join(folder, `${id}.json`), 'utf8'))
  return kept
}

/** Removes every letter to an address. */
export async function forgetLettersTo(folder: string, address: EmailAddress): Promise<void> {
  for (const { id, letter } of await readMailbox(folder))
    if (sameAddressKey(letter.to.address) === sameAddressKey(address))
      for (const ending of ['json', 'eml'])
        await rm(join(folder, `${id}.${ending}`), { force: true })
}
