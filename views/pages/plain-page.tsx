import type { ComponentChildren } from 'preact'
import type { Language } from '../../src/domain/language.ts'

type Props = {
  language: Language
  title: string
  stylesheet: string
  children: ComponentChildren
}

/** A page for somebody who has not signed in, or whom something stopped. */
export function PlainPage({ language, title, stylesheet, children }: Props) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  )
}
