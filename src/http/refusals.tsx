import type { Context } from 'hono'
import { PlainPage } from '../../views/pages/plain-page.tsx'
import { refusalText } from '../../views/text/refusals.ts'
import type { Deps } from '../deps.ts'
import { type Language, parseLanguage } from '../domain/language.ts'
import type { Unreadable } from './forms.ts'
import { page } from './visit.tsx'

type Kind = Exclude<keyof (typeof refusalText)['en'], 'home'>
type Status = Parameters<typeof page>[2]

/** A plain page that says what stopped the request and what to do. */
export function refuse(
  c: Context,
  deps: Deps,
  kind: Kind,
  status: Status,
  language = preferredLanguage(c),
) {
  const { title, words } = refusalText[language][kind]
  return page(
    c,
    <PlainPage language={language} title={title} stylesheet={deps.assets.path('staff.css') ?? ''}>
      <p>{words}</p>
      <p>
        <a href="/">{refusalText[language].home}</a>
      </p>
    </PlainPage>,
    status,
  )
}

/** The same page for a stranger, a wrong address and a thing that is not there. */
export function notFound(c: Context, deps: Deps, language?: Language) {
  return refuse(c, deps, 'missing', 404, language)
}

export function refuseUnreadable(
  c: Context,
  deps: Deps,
  { status }: Unreadable,
  language?: Language,
) {
  return refuse(c, deps, status === 413 ? 'tooLarge' : 'unreadable', status, language)
}

/** The first language of the browser's list that the pages are written in; English where there is none. */
export function preferredLanguage(c: Context): Language {
  const tags = (c.req.header('accept-language') ?? '').split(',')
  for (const tag of tags) {
    const language = parseLanguage(tag.trim().slice(0, 2).toLowerCase())
    if (language) return language
  }
  return 'en'
}
