import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { type Question, questionsOf, type Survey } from '../../src/domain/survey.ts'

/** The limit server as a program: bundled like ours, with its page beside its database. */
export type Limit = { program: string; folder: string }

export async function prepareLimit(survey: Survey, bundle: string, folder: string): Promise<Limit> {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'scripts/bench/limit-server.ts',
      outDir: bundle,
      target: 'node24',
      rollupOptions: { output: { entryFileNames: 'limit-server.js' } },
    },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'page.html'), limitPage(survey))
  return { program: join(bundle, 'limit-server.js'), folder }
}

/** The least that can be called the survey: 36 questions in plain HTML, in one language, with their own answers. */
function limitPage(survey: Survey): string {
  const questions = questionsOf(survey)
    .slice(0, 36)
    .map((question) => `<fieldset><legend>${question.text.en}</legend>${box(question)}</fieldset>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Survey</title><form method="post"><h1>Survey</h1>${questions.join('')}<button>Send</button></form></html>`
}

function box(question: Question): string {
  const { code } = question
  if (question.type !== 'grade5') return `<textarea name="${code}"></textarea>`
  const options = question.anchors?.map(
    ({ value, label }) =>
      `<label><input type="radio" name="${code}" value="${value}">${label.en}</label>`,
  )
  return options?.join('') ?? ''
}
