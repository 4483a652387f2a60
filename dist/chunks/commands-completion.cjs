"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var completion_exports={};__export(completion_exports,{completion:()=>completion});module.exports=__toCommonJS(completion_exports);var variants=["toolforge","toolsbeta","lima-kilo","toolforge-2023"],volumes={value:[{name:"dumps",path:"/public/dumps",type:"Directory",readOnly:!0},{name:"dump\
src-clouddumps1001",path:"/mnt/nfs/dumps-clouddumps1001.wikimedia.org",type:"Directory",readOnly:!0},{name:"dumpsrc-clouddumps1002",path:"/mnt/nfs/dumps-clouddu\
mps1002.wikimedia.org",type:"Directory",readOnly:!0},{name:"home",path:"/data/project",type:"Directory",readOnly:!1},{name:"wmcs-project",path:"/etc/wmcs-projec\
t",type:"File",readOnly:!0},{name:"scratch",path:"/data/scratch",type:"Directory",readOnly:!1},{name:"etcldap-conf",path:"/etc/ldap.conf",type:"File",readOnly:!0},
{name:"etcldap-yaml",path:"/etc/ldap.yaml",type:"File",readOnly:!0},{name:"etcnovaobserver-yaml",path:"/etc/novaobserver.yaml",type:"File",readOnly:!0},{name:"e\
tcopenstack-clouds",path:"/etc/openstack/clouds.yaml",type:"File",readOnly:!0},{name:"sssd-pipes",path:"/var/lib/sss/pipes",type:"Directory",readOnly:!1}],certainty:"\
verified",source:"volume-admission deployment/chart/values.yaml (2026-06); not overridden by toolforge-deploy"},internal="svc.tools.eqiad1.wikimedia.cloud",sharedVariables={
TOOL_TOOLFORGE_API_URL:`https://api.${internal}:30003`,TOOL_REDIS_URI:`redis://redis.${internal}:6379`},productionRegistries=["docker-registry.svc.toolforge.org",
"docker-registry.tools.wmflabs.org","tools-harbor.wmcloud.org"],quota2023={"requests.cpu":"2","requests.memory":"6Gi","limits.cpu":"2","limits.memory":"8Gi",pods:"\
10",services:"1","services.nodeports":"0",replicationcontrollers:"1",secrets:"10",configmaps:"10",persistentvolumeclaims:"3","count/cronjobs.batch":"50","count/\
jobs.batch":"15","count/deployments.apps":"3"};function atLeast(limits){return Object.fromEntries(Object.entries(limits).map(([name,least])=>[name,{least}]))}var containerDefaults={
type:"Container",default:{cpu:"500m",memory:"512Mi"},defaultRequest:{cpu:"150m",memory:"256Mi"},min:{cpu:"50m",memory:"100Mi"}},toolforge2023={kubernetes:{value:"\
1.32",certainty:"inferred",source:"the release on which the rules of 2023 were recorded; Toolforge itself ran 1.22 then"},registries:{value:productionRegistries,
certainty:"verified",source:"toolforge-deploy components/registry-admission/values/tools.yaml (2026-08)"},harbor:{value:"tools-harbor.wmcloud.org",certainty:"ve\
rified",source:"jobs-api tjf/runtimes/k8s (2026-07), and the image names that builds print"},domains:{value:["toolforge.org"],certainty:"verified",source:"ingre\
ss-admission deployment/chart/values.yaml (2023-05)"},volumes,variables:{value:{},certainty:"inferred",source:"envvars-admission had none of its own then"},routesIngresses:{
value:!0,certainty:"verified",source:"toolforge-deploy components/ingress-nginx (2023)"},quota:{value:quota2023,certainty:"verified",source:"maintain-kubeusers \
maintain_kubeusers/k8s_api.py, create_namespace (2023-08)"},raised:{value:{},certainty:"inferred",source:"none is considered"},limits:{value:{...containerDefaults,
max:{cpu:"1",memory:"4Gi"}},certainty:"verified",source:"maintain-kubeusers maintain_kubeusers/k8s_api.py, create_namespace (2023-08)"}},toolforge={kubernetes:{
value:"1.32",certainty:"inferred",source:"the one release that all components of toolforge-deploy values/tools.yaml allow (2026-08)"},registries:toolforge2023.registries,
harbor:toolforge2023.harbor,domains:{value:["toolforge.org"],certainty:"verified",source:"ingress-admission chart default, not overridden by toolforge-deploy (2\
026-08)"},volumes,variables:{value:{...sharedVariables,TOOL_ELASTICSEARCH_URL:`http://elasticsearch.${internal}:80`,TOOL_OPENSEARCH_URL:`http://opensearch.${internal}\
:80`},certainty:"verified",source:"toolforge-deploy components/envvars-admission/values/tools.yaml, extraEnvvars (2026-08)"},routesIngresses:{value:!1,certainty:"\
verified",source:"toolforge-deploy 720cbdc (2026-04-17, T392356): ingress-nginx is gone, the Istio gateway took over"},quota:{value:{...atLeast(quota2023),"limi\
ts.cpu":{least:"16",below:"20"},"limits.memory":{least:"8Gi",below:"9Gi"},pods:{least:"10",below:"20"},services:{least:"5"},"services.nodeports":"0","count/cron\
jobs.batch":{least:"50",below:"60"},"count/jobs.batch":{least:"15",below:"30"},"count/deployments.apps":{least:"16"}},certainty:"inferred",source:"the published\
 numbers of 2023, moved by what toolforge-deploy components/maintain-kubeusers/values/tools.yaml grants or stopped granting single tools (525d969 of 2024-06-11,\
 e1a0f87 of 2025-09-24)"},raised:{value:{cewbot:{quota:{"limits.memory":"32Gi","count/cronjobs.batch":"128"},max:{memory:"8Gi"}},"cluebotng-review":{quota:{"lim\
its.cpu":"25","limits.memory":"16Gi",pods:"25"},max:{}},techactivity:{quota:{"limits.cpu":"24","limits.memory":"16Gi","count/jobs.batch":"30"},max:{memory:"8Gi"}},
"video-answer-tool":{quota:{},max:{cpu:"6",memory:"8Gi"}}},certainty:"verified",source:"toolforge-deploy components/maintain-kubeusers/values/tools.yaml (2026-0\
8): 22 tools have more, these are four"},limits:{value:{...containerDefaults,max:{cpu:{least:"1",below:"6"},memory:{least:"4Gi",below:"7Gi"}}},certainty:"inferr\
ed",source:"as for the quota: pod_cpu 6 and pod_memory 7 are still granted to single tools"}},deploy="toolforge-deploy components",clusters={toolforge,toolsbeta:{
...toolforge,registries:{value:[...productionRegistries,"toolsbeta-harbor.wmcloud.org"],certainty:"verified",source:`${deploy}/registry-admission/values/toolsbe\
ta.yaml (2026-08)`},harbor:{value:"toolsbeta-harbor.wmcloud.org",certainty:"inferred",source:`the name of the one registry that ${deploy}/registry-admission add\
s here`},domains:{value:["beta.toolforge.org"],certainty:"verified",source:`${deploy}/ingress-admission/values/toolsbeta.yaml (2026-08)`},variables:{value:sharedVariables,
certainty:"verified",source:`${deploy}/envvars-admission/values/toolsbeta.yaml (2026-08)`},raised:toolforge2023.raised},"lima-kilo":{...toolforge,kubernetes:{value:"\
1.32",certainty:"verified",source:"lima-kilo, kind v1.32.11 (2026-06)"},registries:{value:["registry.cloud.releng.team","docker-registry.svc.toolforge.org","doc\
ker-registry.tools.wmflabs.org","toolsbeta-harbor.wmcloud.org","tools-harbor.wmcloud.org","harbor.local"],certainty:"verified",source:`${deploy}/registry-admiss\
ion/values/local.yaml (2026-08)`},harbor:{value:"harbor.local",certainty:"inferred",source:`the name of the one registry that only ${deploy}/registry-admission/\
values/local.yaml has`},domains:{value:["local"],certainty:"verified",source:`${deploy}/ingress-admission/values/local.yaml (2026-08)`},variables:{value:{},certainty:"\
inferred",source:`${deploy}/envvars-admission/values has none for local`},raised:toolforge2023.raised},"toolforge-2023":toolforge2023};var clusterNames=[...variants,"restricted","baseline","privileged"];var thresholds=["error","warning","unknown","never"],shells=["bash","zsh","fish"],commandsByName={completion:{about:"print the completions for a shell",argument:shells},
explain:{about:"print the page of a rule",argument:"rule"},init:{about:"write a configuration, a pre-commit entry and a workflow"},rules:{about:"list all rules"},
snapshot:{about:"save a cluster",isPlanned:!0}},commandTable=commandsByName,everywhere=["lint","completion","explain","init","rules"],rows={baseline:{type:"stri\
ng",about:"hide the findings that this file knows",value:"path"},cluster:{type:"string",about:"the cluster to ask",value:clusterNames,for:["lint","init"]},color:{
type:"boolean",about:"colors, at a terminal or not",for:everywhere},config:{type:"string",about:"the configuration for all files",value:"path"},diff:{type:"stri\
ng",about:"report what changed since this commit",value:"any"},"disable-admission-plugins":{type:"string",about:"admission plugins to leave out",value:"any",isRepeated:!0},
"dry-run":{type:"boolean",about:"print what would be written",for:["init"]},"fail-on":{type:"string",about:"exit with 1 from this level on",value:thresholds},format:{
type:"string",about:"a report, on standard output or to a file",value:"format",isRepeated:!0,for:["lint","rules"]},helm:{type:"string",about:"render this chart \
and lint it",value:"path"},help:{type:"boolean",short:"h",about:"print the help",for:everywhere},"kubernetes-version":{type:"string",about:"the version of Kuber\
netes, 1.N",value:"any"},namespace:{type:"string",short:"n",about:"the namespace of objects that name none",value:"any"},"no-color":{type:"boolean",about:"no co\
lors",for:everywhere},"no-config":{type:"boolean",about:"read no configuration file"},only:{type:"string",about:"read all, report on this path only",value:"path",
isRepeated:!0},"print-config":{type:"boolean",about:"print what holds for each path, and why"},quiet:{type:"boolean",about:"findings and the summary only"},"rea\
d-all":{type:"boolean",about:"read all, report on the paths only"},"stdin-filename":{type:"string",about:"what standard input is called",value:"path"},tool:{type:"\
string",about:"the tool account",value:"any",for:["lint","init"]},uid:{type:"string",about:"the user ID of the tool",value:"any"},values:{type:"string",short:"f",
about:"a file of values for the chart",value:"path",isRepeated:!0},verbose:{type:"boolean",about:"all verdicts, and the time of each step"},version:{type:"boole\
an",about:"print the version",for:everywhere},"with-policies":{type:"boolean",about:"policies among the manifests count"},"write-baseline":{type:"boolean",about:"\
write the file of known findings anew"}},optionTable=rows,optionNames=Object.keys(rows),commandNames=Object.keys(commandsByName).filter(name=>!commandTable[name].
isPlanned);function isFor({for:those=["lint"]},command){return those.includes(command)}function completion(shell,words){return{bash,zsh,fish}[shell](words)}var commands=["lint",...commandNames];function offerOf(value,{rules,formats}){return value===
"format"?formats:value==="rule"?rules:value}function valuesOf(words){return optionNames.flatMap(name=>{let{value}=optionTable[name];return value===void 0?[]:[[name,
offerOf(value,words)]]})}function argumentOf(command,words){let value=command==="lint"?void 0:commandTable[command].argument,offer=value===void 0?[]:offerOf(value,
words);return typeof offer=="string"?[]:offer}function optionsOf(command){return optionNames.filter(name=>isFor(optionTable[name],command))}function spellings(name){
let{short}=optionTable[name];return short===void 0?[`--${name}`]:[`--${name}`,`-${short}`]}function bash(words){let values=valuesOf(words),offered=values.map(([
name,offer])=>{let found=typeof offer=="string"?`kind=${offer}`:`kind=words words='${offer.join(" ")}'`;return`    ${spellings(name).join(" | ")}) ${found} ;;`}),
byCommand=commands.flatMap(command=>{let row=(current,offer)=>`      ${command}:${current}) kind=words words='${offer.join(" ")}' ;;`,dashed=row("-*",optionsOf(
command).flatMap(spellings));return command==="lint"?[dashed]:[dashed,row("*",argumentOf(command,words))]});return`# bash completion for preadmit
_preadmit() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' kind='' words='' word at
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if [[ $word == '--' ]]; then
      return
    elif [[ ' ${values.flatMap(([name])=>spellings(name)).join(" ")} ' == *" $word "* ]]; then
      [[ \${COMP_WORDS[at + 1]} == '=' ]] && ((at += 1))
      ((at += 1))
    elif [[ ' ${commandNames.join(" ")} ' == *" $word "* ]]; then
      command=$word
      break
    elif [[ $word != -* && $word != '=' ]]; then
      command=lint
      break
    fi
  done
  case $before in
${offered.join(`
`)}
  esac
  if [[ -z $kind ]]; then
    case \${command:-lint}:$current in
${byCommand.join(`
`)}
    esac
  fi
  if [[ $kind == 'words' || $kind == 'any' ]]; then
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ -z $kind && -z $command ]]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\\n'
    COMPREPLY=($(compgen -W '${commandNames.join("'$'\\n''")}' -- "$current") $(compgen -f -- "$current"))
  fi
}
complete -o default -F _preadmit preadmit
`}function zsh(words){let actions=new Map(valuesOf(words).map(([name,offer])=>[name,offer==="path"?":path:_files":offer==="any"?":value: ":`:value:(${offer.join(
" ")})`])),option=name=>{let{about,short,isRepeated}=optionTable[name],action=actions.get(name),long=action===void 0?`--${name}`:`--${name}=`,what=`[${about}]${action??
""}'`;return short===void 0?`'${isRepeated?"*":""}${long}${what}`:`'${isRepeated?"*":`(-${short} --${name})`}'{-${short},${long}}'${what}`},argumentsOf=command=>{
let argument=argumentOf(command,words);return command==="lint"?["'1: :_preadmit_first'","'*:path:_files'"].join(" "):argument.length===0?"":`'1:${command}:(${argument.
join(" ")})'`},cases=commands.map(command=>{let rows2=[...optionsOf(command).map(option),argumentsOf(command)].filter(row=>row!=="");return`    ${command}) _arg\
uments -S : \\
      ${rows2.join(` \\
      `)} ;;`});return`#compdef preadmit
_preadmit_first() {
  local -a commands=(
    ${commandNames.map(name=>`'${name}:${commandTable[name].about}'`).join(`
    `)}
  )
  _describe -t commands command commands
  _files
}
_preadmit() {
  local command=lint
  if ((CURRENT > 2)) && [[ $words[2] == (${commandNames.join("|")}) ]]; then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${cases.join(`
`)}
  esac
}
if [[ $funcstack[1] == _preadmit ]]; then
  _preadmit "$@"
elif (($+functions[compdef])); then
  compdef _preadmit preadmit
fi
`}function fish(words){let values=valuesOf(words),actions=new Map(values.map(([name,offer])=>[name,offer==="path"?" -r -F":offer==="any"?" -x":` -x -a '${offer.
join(" ")}'`])),condition=(...those)=>`-n 'contains (__preadmit_command) ${those.join(" ")}'`,named=commandNames.map(name=>`complete -c preadmit ${condition("no\
ne")} -a ${name} -d '${commandTable[name].about}'`),given=optionNames.map(name=>{let{about,short}=optionTable[name],those=commands.filter(command=>isFor(optionTable[name],
command));return`complete -c preadmit ${condition(...those.flatMap(command=>command==="lint"?["none","lint"]:[command]))} -l ${name}${short===void 0?"":` -s ${short}`}${actions.
get(name)??""} -d '${about}'`}),taken=commandNames.map(name=>{let argument=argumentOf(name,words);return`complete -c preadmit ${condition(name)} -f${argument.length===
0?"":` -a '${argument.join(" ")}'`}`});return`# fish completion for preadmit
function __preadmit_command
    set -l tokens (commandline -opc)
    set -l at 2
    while test $at -le (count $tokens)
        switch $tokens[$at]
            case ${values.flatMap(([name])=>spellings(name)).join(" ")}
                set at (math $at + 1)
            case '-*'
            case ${commandNames.join(" ")}
                echo $tokens[$at]
                return
            case '*'
                echo lint
                return
        end
        set at (math $at + 1)
    end
    echo none
end
${[...named,...given,...taken].join(`
`)}
`}0&&(module.exports={completion});
