/** The types of discovery/v1. Generated from the schema file: see `test/schema/types.ts`. */
import type * as core from './core-v1.ts'
import type * as meta from './meta-v1.ts'

export interface Endpoint {
  readonly addresses?: readonly string[]
  readonly conditions?: EndpointConditions
  readonly deprecatedTopology?: Readonly<Record<string, string>>
  readonly hints?: EndpointHints
  readonly hostname?: string
  readonly nodeName?: string
  readonly targetRef?: core.ObjectReference
  readonly zone?: string
}

export interface EndpointConditions {
  readonly ready?: boolean
  readonly serving?: boolean
  readonly terminating?: boolean
}

export interface EndpointHints {
  readonly forNodes?: readonly ForNode[]
  readonly forZones?: readonly ForZone[]
}

export interface EndpointPort {
  readonly appProtocol?: string
  readonly name?: string
  readonly port?: number
  readonly protocol?: string
}

export interface EndpointSlice {
  readonly addressType?: string
  readonly apiVersion?: string
  readonly endpoints?: readonly Endpoint[]
  readonly kind?: string
  readonly metadata?: meta.ObjectMeta
  readonly ports?: readonly EndpointPort[]
}

export interface ForNode {
  readonly name?: string
}

export interface ForZone {
  readonly name?: string
}
