import { type Language, languages } from '../../../src/domain/language.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import type { Round } from '../../../src/domain/round.ts'
import { type LetterKind, letterKinds } from '../../../src/domain/wording.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { wordingsText } from '../../text/wordings.ts'

type Props = {
  frame: Frame
  round: Round
  /** The mails the office has words of its own for. */
  own: readonly { kind: LetterKind; language: Language }[]
  /** How many of those written to read each language. */
  readers: Readonly<Record<Language, number>>
}

/** Every mail of a round in every language, and whose words it has. */
export function LettersPage({ frame, round, own, readers }: Props) {
  const t = wordingsText[frame.language]
  const names = languageNamesIn[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <p>{languages.map((one) => t.readers(readers[one], names[one])).join(' ')}</p>
      <div class="scroll">
        <table class="stacked">
          <caption>{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.mail}</th>
              {languages.map((one) => (
                <th scope="col">{names[one]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {letterKinds.map((kind) => (
              <Row frame={frame} round={round} kind={kind} own={own} />
            ))}
          </tbody>
        </table>
      </div>
    </StaffPage>
  )
}

type RowProps = Pick<Props, 'frame' | 'round' | 'own'> & { kind: LetterKind }

function Row({ frame, round, kind, own }: RowProps) {
  const t = wordingsText[frame.language]
  const names = languageNamesIn[frame.language]
  const { name, when } = t.kinds[kind]
  const changed = languages.filter((language) =>
    own.some((one) => one.kind === kind && one.language === language),
  )
  const rest = languages.filter((language) => !changed.includes(language))
  const listed = (some: readonly Language[]) => some.map((one) => names[one]).join(', ')
  return (
    <tr>
      <th scope="row">
        {name}
        <br />
        <small>{when}</small>
        {changed.length > 0 && rest.length > 0 && (
          <p class="fault">{t.onlyIn(listed(changed), listed(rest))}</p>
        )}
      </th>
      {languages.map((language) => (
        <td data-name={names[language]}>
          <a href={`/rounds/${round.id}/messages/${kind}/${language}`}>
            {changed.includes(language) ? t.own : t.standard}
            <span class="visually-hidden"> {`${name}, ${names[language]}`}</span>
          </a>
        </td>
      ))}
    </tr>
  )
}
