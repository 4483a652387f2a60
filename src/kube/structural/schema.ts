/**
 * Structural schemas: what a CustomResourceDefinition says of the objects of a kind.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/schema/structural.go`.
 */
import type * as apiextensions from '../api/apiextensions-v1.ts'

export type Schema = apiextensions.JSONSchemaProps

/** The schema of the items of a list. */
export function itemsOf({ items }: Schema): Schema | undefined {
  return Array.isArray(items) ? undefined : (items as Schema | undefined)
}

/** The schema of a named property. */
export function propertyOf({ properties }: Schema, key: string): Schema | undefined {
  return properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined
}

/** The schema of all properties that have no name of their own. */
export function valuesOf({ additionalProperties }: Schema): Schema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}
