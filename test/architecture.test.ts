import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What each part of the tree may import: other parts by folder, packages by name. */
const allowed: Record<string, { parts: string[]; packages: string[] }> = {
  'src/domain': { parts: ['src/domain'], packages: ['zod', 'temporal-polyfill'] },
  'src/csv': { parts: ['src/csv', 'src/domain'], packages: ['papaparse'] },
  'src/help': {
    parts: ['src/help', 'src/domain', 'views/text/french-spaces.ts'],
    packages: ['marked', 'node:'],
  },
  'src/mail': { parts: ['src/mail', 'src/domain'], packages: ['nodemailer', 'node:'] },
  'src/flows': {
    parts: [
      'src/flows',
      'src/mail',
      'src/domain',
      'src/csv',
      'src/deps.ts',
      'src/links.ts',
      'src/log.ts',
      'src/whole-picture.ts',
      'src/evidence-type.ts',
      'src/qr-code.ts',
      'db/store',
      'views/emails',
      // What respondents are promised is kept with the round that promised it.
      'views/text/promise.ts',
      // The words a round's mails begin with.
      'views/text/letters.ts',
      '#dialect',
    ],
    packages: [],
  },
  'src/http': {
    parts: [
      'src/http',
      'src/domain',
      'src/flows',
      'src/deps.ts',
      'src/links.ts',
      'src/log.ts',
      'src/timers.ts',
      'src/csv',
      'views',
      'db/store',
      '#dialect',
    ],
    packages: [
      'hono',
      '@hono/node-server',
      'preact',
      'preact-render-to-string',
      'zod',
      'ical-generator',
      'node:',
    ],
  },
  'src/routes': {
    parts: [
      'src/routes',
      'src/http',
      'src/flows',
      'src/domain',
      'src/csv',
      'src/help',
      'src/mail',
      'src/deps.ts',
      'src/links.ts',
      'src/log.ts',
      'src/timers.ts',
      'src/qr-code.ts',
      'views',
      'db/store',
    ],
    packages: ['hono', 'preact', 'zod', 'node:'],
  },
  'db/dialect': { parts: ['db/dialect'], packages: ['better-sqlite3', 'drizzle-orm', 'node:'] },
  'db/store': {
    parts: ['db/store', 'db/schema.ts', '#dialect', 'src/domain'],
    packages: ['drizzle-orm'],
  },
  'views/islands': {
    parts: ['views/islands', 'views/components/charts', 'src/domain'],
    packages: ['chart.js', 'preact'],
  },
  views: { parts: ['views', 'src/domain'], packages: ['preact'] },
}

const sources = globSync(['src/**/*.{ts,tsx}', 'db/**/*.ts', 'views/**/*.{ts,tsx}'])
const partOf = (file: string) =>
  Object.keys(allowed)
    .filter((part) => file.startsWith(`${part}/`))
    .sort((one, other) => other.length - one.length)[0]

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*?)?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
  )
  return [...found].flatMap(([, from, lazy, bare]) => from ?? lazy ?? bare ?? [])
}

function isAllowed(file: string, wanted: string, rule: { parts: string[]; packages: string[] }) {
  if (wanted.startsWith('.')) {
    const target = normalize(join(dirname(file), wanted))
    return rule.parts.some((part) => target === part || target.startsWith(`${part}/`))
  }
  if (wanted.startsWith('#')) return rule.parts.includes(wanted)
  return rule.packages.some((name) =>
    name.endsWith(':') ? wanted.startsWith(name) : wanted === name || wanted.startsWith(`${name}/`),
  )
}

describe('the architecture', () => {
  it('has sources to look at', () => {
    expect(sources.length).toBeGreaterThan(15)
  })

  it('lets imports point one way only', () => {
    const wrong = sources.flatMap((file) => {
      const part = partOf(file)
      const rule = part === undefined ? undefined : allowed[part]
      if (!rule) return []
      return importsOf(file)
        .filter((wanted) => !isAllowed(file, wanted, rule))
        .map((wanted) => `${file} imports ${wanted}`)
    })
    expect(wrong).toEqual([])
  })

  it('keeps Hono to the edge', () => {
    const knowHono = sources.filter((file) =>
      importsOf(file).some((wanted) => /^@?hono\b/.test(wanted)),
    )
    expect(
      knowHono.filter((file) => !/^src\/(app\.tsx?|main\.ts|http\/|routes\/)/.test(file)),
    ).toEqual([])
  })

  it('keeps the engine in the dialect and Drizzle in db', () => {
    const knows = (name: string) =>
      sources.filter((file) => importsOf(file).some((wanted) => wanted.startsWith(name)))
    expect(knows('better-sqlite3').filter((file) => !file.startsWith('db/dialect/'))).toEqual([])
    expect(knows('drizzle-orm').filter((file) => !file.startsWith('db/'))).toEqual([])
  })

  it('leaves no drawer for anything', () => {
    const drawers = sources.filter((file) =>
      /(utils?|helpers?|common|manager|service|data)\.tsx?$/.test(file),
    )
    expect(drawers).toEqual([])
  })
})
