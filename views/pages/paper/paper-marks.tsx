import type { ComponentChildren } from 'preact'

/** A box to tick with a pen, and what it stands for. */
export function Tick({ children }: { children: ComponentChildren }) {
  return (
    <span class="tick">
      <span class="box" />
      <span>{children}</span>
    </span>
  )
}

/** Lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div class="lines">
      {Array.from({ length: count }, () => (
        <div />
      ))}
    </div>
  )
}
