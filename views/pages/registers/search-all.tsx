import { TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { registersText } from '../../text/registers.ts'

/** Looks for words in all registers at once. */
export function SearchAll({ frame, q }: { frame: Frame; q: string }) {
  const t = registersText[frame.language]
  return (
    <search>
      <form method="get" action="/registers/search" class="stack">
        <TextField name="q" label={t.search} hint={t.searchHint} value={q} faults={[]} />
        <div class="actions">
          <button type="submit" class="second">
            {t.find}
          </button>
        </div>
      </form>
    </search>
  )
}
