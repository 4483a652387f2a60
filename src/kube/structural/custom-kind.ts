/** A custom kind in one of its versions, as its CustomResourceDefinition has it. */
import type * as apiextensions from '../api/apiextensions-v1.ts'
import { splitApiVersion } from '../resources.ts'
import type { ResourceType } from '../resources.ts'
import type { Schema } from './schema.ts'

export interface CustomKind {
  readonly schema: Schema
  /** The status has an address of its own: whoever creates an object cannot set it. */
  readonly hasStatus: boolean
  readonly scale: apiextensions.CustomResourceSubresourceScale | undefined
  /** The version in which the server stores it, where a webhook converts to that. */
  readonly convertedTo: string | undefined
  /** What the server says to everybody who uses a deprecated version. */
  readonly deprecation: string | undefined
}

/** The type of a custom kind in one version; undefined for a version that is not served, or is none. */
export function customType(
  definition: apiextensions.CustomResourceDefinition,
  apiVersion: string
): ResourceType | undefined {
  const { group = '', names = {}, scope, versions = [], conversion } = definition.spec ?? {}
  const [, name] = splitApiVersion(apiVersion)
  const version = versions.find(one => one.name === name)
  if (version?.served !== true) return undefined
  const storage = versions.find(one => one.storage === true)?.name
  const custom: CustomKind = {
    schema: version.schema?.openAPIV3Schema ?? {},
    hasStatus: version.subresources?.status !== undefined,
    scale: version.subresources?.scale,
    convertedTo: conversion?.strategy === 'Webhook' && storage !== name ? storage : undefined,
    deprecation:
      version.deprecated === true ? (version.deprecationWarning ?? deprecationOf(definition, name)) : undefined
  }
  return {
    group,
    version: name,
    kind: names.kind ?? '',
    plural: names.plural ?? '',
    namespaced: scope === 'Namespaced',
    isOptional: false,
    custom
  }
}

/** Upstream: defaultDeprecationWarning of k8s.io/apiextensions-apiserver `pkg/apiserver/customresource_handler.go`. */
function deprecationOf({ spec = {} }: apiextensions.CustomResourceDefinition, name: string): string {
  const { group = '', names = {}, versions = [] } = spec
  const newer = versions
    .filter(({ served = false, deprecated = false }) => served && !deprecated)
    .map(({ name: other = '' }) => other)
    .filter(other => byAge(name, other) < 0)
    .sort(byAge)
    .at(-1)
  const says = `${group}/${name} ${names.kind ?? ''} is deprecated`
  return newer === undefined ? says : `${says}; use ${group}/${newer} ${names.kind ?? ''}`
}

/** Versions as Kubernetes orders them: v1alpha1, v1beta1, v1, v2. Upstream: CompareKubeAwareVersionStrings. */
function byAge(one: string, other: string): number {
  const [a, b] = [ageOf(one), ageOf(other)]
  if (a === undefined || b === undefined)
    return a !== undefined ? 1 : b !== undefined ? -1 : one < other ? 1 : one > other ? -1 : 0
  const at = a.findIndex((part, index) => part !== b[index])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

const levels = ['alpha', 'beta', '']

/** Stability, major and minor number; undefined for a name of another form. */
function ageOf(version: string): readonly number[] | undefined {
  const parts = /^v(?<major>[1-9]\d*)(?:(?<level>alpha|beta)(?<minor>[1-9]\d*))?$/.exec(version)?.groups
  if (parts === undefined) return undefined
  return [levels.indexOf(parts['level'] ?? ''), Number(parts['major']), Number(parts['minor'] ?? 0)]
}
