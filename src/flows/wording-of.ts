import { findRound } from '../../db/store/rounds.ts'
import { type OwnWording, wordingsOf } from '../../db/store/wordings.ts'
import { networkInvitation, standardWording } from '../../views/text/letters.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { LetterKind, Wording } from '../domain/wording.ts'

/** The words of one mail of a round: the office's own, or the standard ones. */
export async function wordingOf(
  deps: Deps,
  round: RoundId,
  kind: LetterKind,
  language: Language,
): Promise<Wording> {
  const own = (await wordingsOf(deps.db, round)).find(
    (one) => one.kind === kind && one.language === language,
  )
  return own ?? (await standardFor(deps, round, kind, language))
}

/** Members are asked about their network in other words than partners about the office. */
async function standardFor(
  { db }: Deps,
  id: RoundId,
  kind: LetterKind,
  language: Language,
): Promise<Wording> {
  const about = kind === 'invitation' && (await findRound(db, id))?.network
  return about ? networkInvitation[language] : standardWording[language][kind]
}

/** What the office has worded itself; opening also keeps standard words, so that a newer program changes none of them. */
export async function ownWordingsOf(deps: Deps, round: RoundId): Promise<readonly OwnWording[]> {
  return (await wordingsOf(deps.db, round)).filter(({ kind, language, subject, body }) => {
    const standard = standardWording[language][kind]
    return subject !== standard.subject || body !== standard.body
  })
}
