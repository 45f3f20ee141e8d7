import { readingState } from '../domain/reading.ts'
import type { ClosedRound } from '../domain/round.ts'
import { readConsent, textKind } from '../domain/written-text.ts'
import type { Reading, ReadText } from './read-comments.ts'

/** How many of the texts partners wrote are not shown as they are, each counted once, by why. */
export function heldBackOf({ k, mode }: ClosedRound, { texts, tooFew }: Reading) {
  const whys = texts.map(whyOf)
  const count = (wanted: ReturnType<typeof whyOf>) => whys.filter((why) => why === wanted).length
  return {
    k,
    tooFew: mode === 'anonymous' ? ('sealed' as const) : tooFew,
    unread: count('unread'),
    leftOut: count('left-out'),
    none: count('none'),
    summary: count('summary'),
  }
}

/** What kept a text out comes first: what nobody has read, then what its readers and its author decided. */
function whyOf(text: ReadText): 'unread' | 'left-out' | 'none' | 'summary' | null {
  if (readingState(text) !== 'confirmed') return 'unread'
  if (text.cleaned?.decision === 'left-out') return 'left-out'
  const consent = readConsent(text.consent)
  if (consent === 'none') return 'none'
  const asComment = textKind(text.instrument.survey, text.question) === 'comment'
  return asComment && consent === 'summary' ? 'summary' : null
}
