import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { messagesInState } from '../../db/store/messages.ts'
import { tellFigure } from '../support/fault-figures.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { seeded } from '../support/seeded.ts'
import { temporaryFolder } from '../support/world.ts'
import { smtpSink } from './smtp-sink.ts'

/** Eight kills in the ordinary run; `KILLS=100` for the slow one. */
const kills = Number(process.env.KILLS ?? 8)
const people = 60
/** How long the server takes for its last reply, in milliseconds. */
const slowest = 24

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

it(
  'T50 killed at random moments while 60 mails go out, everyone gets it, at most one copy more per kill',
  async () => {
    const temporary = temporaryFolder()
    closing.push(temporary.remove)
    const file = join(temporary.folder, 'office.sqlite')
    const world = await officeWorld({ file })
    await world.withPartners(people)
    await opened(world)
    world.db.$client.close()

    const random = seeded(50)
    const sink = await smtpSink()
    closing.push(sink.close)
    let handedOver = 0
    sink.script.text = async (): Promise<'accept'> => {
      handedOver += 1
      await after(random() * slowest)
      return 'accept'
    }

    const start = () =>
      spawn(
        process.execPath,
        [join(import.meta.dirname, 'sending-process.ts'), file, sink.url, `${world.clock.at}`],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, NODE_COMPILE_CACHE: join(temporary.folder, 'compiled') },
        },
      )
    let killed = 0
    for (let turn = 0; turn < kills; turn += 1) {
      const child = start()
      const ended = once(child, 'exit')
      await once(child.stdout, 'data')
      // Somewhere in this life's share of the letters, before, while or after one is answered.
      const share = handedOver + random() * (people / kills)
      while (handedOver < share && child.exitCode === null) await after(1)
      await after(random() * 1.5 * slowest)
      child.kill('SIGKILL')
      const [, signal] = await ended
      if (signal === 'SIGKILL') killed += 1
    }
    const last = start()
    expect(await once(last, 'exit')).toEqual([0, null])

    const copies = [...Map.groupBy(sink.letters, ({ to }) => to.join()).values()]
    expect(copies).toHaveLength(people)
    expect(sink.letters.length - people).toBeLessThanOrEqual(killed)
    for (const same of copies) {
      expect(new Set(same.map(({ mail }) => mail.messageId)).size).toBe(1)
      expect(new Set(same.map(({ mail }) => mail.text)).size).toBe(1)
    }
    expect(killed).toBeGreaterThan(kills / 2)
    tellFigure({
      threat: 'T50',
      what: `copies above one of ${people} letters, at ${killed} kills; people forgotten`,
      figure: `${sink.letters.length - people}; ${people - copies.length}`,
    })

    const db = openDatabase(file)
    expect(await messagesInState(db, 'sent')).toHaveLength(people)
    db.$client.close()
  },
  // On a machine with others on it a start alone takes seconds.
  60_000 + kills * 8_000,
)
