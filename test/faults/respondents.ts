import { indicatorsOf } from '../../src/domain/survey.ts'
import { wholeForm } from '../support/launched.ts'
import type { PreparedRound } from '../support/running-round.ts'
import { encoded } from '../support/world.ts'

/** Something the server said it has: the text with this number is saved, or sent. */
export type Acknowledged = { which: number; kind: 'saved' | 'sent'; number: number }

/** The open question every respondent writes into; each text bears a number that only grows. */
const question = 'RES-91'
const textOf = (number: number) => `${number} ${'a word that must not be lost '.repeat(40)}`
const numberIn = (text: unknown) => Number(/^\d+/.exec(String(text ?? ''))?.[0] ?? -1)

/** People at their forms: each saves a few times, then sends, and goes on until the server is gone. */
export function respondents(round: PreparedRound) {
  const acknowledged: Acknowledged[] = []
  const revisions = new Map<number, number>()
  const indicators = indicatorsOf(round.survey).map(({ code }) => code)

  async function save(url: string, which: number, number: number): Promise<number> {
    const reply = await fetch(url + round.path(which), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-encoding': 'identity' },
      body: JSON.stringify({
        revision: revisions.get(which) ?? 0,
        key: `device-${which}`,
        fields: { [question]: textOf(number) },
      }),
    })
    const said: unknown = await reply.json().catch(() => undefined)
    if (reply.status === 200 && said !== null && typeof said === 'object' && 'revision' in said) {
      revisions.set(which, Number(said.revision))
      acknowledged.push({ which, kind: 'saved', number })
    }
    return reply.status
  }

  async function send(url: string, which: number, number: number): Promise<number> {
    const graded = Object.fromEntries(indicators.map((code) => [code, '4']))
    const reply = await fetch(url + round.path(which), {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'accept-encoding': 'identity',
      },
      body: encoded({
        ...wholeForm(round.survey, { ...graded, [question]: textOf(number) }),
        revision: `${revisions.get(which) ?? 0}`,
        key: `device-${which}`,
        act: 'send',
      }),
    })
    const html = await reply.text()
    if (html.includes('data-receipt')) acknowledged.push({ which, kind: 'sent', number })
    return reply.status
  }

  /** What of all that was acknowledged is not in a database. */
  function lost(database?: string, told: readonly Acknowledged[] = acknowledged) {
    return told.filter((one) => !isKept(one, database))
  }

  function isKept({ which, kind, number }: Acknowledged, database?: string): boolean {
    const { draft, answers } = round.stored(which, database)
    const isWhole = indicators.every((code) => answers?.[code] === '4')
    const sent = isWhole && numberIn(answers?.[question]) >= number
    return kind === 'sent' ? sent : sent || numberIn(draft[question]) >= number
  }

  return { acknowledged, save, send, lost }
}

export type Respondents = ReturnType<typeof respondents>
