import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Package = {
  version?: string
  dev?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
  link?: boolean
}
const lock: { packages: Record<string, Package> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const own: {
  dependencies: Record<string, string>
  allowScripts: Record<string, boolean>
} = JSON.parse(readFileSync('package.json', 'utf8'))
const reasons = readFileSync('docs/decisions/0004-libraries.md', 'utf8')

const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13)

describe('what others wrote', () => {
  it('every run-time dependency is named with its reason', () => {
    const rows = [...reasons.matchAll(/^\| ([^|]+) \| [^|]+ \|$/gm)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    )
    const named = rows.filter((name) => name !== 'package' && !/^-+$/.test(name))
    expect(named.toSorted()).toEqual(Object.keys(own.dependencies).toSorted())
  })

  it('install scripts are allowed to one package and refused to all others by name', () => {
    const wanting = installed.filter(([, { hasInstallScript }]) => hasInstallScript)
    const names = [...new Set(wanting.map(([path]) => nameOf(path)))]
    expect(Object.keys(own.allowScripts).toSorted()).toEqual(names.toSorted())
    expect(names.filter((name) => own.allowScripts[name])).toEqual(['node'])
  })

  it('comes from the registry at one exact version, with its checksum', () => {
    const loose = installed.filter(
      ([, found]) => found.link || !('integrity' in found) || !found.version,
    )
    expect(loose.map(([path]) => path)).toEqual([])
  })

  it('npm run -s sbom lists all that runs, told apart from what is for development', () => {
    const output = execFileSync('npm', ['run', '-s', 'sbom'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const sbom: { bomFormat: string; components: Component[] } = JSON.parse(`${output}`)
    const refs = (components: readonly Component[]) => components.map((one) => one['bom-ref'])
    const running = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional)
    const expected = running.map(([path, { version }]) => `${nameOf(path)}@${version}`)
    expect(sbom.bomFormat).toBe('CycloneDX')
    expect(refs(sbom.components)).toEqual(expect.arrayContaining(expected))
    const named = Object.entries(own.dependencies).map(([name, version]) => `${name}@${version}`)
    const marked = refs(sbom.components.filter(isForDevelopment))
    expect(named.filter((ref) => marked.includes(ref))).toEqual([])
    expect(marked.length).toBeGreaterThan(30)
  })
})

type Component = { 'bom-ref': string; properties?: { name: string; value: string }[] }

function isForDevelopment({ properties = [] }: Component): boolean {
  return properties.some(({ name, value }) => name.endsWith(':development') && value === 'true')
}
