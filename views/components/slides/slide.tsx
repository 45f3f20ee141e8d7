import type { Language } from '../../../src/domain/language.ts'
import type { Drawing, SlideContent, SlideTable } from './content.ts'
import { GradeScale } from './grade-scale.tsx'
import { Marks } from './marks.tsx'
import { plainWords, Words } from './words.tsx'

type Props = { id: string; content: SlideContent; language: Language }

/** One finding, huge; what draws it; the question to the room beneath it. */
export function Slide({ id, content, language }: Props) {
  const { colour, kicker, finding, lines, drawing, question, source } = content
  return (
    <section
      class={`slide ${colour}${drawing ? '' : ' plain'}`}
      lang={language}
      aria-labelledby={`${id}-finding`}
    >
      {kicker !== null && (
        <p class={plainWords(kicker, language).length > 90 ? 'kicker long' : 'kicker'}>
          <Words words={kicker} language={language} />
        </p>
      )}
      <h2 id={`${id}-finding`} class={sizeOf(plainWords(finding, language), drawing)}>
        <Words words={finding} language={language} />
      </h2>
      {lines.map((line) => (
        <p class="line">{line}</p>
      ))}
      <div class="drawing">{drawing && <Drawn drawing={drawing} language={language} />}</div>
      {question !== null && <p class="question">{question}</p>}
      <p class="source">
        <bdi>{source}</bdi>
      </p>
    </section>
  )
}

/** The longer the finding, the smaller; beside a drawing it must leave room. */
function sizeOf(finding: string, drawing: Drawing | null): string {
  const { length } = [...finding]
  const [huge, large, middle] = drawing ? [24, 50, 96] : [60, 140, 300]
  if (length <= huge) return 'huge'
  if (length <= large) return 'large'
  return length <= middle ? 'middle' : 'small'
}

function Drawn({ drawing, language }: { drawing: Drawing; language: Language }) {
  switch (drawing.kind) {
    case 'marks':
      return <Marks shape={drawing.shape} rows={drawing.rows} language={language} />
    case 'scale':
      return <GradeScale scale={drawing} />
    case 'list':
      return (
        <ol class="list">
          {drawing.items.map((item) => (
            <li>{item}</li>
          ))}
        </ol>
      )
  }
}

/** What the slide draws, as figures: below it on the page and on paper, in its place at a key while it is projected. */
export function SlideFigures({ table, language }: { table: SlideTable; language: Language }) {
  const [first, ...others] = table.heads
  return (
    <div class="twin" lang={language}>
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {others.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells]) => (
            <tr>
              <th scope="row">
                <Words words={name} language={language} />
              </th>
              {cells.map((cell) => (
                <td>
                  <Words words={cell} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
