import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { atomically, openDatabase } from '#dialect'
import { addLink, replaceLink } from '../../db/store/invitations.ts'
import { launchedWorld } from './launched.ts'
import { startedServer } from './program.ts'
import { temporaryFolder } from './world.ts'

type Options = { partners?: number; closes?: string }

/** An open round in a data folder, with a link for each partner and a look into what is kept; nothing runs yet. */
export async function prepareRound({ partners = 12, closes = '2099-03-31T18:00' }: Options = {}) {
  const { folder, remove } = temporaryFolder()
  const file = join(folder, 'partner-of-choice.sqlite')
  const world = await launchedWorld({ partners, closes, file })
  world.db.$client.close()
  // The key the world of the tests makes its links with.
  writeFileSync(join(folder, 'key'), `${'07'.repeat(32)}\n`, { mode: 0o600 })
  return {
    folder,
    file,
    survey: world.survey,
    /** The address of one partner's link, below the server's. */
    path: (which: number) => world.invited[which]?.link ?? '',
    /** What a database holds of one partner's answers: this one, or a copy of it. */
    stored: (which: number, database = file) => stored(database, world.invited[which]?.id ?? ''),
    /** The coordinator sends one partner a new link: the old one stops working. */
    replaceLink: async (which: number) => {
      const id = world.invited[which]?.id ?? world.deps.newId<'invitation'>()
      const fingerprints = world.deps.links.fingerprints(id, 2)
      const db = openDatabase(file)
      await atomically(db, (tx) => [replaceLink(tx, id, 1), addLink(tx, id, 2, fingerprints)])
      db.$client.close()
      return `/r/${world.deps.links.invitation(id, 2)}`
    },
    remove,
  }
}

export type PreparedRound = Awaited<ReturnType<typeof prepareRound>>

/** An open round behind the built server, with a link for each partner and a look into its database. */
export async function startRound(options: Options = {}) {
  const round = await prepareRound(options)
  const port = `${await freePort()}`
  let server = await startedServer(round.folder, { PORT: port })
  return {
    url: server.url,
    survey: round.survey,
    link: (which: number) => server.url + round.path(which),
    stored: (which: number) => round.stored(which),
    replaceLink: async (which: number) => server.url + (await round.replaceLink(which)),
    kill: () => server.end('SIGKILL'),
    restart: async () => {
      server = await startedServer(round.folder, { PORT: port })
    },
    stop: async () => {
      await server.end()
      round.remove()
    },
  }
}

export type RunningRound = Awaited<ReturnType<typeof startRound>>

/** Answers as sent, and the fields of the draft as they stand. */
function stored(file: string, invitation: string) {
  const db = new Database(file, { readonly: true })
  try {
    const row = db
      .prepare<[string], { draft: string | null; answers: string | null }>(
        'select draft, answers from response where invitation = ?',
      )
      .get(invitation)
    const draft: { fields: Record<string, { value: string }[]> } = JSON.parse(
      row?.draft ?? '{"fields":{}}',
    )
    const fields = Object.entries(draft.fields).map(([name, values]) => [
      name,
      values.at(-1)?.value,
    ])
    const answers: Record<string, string> | null = JSON.parse(row?.answers ?? 'null')
    return { draft: Object.fromEntries(fields), answers }
  } finally {
    db.close()
  }
}

/** The round's server comes back on the port it had, so that an open page finds it again. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
}
