import { isShown, type PromisedAction, type Promises } from './results.ts'

/** Whether partners confirm that an action is done; hidden ones are not confirmed. */
export function isConfirmed(action: PromisedAction): boolean {
  return isShown(action) && action.confirmed
}

/** The actions that are kept on both accounts: reported as done, and confirmed by partners. */
export function keptByBoth({ actions }: Promises): readonly PromisedAction[] {
  return actions.filter((action) => action.reported === 'done' && isConfirmed(action))
}
