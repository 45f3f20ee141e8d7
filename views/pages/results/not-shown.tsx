import type { VNode } from 'preact'
import type { Language, Localised } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { resultsText } from '../../text/results.ts'
import { GroupName } from './group-name.tsx'

type Props = { results: Results; earlier: readonly Results[]; language: Language }

/** What the page keeps to itself and why, and which statements are outside the comparison. */
export function NotShown({ results, earlier, language }: Props) {
  const t = resultsText[language]
  const { headline } = results
  const hidden = results.indicators.filter(({ state }) => state === 'hidden')
  const ungraded = results.indicators.filter(({ state }) => state === 'none')
  const textOf = textsOf([...earlier, results])
  const statements = (title: string, codes: readonly string[]) => (
    <List title={title}>
      {codes.map((code) => (
        <LocalisedText text={textOf(code)} fallback={code} language={language} />
      ))}
    </List>
  )
  const groups = (title: string, wanted: 'hidden' | 'empty') => (
    <List title={title}>
      {results.groups
        .filter(({ state }) => state === wanted)
        .map((group) => (
          <GroupName group={group} language={language} />
        ))}
    </List>
  )
  return (
    <section>
      <h2>{t.notShown.title}</h2>
      <p>{t.notShown.rule(results.round.k)}</p>
      {statements(t.notShown.statements, codesOf(hidden))}
      {statements(t.notShown.ungraded, codesOf(ungraded))}
      {groups(t.notShown.groups, 'hidden')}
      {groups(t.notShown.empty, 'empty')}
      {hidesComplements(results) && <p>{t.notShown.complement}</p>}
      {hidden.length === 0 && !hidesGroupCells(results) && <p>{t.notShown.nothing}</p>}
      {(['new', 'changed', 'hidden', 'retired'] as const).map((kind) =>
        statements(t.series[kind], headline[kind]),
      )}
    </section>
  )
}

function List({ title, children }: { title: string; children: readonly VNode[] }) {
  if (children.length === 0) return null
  return (
    <>
      <p>{title}</p>
      <ul>
        {children.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  )
}

function codesOf(indicators: readonly { code: string }[]): readonly string[] {
  return indicators.map(({ code }) => code)
}

/** The wording a statement had last; a retired one is only in an earlier document. */
function textsOf(documents: readonly Results[]): (code: string) => Localised | null {
  const texts = new Map(
    documents.flatMap(({ indicators }) => indicators.map(({ code, text }) => [code, text])),
  )
  return (code) => texts.get(code) ?? null
}

function hidesComplements({ groups }: Results): boolean {
  return groups
    .flatMap(({ indicators }) => indicators)
    .some((cell) => cell.state === 'hidden' && cell.why === 'complement')
}

function hidesGroupCells({ groups }: Results): boolean {
  return groups.some(({ indicators }) => indicators.some(({ state }) => state === 'hidden'))
}
