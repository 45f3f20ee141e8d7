import type { Language } from '../../src/domain/language.ts'
import type { Staff } from '../../src/domain/staff.ts'
import { demoText } from '../text/demo.ts'
import { frameText } from '../text/frame.ts'
import { PlainPage } from './plain-page.tsx'

type Props = { language: Language; stylesheet: string; staff: readonly Staff[] }

/** The demo's front door: choose whose work to look at. */
export function DemoPage({ language, stylesheet, staff }: Props) {
  const t = demoText[language]
  return (
    <PlainPage language={language} title={t.title} stylesheet={stylesheet}>
      <p class="lead">{t.words}</p>
      <form method="post" action="/demo" class="stack">
        {staff.map((person, index) => (
          <button type="submit" name="role" value={person.role} class={index === 0 ? '' : 'second'}>
            {frameText[language].roles[person.role]} ·&nbsp;<bdi>{person.name}</bdi>
          </button>
        ))}
      </form>
    </PlainPage>
  )
}
