import { type Entry, titleOf } from '../../../src/domain/registers/entry.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { recordsText } from '../../text/records.ts'
import { registersText } from '../../text/registers.ts'
import { entryAddress } from './register-address.ts'

type Props = {
  frame: Frame
  entry: Entry
  /** How many entries name it. */
  mentions: number
  refusal?: 'tick-first' | 'meanwhile' | undefined
}

/** Before an entry is removed: what it means, asked once. */
export function EntryRemovalPage({ frame, entry, mentions, refusal }: Props) {
  const { language } = frame
  const t = registersText[language]
  const at = entryAddress(entry)
  const faults = refusal
    ? [{ field: 'sure', words: refusal === 'meanwhile' ? t.removedMeanwhile : t.tickFirst }]
    : []
  return (
    <StaffPage frame={frame} title={t.removal}>
      <p>
        <a href={at}>
          <bdi>{titleOf(entry, language)}</bdi>
        </a>
      </p>
      <h1>{t.removal}</h1>
      <FaultSummary title={recordsText[language].faults} faults={faults} />
      <ul>
        {t.removalMeans.map((line) => (
          <li>{line}</li>
        ))}
        {mentions > 0 && <li>{t.mentions(mentions)}</li>}
      </ul>
      <form method="post" action={`${at}/removal`}>
        <input type="hidden" name="turn" value={entry.turn} />
        <label class="choice">
          <input
            type="checkbox"
            id="sure"
            name="sure"
            value="yes"
            aria-invalid={refusal ? 'true' : undefined}
          />
          <span>
            {t.removeTick}
            {t.colon}
            <bdi>{titleOf(entry, language)}</bdi>
          </span>
        </label>
        <p class="actions">
          <button type="submit" class="danger">
            {t.remove}
          </button>
          <a href={at}>{t.back}</a>
        </p>
      </form>
    </StaffPage>
  )
}
