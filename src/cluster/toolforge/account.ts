/** Who a tool account is: its name, and what follows from the name. */

/**
 * What a text prints where the name of the tool is not known: `tool-<tool>`, `/data/project/<tool>`. No namespace can
 * have such a name, so it is never taken for a tool's own.
 */
export const unknownTool = '<tool>'

/** Which tool account applies the manifests; what is absent was not said. */
export interface Account {
  readonly tool?: string
  /** The tool's number on the machines; its group has the same one. */
  readonly uid?: number
}

/** Verified: maintain-kubeusers, `scrub_tools` (2023): a DNS label shorter than 54 characters. */
const toolName = /^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/

/** True for what a tool can be called. */
export function isToolName(name: string): boolean {
  return toolName.test(name)
}

/** The namespace of a tool. Verified: maintain-kubeusers, `create_namespace` (2023). */
export function namespaceOf(tool: string): string {
  return `tool-${tool}`
}

/**
 * The tool whose namespace this is: a name, `unknownTool` for the namespace of the tool that nobody named, or undefined
 * when no tool's namespace is called so.
 */
export function toolIn(namespace: string): string | undefined {
  if (!namespace.startsWith('tool-')) return undefined
  const name = namespace.slice('tool-'.length)
  return name === unknownTool || isToolName(name) ? name : undefined
}

/** The directory of a tool, which its Pods get as HOME and TOOL_DATA_DIR. Verified: volume-admission (2026). */
export function homeOf(tool: string): string {
  return `/data/project/${tool}`
}
