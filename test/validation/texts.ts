/** What a server says of names and other texts, as far as several tests need it. */

const named = (wants: string, examples: string, format: string): string =>
  `${wants} (e.g. ${examples}, regex used for validation is '${format}')`

const ends = 'must start and end with an alphanumeric character'

export const wrongSubdomain = named(
  `a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and ${ends}`,
  "'example.com'", '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*'
)
export const wrongLabel = named(
  `a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and ${ends}`,
  "'my-name',  or '123-abc'", '[a-z0-9]([-a-z0-9]*[a-z0-9])?'
)
export const wrongDns1035Label = named(
  "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, " +
    'and end with an alphanumeric character',
  "'my-name',  or 'abc-123'", '[a-z]([-a-z0-9]*[a-z0-9])?'
)
export const wrongName = named(
  `name part must consist of alphanumeric characters, '-', '_' or '.', and ${ends}`,
  "'MyName',  or 'my.name',  or '123-abc'", '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]'
)
export const wrongConfigKey = named(
  "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
  "'key.name',  or 'KEY_NAME',  or 'key-name'", '[-._a-zA-Z0-9]+'
)
