/** What the linted manifests add to the cluster: a Namespace among them counts for all the others. */
import { isPodSecurityConfiguration, readConfiguration } from '../admission/pod-security/configuration.ts'
import type { PodSecurityConfiguration } from '../admission/pod-security/policy.ts'
import type { Labels } from '../admission/plugin.ts'
import { isUnread } from '../discover/discover.ts'
import type { Input } from '../discover/discover.ts'
import { isObject, toJson } from '../kube/json.ts'
import type { JsonObject } from '../kube/json.ts'
import { labelsOf, metadataText } from '../kube/metadata.ts'
import { manifestsIn } from '../read/manifest.ts'
import { readDocuments } from '../read/read.ts'

export interface Surroundings {
  /** The labels of the Namespaces among the manifests, by name. */
  readonly namespaces: ReadonlyMap<string, Labels>
  /** The configuration of PodSecurity in an AdmissionConfiguration, when policies among the manifests count. */
  readonly podSecurity: PodSecurityConfiguration | undefined
}

/** A document that names none of these kinds holds nothing of interest here, and is not taken apart. */
const kindsOfInterest = {
  always: ['Namespace'],
  withPolicies: ['Namespace', 'AdmissionConfiguration', 'PodSecurityConfiguration']
} as const

/** Looks through all inputs. An AdmissionConfiguration that no API server would start with is an error for the user. */
export function surroundings(inputs: readonly Input[], withPolicies: boolean): Surroundings | { readonly error: string } {
  const namespaces = new Map<string, Labels>()
  let podSecurity: PodSecurityConfiguration | undefined
  const kinds = withPolicies ? kindsOfInterest.withPolicies : kindsOfInterest.always
  for (const input of inputs) {
    const source = input.read()
    if (isUnread(source) || !mentions(source.text, kinds)) continue
    for (const object of objectsIn(source.text, kinds)) {
      if (object['apiVersion'] === 'v1' && object['kind'] === 'Namespace')
        namespaces.set(metadataText(object, 'name'), labelsOf(object))
      if (!withPolicies || !isPodSecurityConfiguration(object)) continue
      const configured = readConfiguration(object)
      if (configured !== undefined && 'error' in configured) return { error: `${source.file}: ${configured.error}` }
      podSecurity = configured ?? podSecurity
    }
  }
  return { namespaces, podSecurity }
}

/**
 * True when one of the kinds stands behind `kind` in its line. Each line is looked at once: a pattern with two
 * wildcards would take quadratic time on a long one.
 */
function mentions(text: string, kinds: readonly string[]): boolean {
  return kinds.some(kind => {
    let at = text.indexOf(kind)
    while (at !== -1) {
      const lineBreak = text.indexOf('\n', at)
      const end = lineBreak === -1 ? text.length : lineBreak
      const line = text.slice(text.lastIndexOf('\n', at) + 1, end)
      const key = line.indexOf('kind')
      if (key !== -1 && line.includes(kind, key)) return true
      at = text.indexOf(kind, end)
    }
    return false
  })
}

/** The objects of those documents that mention such a kind. */
function objectsIn(text: string, kinds: readonly string[]): readonly JsonObject[] {
  return manifestsIn(readDocuments(text, ({ start, end }) => mentions(text.slice(start, end), kinds)))
    .map(({ node }) => toJson(node, new Map()))
    .filter(isObject)
}
