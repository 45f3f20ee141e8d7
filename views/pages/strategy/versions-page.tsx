import type { Language } from '../../../src/domain/language.ts'
import { languageNames } from '../../../src/domain/language.ts'
import type { StrategyVersion } from '../../../src/domain/strategy.ts'
import {
  changesBetween,
  type StrategyChange,
  type StrategyPart,
} from '../../../src/domain/strategy-changes.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { Typed } from '../../components/typed.tsx'
import { longDay, monthName } from '../../text/dates.ts'
import { strategyText } from '../../text/strategy.ts'

type Version = StrategyVersion & { by: string | null }
type Props = {
  frame: Frame
  /** The newest first. */
  versions: readonly Version[]
}

/** Each version of the strategy with what it changed. */
export function VersionsPage({ frame, versions }: Props) {
  const t = strategyText[frame.language]
  return (
    <StaffPage frame={frame} title={t.history.title}>
      <p>
        <a href="/strategy">{t.form.back}</a>
      </p>
      <h1>{t.history.title}</h1>
      <p>{versions.length === 0 ? t.history.none : t.history.lead}</p>
      {versions.map((version, place) => (
        <OneVersion version={version} before={versions[place + 1]} language={frame.language} />
      ))}
    </StaffPage>
  )
}

type VersionProps = { version: Version; before: Version | undefined; language: Language }

function OneVersion({ version, before, language }: VersionProps) {
  const t = strategyText[language].history
  return (
    <section>
      <h2>{t.version(version.version)}</h2>
      <p class="soft">
        {t.saved(longDay(version.savedOn, language), version.by)}{' '}
        {version.by && <bdi>{version.by}</bdi>}
      </p>
      {before ? (
        changesBetween(before.body, version.body).map((change) => (
          <Change change={change} language={language} />
        ))
      ) : (
        <p>{t.first}</p>
      )}
    </section>
  )
}

function Change({ change, language }: { change: StrategyChange; language: Language }) {
  const t = strategyText[language].history
  return (
    <>
      <h3>
        {partName(change.part, language)}
        {change.language && ` (${languageNames[change.language]})`}
      </h3>
      <dl class="facts">
        <dt>{t.before}</dt>
        <dd lang={change.language ?? undefined}>{said(change, change.before, language)}</dd>
        <dt>{t.after}</dt>
        <dd lang={change.language ?? undefined}>{said(change, change.after, language)}</dd>
      </dl>
    </>
  )
}

function partName(part: StrategyPart, language: Language): string {
  const t = strategyText[language].history
  if (part.kind === 'direction-title') return t.directionTitle(part.number)
  if (part.kind === 'direction-text') return t.directionText(part.number)
  return t.parts[part.kind]
}

function said({ part }: StrategyChange, words: string, language: Language) {
  if (words === '') return <span lang={language}>{strategyText[language].history.nothing}</span>
  if (part.kind === 'yearBegins') return monthName(Number(words), language)
  if (part.kind === 'starts' || part.kind === 'ends') return longDay(words, language)
  return <Typed words={words} />
}
