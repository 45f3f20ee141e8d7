import { and, eq } from 'drizzle-orm'
import type { Db, Write } from '#dialect'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Language } from '../../src/domain/language.ts'
import type { LetterKind, Wording } from '../../src/domain/wording.ts'
import { wording } from '../schema.ts'

/** The office's own words for one mail in one language. */
export type OwnWording = Wording & { kind: LetterKind; language: Language }

const columns = {
  kind: wording.kind,
  language: wording.language,
  subject: wording.subject,
  body: wording.body,
}

export async function wordingsOf(db: Db, round: RoundId): Promise<OwnWording[]> {
  return await db.select(columns).from(wording).where(eq(wording.round, round))
}

/** Keeps the words of a mail, whatever stood there before. */
export function keepWording(tx: Db, round: RoundId, own: OwnWording): Write {
  const { subject, body } = own
  return tx
    .insert(wording)
    .values({ round, ...own })
    .onConflictDoUpdate({
      target: [wording.round, wording.kind, wording.language],
      set: { subject, body },
    })
}

/** Back to the standard words. */
export function dropWording(tx: Db, round: RoundId, kind: LetterKind, language: Language): Write {
  return tx
    .delete(wording)
    .where(and(eq(wording.round, round), eq(wording.kind, kind), eq(wording.language, language)))
}
