/** Warnings about a field, with the place of their cause. */
import { parseCidr, parseIp, printIp, printNetwork } from '../../../kube/ip.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { Answer } from '../../plugin.ts'
import { warning } from '../../warning.ts'
import { pathOf, print } from '../field.ts'
import type { Field } from '../field.ts'

/** A warning: `text` is the server's, `message` is for people. */
export function warn(rule: string, at: Field, text: string, message: string): Answer {
  return warning(text, [{ rule, path: pathOf(at), message }])
}

/** A field that means nothing here. */
export function isIgnored(at: Field, text: string): Answer {
  return warn('api/doubtful-value', at, text, text)
}

/** Warnings of how an address or a network is written. */
export function notation(at: Field, text: string, ...whys: readonly (string | undefined)[]): readonly Answer[] {
  return whys.flatMap(why =>
    why === undefined
      ? []
      : [warn('api/doubtful-value', at, `${print(at)}: ${why}`, `${print(at)} is ${advice(text)}`)])
}

function advice(text: string): string {
  const cidr = parseCidr(text.trim())
  const ip = parseIp(text)
  const canonical = cidr === undefined ? ip && printIp(ip) : printNetwork(cidr)
  return canonical === undefined
    ? `${goQuote(text)}, which is no IP address`
    : `${goQuote(text)}: write ${canonical}, which every program reads in the same way`
}
