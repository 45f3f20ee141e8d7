import type { Frame } from '../../components/staff-page.tsx'
import { activitiesText } from '../../text/activities.ts'

/** A button that brings in the activities a strategy may begin with, and the same as files. */
export function Bringing({ frame, toBring }: { frame: Frame; toBring: number }) {
  if (toBring === 0) return null
  const t = activitiesText[frame.language]
  return (
    <form method="post" action="/strategy/activities" class="screen-only">
      <p>{t.bringWords(toBring)}</p>
      <p class="actions">
        <button type="submit" class="second">
          {t.bring(toBring)}
        </button>
        <span>
          <a href="/strategy/activities.csv">{t.csv}</a> (
          <a href="/strategy/activities.csv?variant=fr">{t.french}</a>)
        </span>
      </p>
    </form>
  )
}
