"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var helm_exports={};__export(helm_exports,{render:()=>render});module.exports=__toCommonJS(helm_exports);var import_node_fs2=require("node:fs"),import_node_os=require("node:os"),
import_node_path3=require("node:path");var import_node_path=require("node:path");var import_node_buffer=require("node:buffer");var defaultMaxBytes=32*1048576;function decode(bytes){return bytes[0]===255&&bytes[1]===254?new TextDecoder("utf-16le",{ignoreBOM:!0}).decode(bytes):bytes[0]===254&&bytes[1]===255?new TextDecoder(
"utf-16be",{ignoreBOM:!0}).decode(bytes):(0,import_node_buffer.isAscii)(bytes)?bytes.toString("latin1"):bytes.toString("utf8")}function printedPath(path,cwd){let shown=(0,import_node_path.relative)(cwd,(0,import_node_path.resolve)(cwd,path));return(import_node_path.sep==="/"?shown:shown.
replaceAll(import_node_path.sep,"/"))||"."}var keptCharacters=24*1048576;var import_node_fs=require("node:fs"),import_node_path2=require("node:path");function templateFiles(chart,cwd){let isDirectory=(0,import_node_fs.statSync)(chart,{throwIfNoEntry:!1})?.isDirectory()===!0,whole=printedPath(isDirectory?(0,import_node_path2.join)(
chart,"Chart.yaml"):chart,cwd),known=new Map,find=template=>{let[,...steps]=template.split("/"),path=(0,import_node_path2.join)(chart,...steps);return!steps.includes(
"..")&&(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1})?.isFile()===!0?printedPath(path,cwd):whole};return template=>{if(template===null||!isDirectory)return whole;
let file=known.get(template)??find(template);return known.set(template,file),file}}var import_node_child_process=require("node:child_process");function runProgram(name,args,{cwd,env},limits={}){let{input="",maxBytes=Number.POSITIVE_INFINITY,maxTime:maxTime2=0}=limits,
ended=(0,import_node_child_process.spawnSync)(name,args,{cwd,env,input,maxBuffer:maxBytes,timeout:maxTime2,windowsHide:!0}),{error,status,signal,stdout,stderr}=ended;
if(status===0&&error===void 0)return{out:stdout,err:stderr.toString()};let err=stderr?.toString()??"",code=error!==void 0&&"code"in error?error.code:void 0;return code===
"ENOBUFS"?{error:`wrote more than ${maxBytes/1048576} MiB`,err,isAbsent:!1}:code==="ETIMEDOUT"?{error:`took more than ${maxTime2/1e3} seconds`,err,isAbsent:!1}:
error!==void 0?{error:"could not be started",err,isAbsent:!0}:{error:status===null?`was ended by ${signal}`:`ended with ${status}`,err,isAbsent:!1}}var maxTime=12e4;function findChart({chart,values},cwd){let at=(0,import_node_path3.resolve)(cwd,chart),stat=(0,import_node_fs2.statSync)(at,{throwIfNoEntry:!1});
if(stat===void 0)return{error:`--helm ${chart}: no such file or directory`};let path=stat.isDirectory()?(0,import_node_path3.join)(at,"Chart.yaml"):at;if(!(0,import_node_fs2.existsSync)(
path))return{error:`--helm ${chart}: there is no Chart.yaml in it, so this is no chart`};let absent=values.flatMap(each=>each.split(",")).find(file=>!(0,import_node_fs2.existsSync)(
(0,import_node_path3.resolve)(cwd,file)));return absent===void 0?{path}:{error:`--values ${absent}: no such file`}}async function render(asked,place,releaseFor){
let cwd=(0,import_node_fs2.realpathSync)(place.cwd),found=findChart(asked,cwd);if("error"in found)return{errors:[found.error]};let{path}=found,release=await releaseFor(
path);if("errors"in release)return release;let chart=printedPath((0,import_node_path3.resolve)(cwd,asked.chart),cwd),fileOf=templateFiles((0,import_node_path3.resolve)(
cwd,asked.chart),cwd),notes=new Set(isName(release.namespace)?[]:[unknownNamespace(release.namespace)]),inputs=[],all=asked.values.length===0?[null]:[...new Set(
asked.values)];for(let values of all){let file=`<${values===null?chart:`${chart} -f ${values}`}>`,ended=runProgram("helm",argumentsFor(asked.chart,values,release),
{cwd,env:{...place.env,KUBECONFIG:import_node_os.devNull,HELM_DRIVER:"secret",HELM_DEBUG:"false"}},{maxBytes:defaultMaxBytes,maxTime});if("error"in ended&&ended.
isAbsent)return{errors:[`--helm ${asked.chart}: helm could not be started; it must be installed, and on the PATH`]};for(let line of"error"in ended?[]:linesOf(ended.
err))notes.add(`helm: ${line}`);let reading="error"in ended?failed(file,ended):{file,text:decode(ended.out)};inputs.push({file,path,named:!0,read:()=>reading,rendered:{
chart,values,fileOf}})}let left=notes.size-maxLines;return{inputs,notes:[...[...notes].slice(0,maxLines),...left>0?[`helm: and ${left} more lines`]:[]]}}function argumentsFor(chart,values,{
namespace,kubernetes}){return["template",local(chart),"--include-crds",`--namespace=${namespace}`,`--kube-version=${kubernetes}.0`,...values===null?[]:[`--value\
s=${values.split(",").map(local).join(",")}`]]}function isName(namespace){return/^[-a-z0-9]+$/.test(namespace)}function unknownNamespace(placeholder){return`--h\
elm: the release's namespace is not known: Helm renders it as ${placeholder}; --tool NAME tells it`}function local(path){return(0,import_node_path3.isAbsolute)(
path)?path:`./${path}`}var maxLines=20,maxLength=2e3;function linesOf(said){return said.split(`
`).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("Use --debug flag"))}function failed(file,{error,err}){let said=linesOf(err).join(" "),words=said.
length>maxLength?`${said.slice(0,maxLength)}\u2026`:said;return{file,severity:"error",message:`helm template ${error}${words===""?"":`: ${words}`}`,help:"Correc\
t the chart or its values, so that Helm renders it"}}0&&(module.exports={render});
