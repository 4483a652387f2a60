/**
 * The step behind decoding: what the API fills in by itself. What a mutating step adds later is filled in again.
 */
import type { Json, JsonObject } from '../../kube/json.ts'
import { parseQuantity, print, roundUp } from '../../kube/quantity.ts'
import { inTurn } from '../../kube/rewrite.ts'
import type { Rewrites } from '../../kube/rewrite.ts'
import { conversions } from './conversion.ts'
import { coreDefaults } from './core.ts'
import { policyDefaults } from './policies.ts'
import { workloadDefaults } from './workloads.ts'

const tables = { ...coreDefaults, ...workloadDefaults, ...policyDefaults }

/** All defaults of every kind, and what the server's own versions make of an object. */
export const defaults: Rewrites = {
  structs: {
    ...tables,
    ...Object.fromEntries(
      Object.entries(conversions).map(([name, change]) => [name, inTurn(change, tables[name] ?? (() => undefined))])
    )
  },
  maps: { 'v1.ResourceList': rounded }
}

/** Finer than a thousandth, as a server prints it. */
const fine = /[nu]$|e-/

/** Amounts of resources are rounded up to a thousandth. */
function rounded(list: JsonObject): JsonObject | undefined {
  const changed = Object.entries(list).flatMap(([name, value]): readonly (readonly [string, Json])[] => {
    const amount = typeof value === 'string' && fine.test(value) ? parseQuantity(value) : undefined
    return amount === undefined || 'error' in amount ? [] : [[name, print(roundUp(amount.quantity, -3))]]
  })
  return changed.length === 0 ? undefined : Object.fromEntries(changed)
}
