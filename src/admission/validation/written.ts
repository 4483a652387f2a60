/** What an object's amounts looked like before a server made them canonical: some texts print how one was written. */
import type { Origins } from '../../kube/json.ts'
import { quantityOf, roundUp, unset } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { valueOf } from '../../read/entry.ts'

/** An amount of a list of the object, as it was written; undefined where the server itself filled it in. */
export function writtenQuantity(origins: Origins, list: object | undefined, name: string): Quantity | undefined {
  const node = list && origins.get(list)?.node
  const value = node?.kind === 'map' ? valueOf(node, name) : undefined
  if (value === undefined || value.kind === 'map' || value.kind === 'seq') return undefined
  if (value.kind === 'null') return unset
  const quantity = quantityOf(value.value)
  return quantity && roundUp(quantity, -3)
}
