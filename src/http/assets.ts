import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import codingCss from '../../views/styles/coding.css?raw'
import deckCss from '../../views/styles/deck.css?raw'
import frameworkCss from '../../views/styles/framework.css?raw'
import paperCss from '../../views/styles/paper.css?raw'
import staffCss from '../../views/styles/staff.css?raw'
import strategyCss from '../../views/styles/strategy.css?raw'
import type { Assets } from '../deps.ts'

type Asset = { body: string; type: string }

const sheets = {
  staff: staffCss,
  coding: codingCss,
  deck: deckCss,
  framework: frameworkCss,
  paper: paperCss,
  strategy: strategyCss,
}

/** The files browsers may load: the stylesheets and the built islands, each at an address that changes with its content. */
export function loadAssets(builtIslands: string): Assets {
  const files = new Map<string, Asset>()
  const paths = new Map<string, string>()
  const add = (name: string, file: string, asset: Asset) => {
    files.set(file, asset)
    paths.set(name, `/assets/${file}`)
  }
  for (const [name, body] of Object.entries(sheets)) {
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12)
    add(`${name}.css`, `${name}-${hash}.css`, { body, type: 'text/css; charset=utf-8' })
  }
  for (const [name, file] of builtFiles(builtIslands))
    add(name, file, {
      body: readFileSync(join(builtIslands, file), 'utf8'),
      type: 'text/javascript; charset=utf-8',
    })
  return { path: (name) => paths.get(name), file: (file) => files.get(file) }
}

type Manifest = Record<string, { file: string; name?: string }>

function builtFiles(folder: string): readonly [string, string][] {
  const manifest = join(folder, 'manifest.json')
  if (!existsSync(manifest)) return []
  // The manifest is written by our own build in the same release.
  const entries: Manifest = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.values(entries).map(({ file, name }) => [`${name ?? file}.js`, file])
}
