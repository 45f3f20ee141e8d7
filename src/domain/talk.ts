import { cleanText, lengthOf } from './answers.ts'
import { type Grade, parseGrade } from './grade.ts'

/** What both sides said to one item of the agenda. */
export type Talk = {
  /** Goes up with every write, so that two people never undo each other. */
  turn: number
  partners: string
  office: string
  /** A grade both sides agreed on in the room. It stands here alone: no partner's grade and no figure is changed by it. */
  agreed: Grade | null
  note: string
}

export const untold: Talk = { turn: 0, partners: '', office: '', agreed: null, note: '' }

export const talkTexts = ['partners', 'office', 'note'] as const
export type TypedTalk = Readonly<Record<(typeof talkTexts)[number] | 'agreed', string>>
export type TalkFault =
  | { field: (typeof talkTexts)[number]; kind: 'too-long'; by: number }
  | { field: 'agreed'; kind: 'not-a-grade' }

export const longestTalk = 2000

/**
 * Reads what was said; nothing of it has to be there.
 * @example readTalk({ partners: 'Late', office: '', agreed: '3', note: '' }) // { kind: 'talk', talk: { partners: 'Late', office: '', agreed: 3, note: '' } }
 */
export function readTalk(
  typed: TypedTalk,
): { kind: 'talk'; talk: Omit<Talk, 'turn'> } | { kind: 'faults'; faults: readonly TalkFault[] } {
  const [partners, office, note] = [typed.partners, typed.office, typed.note].map(cleanText)
  const agreed = typed.agreed === '' ? null : parseGrade(typed.agreed)
  const faults: TalkFault[] = talkTexts.flatMap((field) => {
    const by = lengthOf(cleanText(typed[field])) - longestTalk
    return by > 0 ? [{ field, kind: 'too-long', by } as const] : []
  })
  if (agreed === undefined) faults.push({ field: 'agreed', kind: 'not-a-grade' })
  if (faults.length > 0 || agreed === undefined) return { kind: 'faults', faults }
  return {
    kind: 'talk',
    talk: { partners: partners ?? '', office: office ?? '', agreed, note: note ?? '' },
  }
}
