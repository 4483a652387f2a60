/**
 * What the linted manifests add to the cluster: a Namespace or a CustomResourceDefinition among them counts for all the
 * others.
 */
import { isPodSecurityConfiguration, readConfiguration } from '../admission/pod-security/configuration.ts'
import type { PodSecurityConfiguration } from '../admission/pod-security/policy.ts'
import type { Labels } from '../admission/plugin.ts'
import { isUnread } from '../discover/discover.ts'
import type { Input } from '../discover/discover.ts'
import { isObject, toJson } from '../kube/json.ts'
import type { JsonObject } from '../kube/json.ts'
import { labelsOf, metadataText } from '../kube/metadata.ts'
import { manifestsIn } from '../read/manifest.ts'
import type { Span } from '../read/node.ts'
import { readDocuments } from '../read/read.ts'
import { definitionsIn, mayDefine } from './definitions.ts'
import type { Defining } from '../admission/custom-kinds.ts'
import { mentions } from './mentions.ts'

export interface Surroundings {
  /** The labels of the Namespaces among the manifests, by name. */
  readonly namespaces: ReadonlyMap<string, Labels>
  /** The CustomResourceDefinitions among the manifests that mention a kind. */
  readonly definitionsOf: (kind: string) => readonly Defining[]
  /** The configuration of PodSecurity in an AdmissionConfiguration, when policies among the manifests count. */
  readonly podSecurity: PodSecurityConfiguration | undefined
  /** The kinds of policies among the manifests that should count, and do not yet. */
  readonly unapplied: ReadonlySet<string>
}

/** What would have a say in a cluster, by the beginning of its `apiVersion`. */
const policies: readonly (readonly [apiVersion: string, kinds: readonly string[]])[] = [
  ['v1', ['ResourceQuota', 'LimitRange']],
  ['rbac.authorization.k8s.io/', ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']],
  ['admissionregistration.k8s.io/', ['ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy']],
  ['kyverno.io/', ['ClusterPolicy', 'Policy']],
  ['policies.kyverno.io/', ['ValidatingPolicy', 'MutatingPolicy', 'ImageValidatingPolicy']],
  ['templates.gatekeeper.sh/', ['ConstraintTemplate']]
]

/** Gatekeeper: each of its templates defines a kind in this group. */
const constraints = 'constraints.gatekeeper.sh/'

/** The kind of a policy, as people call it; undefined for all other objects. */
function policyKind({ apiVersion, kind }: JsonObject): string | undefined {
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  const isPolicy = policies.some(([start, kinds]) => apiVersion.startsWith(start) && kinds.includes(kind))
  return isPolicy || apiVersion.startsWith(constraints) ? kind : undefined
}

/** A document that names none of these kinds holds nothing of interest here, and is not taken apart. */
const kindsOfInterest = {
  always: ['Namespace'],
  withPolicies: [
    'Namespace', 'AdmissionConfiguration', 'PodSecurityConfiguration', ...policies.flatMap(([, kinds]) => kinds)
  ]
} as const

/** Looks through all inputs. An AdmissionConfiguration that no API server would start with is an error for the user. */
export function surroundings(
  inputs: readonly Input[],
  withPolicies: boolean
): Surroundings | { readonly error: string } {
  const namespaces = new Map<string, Labels>()
  const unapplied = new Set<string>()
  const defining: Input[] = []
  let podSecurity: PodSecurityConfiguration | undefined
  const kinds = withPolicies ? kindsOfInterest.withPolicies : kindsOfInterest.always
  for (const input of inputs) {
    const source = input.read()
    if (isUnread(source)) continue
    if (mayDefine(source.text)) defining.push(input)
    // The kind of a constraint may be any.
    const isConstraint = withPolicies && source.text.includes(constraints)
    if (!isConstraint && !mentions(source.text, kinds)) continue
    for (const object of objectsIn(source.text, isConstraint ? undefined : kinds)) {
      if (object['apiVersion'] === 'v1' && object['kind'] === 'Namespace')
        namespaces.set(metadataText(object, 'name'), labelsOf(object))
      const policy = withPolicies ? policyKind(object) : undefined
      if (policy !== undefined) unapplied.add(policy)
      if (!withPolicies || !isPodSecurityConfiguration(object)) continue
      const configured = readConfiguration(object)
      if (configured !== undefined && 'error' in configured) return { error: `${source.file}: ${configured.error}` }
      podSecurity = configured ?? podSecurity
    }
  }
  return { namespaces, definitionsOf: definitionsIn(defining), podSecurity, unapplied }
}

/** The objects of those documents that mention such a kind; all when there are no kinds. */
function objectsIn(text: string, kinds: readonly string[] | undefined): readonly JsonObject[] {
  const wanted = kinds && (({ start, end }: Span): boolean => mentions(text.slice(start, end), kinds))
  return manifestsIn(readDocuments(text, wanted))
    .map(({ node }) => toJson(node, new Map()))
    .filter(isObject)
}
