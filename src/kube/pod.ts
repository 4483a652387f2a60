/** The Pod that an object is, or carries as a template: the one view of it that rules and plugins get. */
import type { Path } from './json.ts'

export type ContainerRole = 'init' | 'sidecar' | 'main' | 'ephemeral'

/**
 * A Pod or a Pod template, decoded. What has a wrong type in the manifest is absent here (see `decodePod`).
 * The lists of containers are not in `spec`: `containers` holds all of them, so that no rule can forget some.
 */
export interface Pod {
  /** From the object's root to where `metadata` and `spec` stand: `[]` for a Pod, or `['spec', 'template']`. */
  readonly path: Path
  readonly metadata: PodMetadata
  readonly spec: PodSpec
  /** Init containers (sidecars among them), then main ones, then ephemeral ones: the order of upstream's visitors. */
  readonly containers: readonly Container[]
}

export interface PodMetadata {
  readonly labels?: Readonly<Record<string, string>>
  readonly annotations?: Readonly<Record<string, string>>
}

export interface Container {
  /** From the object's root: `[…, 'spec', 'initContainers', 0]`. */
  readonly path: Path
  readonly role: ContainerRole
  /** Empty when the manifest gives none. */
  readonly name: string
  readonly spec: ContainerSpec
  /** What holds for the container's process: its own security context, and the Pod's where it says nothing. */
  readonly effective: SecurityContext
}

export interface PodSpec {
  readonly hostNetwork?: boolean
  readonly hostPID?: boolean
  readonly hostIPC?: boolean
  readonly hostUsers?: boolean
  readonly os?: { readonly name?: string }
  readonly runtimeClassName?: string
  readonly securityContext?: PodSecurityContext
  readonly volumes?: readonly Volume[]
  /** Of the whole Pod; a server whose gate is off drops them. */
  readonly resources?: Resources
  readonly overhead?: Quantities
}

/** Quantities by the name of a resource, as the manifest writes them. */
export type Quantities = Readonly<Record<string, string | number | bigint>>

export interface Resources {
  readonly limits?: Quantities
  readonly requests?: Quantities
}

/** A volume's name and sources: the source is the key that is set. */
export interface Volume {
  readonly name?: string
  /** The keys of the volume that hold a source, in the manifest's order; several are an error of the manifest. */
  readonly sources: readonly string[]
  readonly hostPath?: { readonly path?: string; readonly type?: string }
}

export interface SharedSecurityContext {
  readonly runAsUser?: number | bigint
  readonly runAsGroup?: number | bigint
  readonly runAsNonRoot?: boolean
  readonly seLinuxOptions?: SELinuxOptions
  readonly seccompProfile?: Profile
  readonly appArmorProfile?: Profile
  readonly windowsOptions?: { readonly hostProcess?: boolean }
}

export interface PodSecurityContext extends SharedSecurityContext {
  readonly fsGroup?: number | bigint
  readonly supplementalGroups?: readonly (number | bigint)[]
  readonly sysctls?: readonly { readonly name?: string; readonly value?: string }[]
}

export interface SecurityContext extends SharedSecurityContext {
  readonly allowPrivilegeEscalation?: boolean
  readonly capabilities?: { readonly add?: readonly string[]; readonly drop?: readonly string[] }
  readonly privileged?: boolean
  readonly procMount?: string
  readonly readOnlyRootFilesystem?: boolean
}

export interface SELinuxOptions {
  readonly type?: string
  readonly user?: string
  readonly role?: string
  readonly level?: string
}

export interface Profile {
  readonly type?: string
  readonly localhostProfile?: string
}

export interface ContainerSpec {
  readonly image?: string
  readonly ports?: readonly ContainerPort[]
  readonly resources?: Resources
  readonly securityContext?: SecurityContext
  readonly livenessProbe?: Handler
  readonly readinessProbe?: Handler
  readonly startupProbe?: Handler
  readonly lifecycle?: { readonly postStart?: Handler; readonly preStop?: Handler }
}

export interface ContainerPort {
  readonly name?: string
  readonly containerPort?: number | bigint
  readonly hostPort?: number | bigint
  readonly hostIP?: string
  readonly protocol?: string
}

/** What a probe or a lifecycle hook does; the parts that name a host. */
export interface Handler {
  readonly httpGet?: { readonly host?: string }
  readonly tcpSocket?: { readonly host?: string }
}
