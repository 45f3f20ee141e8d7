import { wordingsOf } from '../../db/store/wordings.ts'
import { standardWording } from '../../views/text/letters.ts'
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
  return own ?? standardWording[language][kind]
}
