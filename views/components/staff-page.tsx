import type { ComponentChildren } from 'preact'
import type { Role } from '../../src/domain/access.ts'
import { type Act, may } from '../../src/domain/access.ts'
import type { Colour } from '../../src/domain/colour.ts'
import { type Language, languageNames, languages } from '../../src/domain/language.ts'
import { frameText } from '../text/frame.ts'
import { MailBanner, type MailStanding } from './mail-banner.tsx'

/** What surrounds every staff page. */
export type Frame = {
  language: Language
  office: string
  person: { name: string; role: Role }
  stylesheet: string
  /** The office's accent; null for the program's own. */
  colour?: Colour | null
  /** What stands in the address of the office's logo. */
  logo?: string | undefined
  path: string
  demo: boolean
  /** Whether mail leaves, for those who run it. */
  mail?: MailStanding | undefined
}

type Place = {
  key: keyof (typeof frameText)['en']['menu']
  href: string
  act: Act
  /** Pages that lie elsewhere and belong here. */
  also?: readonly string[]
}

const menu: readonly Place[] = [
  { key: 'home', href: '/', act: 'see home' },
  { key: 'partners', href: '/partners', act: 'see partners', also: ['/issues', '/capacity'] },
  { key: 'instruments', href: '/instruments', act: 'see instruments' },
  { key: 'rounds', href: '/rounds', act: 'see rounds', also: ['/between-rounds'] },
  { key: 'plan', href: '/plan', act: 'see the plan' },
  { key: 'trends', href: '/trends', act: 'see published results' },
  {
    key: 'registers',
    href: '/registers',
    act: 'see registers',
    also: ['/strategy', '/networks'],
  },
  { key: 'framework', href: '/framework', act: 'see the framework' },
  { key: 'settings', href: '/settings', act: 'run office settings' },
]

type Props = {
  frame: Frame
  title: string
  /** Stylesheets that only this page needs. */
  styles?: readonly (string | undefined)[]
  /** Names of built islands this page loads, after it is readable. */
  scripts?: readonly (string | undefined)[]
  children: ComponentChildren
}

export function StaffPage({ frame, title, styles = [], scripts = [], children }: Props) {
  const t = frameText[frame.language]
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{`${title} · ${frame.office}`}</title>
        <link rel="stylesheet" href={frame.stylesheet} />
        {styles.map((href) => href && <link rel="stylesheet" href={href} />)}
        {frame.colour && (
          <link rel="stylesheet" href={`/office/colour/${frame.colour.slice(1)}.css`} />
        )}
        {scripts.map((src) => src && <script type="module" src={src} />)}
      </head>
      <body>
        <a class="skip" href="#main">
          {t.skip}
        </a>
        <header class="top">
          <p class="office">
            {frame.logo && <img class="logo" src={`/office/logo/${frame.logo}`} alt="" />}
            <bdi>{frame.office}</bdi>
          </p>
          <nav aria-label={t.menuLabel}>
            <ul>
              {menu
                .filter(({ act }) => may(frame.person.role, act))
                .map(({ key, href, also = [] }) => (
                  <li>
                    <a
                      href={href}
                      aria-current={
                        [href, ...also].some((at) => isHere(frame.path, at)) ? 'page' : undefined
                      }
                    >
                      {t.menu[key]}
                    </a>
                  </li>
                ))}
            </ul>
          </nav>
          <form method="post" action="/sign-out" class="person">
            <span>
              <a href="/account">
                <bdi>{frame.person.name}</bdi>
              </a>{' '}
              <small>{t.roles[frame.person.role]}</small>
            </span>
            <button type="submit" class="quiet">
              {t.signOut}
            </button>
          </form>
        </header>
        <main id="main">
          {frame.mail && <MailBanner language={frame.language} mail={frame.mail} />}
          {children}
        </main>
        <footer class="bottom">
          <form method="post" action="/language">
            {languages
              .filter((language) => language !== frame.language)
              .map((language) => (
                <button
                  type="submit"
                  class="quiet"
                  name="language"
                  value={language}
                  lang={language}
                >
                  {languageNames[language]}
                </button>
              ))}
          </form>
          <a href="/help">{t.menu.help}</a>
          {may(frame.person.role, 'run mail') && <a href="/mail">{t.menu.mail}</a>}
          {frame.demo && may(frame.person.role, 'read the mailbox') && (
            <a href="/mailbox">{t.menu.mailbox}</a>
          )}
        </footer>
      </body>
    </html>
  )
}

function isHere(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
}
