import type { SlideContent } from '../../components/slides/content.ts'
import { Slide } from '../../components/slides/slide.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { agendaText } from '../../text/agenda.ts'

type Props = {
  frame: Frame
  round: string
  content: SlideContent
  /** Which item it is, from 1, and of how many. */
  at: number
  of: number
  stylesheet: string
  script: string | undefined
}

/** One item of the agenda on the wall. Plain links turn the pages; where the script runs, arrow keys follow them. */
export function ScreenPage({ frame, round, content, at, of, stylesheet, script }: Props) {
  const { language } = frame
  const t = agendaText[language].onScreen
  const address = `/rounds/${round}/meeting`
  const turn = (to: number) => `${address}/screen?item=${to}`
  return (
    <html lang={language} class="presenting">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{`${t.place(at, of)} · ${t.title} · ${frame.office}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <main>
          <h1 class="head">{t.title}</h1>
          <article class="leaf current">
            <Slide id="item" content={content} language={language} />
          </article>
          <nav id="place" aria-label={t.title}>
            {at > 1 && (
              <a href={turn(at - 1)} rel="prev" data-turn="prev">
                ← {t.before}
              </a>
            )}{' '}
            {t.place(at, of)}{' '}
            {at < of && (
              <a href={turn(at + 1)} rel="next" data-turn="next">
                {t.next} →
              </a>
            )}{' '}
            <a href={address} data-turn="up">
              {t.back}
            </a>
          </nav>
        </main>
      </body>
    </html>
  )
}
