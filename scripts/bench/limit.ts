import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { questionsOf, type Survey } from '../../src/domain/survey.ts'

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

const grades = ['Never', 'Rarely', 'Sometimes', 'Mostly', 'Always']

/** The least that can be called the survey: 36 questions in plain HTML, the same five grades for each. */
function limitPage(survey: Survey): string {
  const asked = questionsOf(survey).slice(0, 36)
  const questions = asked.map(({ code, text }) => {
    const options = grades.map(
      (words, index) =>
        `<label><input type="radio" name="${code}" value="${index + 1}">${words}</label>`,
    )
    return `<fieldset><legend>${text.en}</legend>${options.join('')}</fieldset>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Survey</title><form method="post"><h1>Survey</h1>${questions.join('')}<button>Send</button></form></html>`
}
