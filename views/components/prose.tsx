import type { Block, Prose, Span } from '../../src/domain/prose.ts'

/** A text of several blocks, as a page shows it. */
export function ProseBlocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) => (
        <OneBlock block={block} />
      ))}
    </>
  )
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = (['h1', 'h2', 'h3'] as const)[block.level - 1] ?? 'h3'
      return (
        <Heading>
          <Spans of={block.spans} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Spans of={block.spans} />
        </p>
      )
    case 'list': {
      const List = block.marks === 'numbers' ? 'ol' : 'ul'
      return (
        <List class={block.marks === 'boxes' ? 'boxes' : undefined}>
          {block.items.map((item) => (
            <li>
              <Spans of={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <Table {...block} />
  }
}

function Table({ head, rows }: { head: readonly Prose[]; rows: readonly (readonly Prose[])[] }) {
  return (
    <div class="scroll">
      <table class="prose">
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">
                <Spans of={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = [], ...others]) => (
            <tr>
              <th scope="row">
                <Spans of={first} />
              </th>
              {others.map((cell) => (
                <td>
                  <Spans of={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function Spans({ of }: { of: Prose }) {
  return (
    <>
      {of.map((span) => (
        <OneSpan span={span} />
      ))}
    </>
  )
}

function OneSpan({ span }: { span: Span }) {
  switch (span.kind) {
    case 'words':
      return <>{span.words}</>
    case 'strong':
      return (
        <strong>
          <Spans of={span.spans} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Spans of={span.spans} />
        </em>
      )
    case 'link':
      return (
        <a href={span.to}>
          <Spans of={span.spans} />
        </a>
      )
  }
}
