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

/** A document without such a line holds nothing of interest here, and is not taken apart. */
const isOfInterest = {
  always: /kind["']?[ \t]*:.*Namespace/,
  withPolicies: /kind["']?[ \t]*:.*(?:Namespace|AdmissionConfiguration|PodSecurityConfiguration)/
}

/** Looks through all inputs. An AdmissionConfiguration that no API server would start with is an error for the user. */
export function surroundings(inputs: readonly Input[], withPolicies: boolean): Surroundings | { readonly error: string } {
  const namespaces = new Map<string, Labels>()
  let podSecurity: PodSecurityConfiguration | undefined
  const words = withPolicies ? isOfInterest.withPolicies : isOfInterest.always
  for (const input of inputs) {
    const source = input.read()
    if (isUnread(source) || !words.test(source.text)) continue
    for (const object of objectsIn(source.text, words)) {
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

/** The objects of those documents that have such a line. */
function objectsIn(text: string, words: RegExp): readonly JsonObject[] {
  return manifestsIn(readDocuments(text, ({ start, end }) => words.test(text.slice(start, end))))
    .map(({ node }) => toJson(node, new Map()))
    .filter(isObject)
}
