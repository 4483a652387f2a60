/** The text of `--help`. */
export const help = `preadmit - what a Kubernetes cluster will answer to your manifests, offline

Usage:
  preadmit [OPTION...] [PATH...]    lint manifests
  preadmit explain RULE             print a rule's page
  preadmit rules [--format json]    list all rules
  preadmit init [--dry-run]         write a configuration, a pre-commit entry
                                    and a workflow; nothing is overwritten
  preadmit completion SHELL         print completions for bash, zsh or fish

A PATH is a file, a directory (all .yaml, .yml and .json files in it, except
in .git and node_modules), a pattern such as 'k8s/**/*.yaml', or - for
standard input. Without a PATH, it is the working directory. After --, all
arguments are paths.

The cluster:
  --cluster NAME            toolforge (default), toolsbeta, lima-kilo: a tool
                            account there; toolforge-2023: with the quotas of
                            that year; restricted, baseline, privileged: that
                            Pod Security level where a namespace has no label
                            of its own, and no other policy
  --tool NAME               the tool account; else the namespace tells
  --uid N                   the tool's user ID (id -u prints it)
  -n, --namespace NS        as kubectl's: the namespace of objects that name
                            none; an object that names another is refused
  --kubernetes-version 1.N  the cluster's version; default 1.32
  --disable-admission-plugins A,B
                            leave these admission plugins out, as the API
                            server's flag does
  --with-policies           an AdmissionConfiguration among the manifests
                            (that of PodSecurity) counts too

Helm:
  --helm CHART              lint what helm template makes of this chart (a
                            directory or an archive), and the PATHs, if any
  -f, --values FILE[,FILE]  the chart's values; may be repeated: it is rendered
                            once for each -f, and what is found with some of
                            them only says so

What is reported:
  --only PATH               read all, but report on this file or directory
                            only; may be repeated
  --read-all                the PATHs are what is reported on: read what would
                            be read without them, as a commit hook does
  --diff BASE               what changed since this commit of git: findings on
                            changed lines, new ones, and all in objects whose
                            verdict changed
  --baseline FILE           hide the findings that this file knows, and report
                            those of it that are gone
  --write-baseline          write that file (.preadmit-baseline.json) anew
  --fail-on LEVEL           exit with 1 from this level on: error (default),
                            warning, unknown (what cannot be decided offline
                            too) or never
  --format FORMAT[=FILE]    to FILE, or to standard output; may be repeated:
                            text (default), compact, json, sarif, github,
                            gitlab, junit, markdown, policyreport,
                            openreports
  --quiet                   findings and the summary only
  --verbose                 all verdicts, those of admitted objects too; and
                            on standard error the time of each admission step
  --color, --no-color       default: color at a terminal

Configuration (preadmit.config.yaml, .preadmitrc, or preadmit in package.json:
each file takes the nearest one above it, and options beat it):
  --config FILE             take this one for all files
  --no-config               read no configuration file
  --print-config            print what holds for each PATH, and why

Other options:
  --stdin-filename NAME     what the report calls standard input
  -h, --help                print this text
  --version                 print the version

Exit status:
  0  nothing at or above --fail-on
  1  something is
  2  wrong usage, or a file that cannot be written
  3  a fault of preadmit's own

Environment:
  NO_COLOR                  no colors, no links and no progress at a terminal
  FORCE_HYPERLINK           1: the names of rules are links to their pages, on
                            whatever terminal; 0: they never are

Examples:
  preadmit k8s/
  preadmit --helm chart -f values-dev.yaml -f values-prod.yaml
  preadmit --cluster baseline --format github --format sarif=out.sarif .
`
