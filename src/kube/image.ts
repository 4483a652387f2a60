/**
 * Image names, as far as the API server reads them.
 * Source: distribution/reference `regexp.go`, `normalize.go`; kubernetes/kubernetes `pkg/util/parsers/parsers.go`.
 */

const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*'
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const host = `(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])`
const digest = '[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}'
const reference = new RegExp(
  `^(?<name>(?:${host}(?::[0-9]+)?/)?${component}(?:/${component})*)` +
    `(?::(?<tag>\\w[\\w.-]{0,127}))?(?:@(?<digest>${digest}))?$`
)
const longestName = 255
/** A name, a tag and a digest of any known algorithm: what is longer is no image, and not worth a look. */
const longest = 1000
const identifier = /^[a-f0-9]{64}$/

/** The registry, and the rest, of a name as people write it: `nginx` is `docker.io/library/nginx`. */
function withRegistry(image: string): string {
  const slash = image.indexOf('/')
  const first = image.slice(0, slash)
  const isRegistry = slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first.toLowerCase() !== first)
  const [registry, rest] = isRegistry ? [first, image.slice(slash + 1)] : ['docker.io', image]
  const isOfficial = (registry === 'docker.io' || registry === 'index.docker.io') && !rest.includes('/')
  return `${registry === 'index.docker.io' ? 'docker.io' : registry}/${isOfficial ? 'library/' : ''}${rest}`
}

/** The tag of an image, `latest` where there is neither a tag nor a digest; empty for a digest, and for a bad name. */
export function imageTag(image: string): string {
  if (image.length > longest || identifier.test(image)) return ''
  const groups = reference.exec(withRegistry(image))?.groups
  if (groups === undefined || (groups['name'] ?? '').length > longestName) return ''
  return groups['tag'] ?? (groups['digest'] === undefined ? 'latest' : '')
}
